using Resolutions.Diagnostics;
using Resolutions.Parsing;

namespace Resolutions.Tests.Diagnostics;

/// <summary>A text that raises a finding and a near one that doesn't.</summary>
/// <param name="Descriptor">The finding.</param>
/// <param name="Message">The message it has to have.</param>
/// <param name="At">The piece of the first text it has to point at; null where it has no place.</param>
/// <param name="Raises">The text that raises it.</param>
/// <param name="Near">The near one.</param>
/// <param name="Options">How the first is parsed.</param>
/// <param name="NearOptions">How the near one is parsed.</param>
internal sealed record ParserCase(
    DiagnosticDescriptor Descriptor, string Message, string? At, string Raises, string Near, ResolutionParserOptions? Options = null, ResolutionParserOptions? NearOptions = null);
