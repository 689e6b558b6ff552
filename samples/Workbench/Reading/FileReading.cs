using Resolutions.Documents;
using Resolutions.Parsing;

namespace Workbench.Reading;

/// <summary>Reads a file: <see cref="ResolutionReader"/>, unless a test puts another in its place.</summary>
internal delegate ParseResult FileReading(Stream stream, DocumentReaderOptions options, CancellationToken cancellation);
