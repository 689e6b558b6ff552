using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Diagnostics;

/// <summary>What is the same for all diagnostics of one id: the entry of the catalogue.</summary>
/// <param name="Id">Stable and never reused, such as <c>RES001</c>.</param>
/// <param name="Title">A few words that name the finding.</param>
/// <param name="MessageFormat">A composite format string, usually "Unexpected X; expected Y.".</param>
/// <param name="Severity">The severity that each diagnostic of this id has.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, string MessageFormat, DiagnosticSeverity Severity)
{
    /// <summary>Makes a diagnostic of this id.</summary>
    /// <param name="span">Where; the default span where no place is known.</param>
    /// <param name="arguments">What fills the message's places, in order.</param>
    /// <exception cref="FormatException">The message asks for more arguments than there are.</exception>
    public Diagnostic At(TextSpan span, params ReadOnlySpan<object?> arguments) =>
        new(Id, Severity, string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments), span);
}
