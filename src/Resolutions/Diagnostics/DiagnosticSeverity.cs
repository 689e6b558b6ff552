namespace Resolutions.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>A guess the parser made that a person may want to check, or a fact worth knowing.</summary>
    Info,

    /// <summary>Something departs from UN drafting conventions or looks damaged; the result can still be used.</summary>
    Warning,

    /// <summary>A part of the document is missing or could not be read.</summary>
    Error,
}
