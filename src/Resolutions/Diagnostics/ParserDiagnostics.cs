namespace Resolutions.Diagnostics;

/// <summary>What the parser finds in a text: ids RES001 to RES499.</summary>
public static class ParserDiagnostics
{
    /// <summary>The text holds nothing that looks like a resolution.</summary>
    public static readonly DiagnosticDescriptor NoResolution = Error("RES001", "No resolution", "Unexpected text; expected a resolution.");

    /// <summary>The text is longer than the options allow.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = Error("RES002", "Text too long", "Unexpected text of {0} characters; expected at most {1}.");

    /// <summary>The language asked for is in none of the packs.</summary>
    public static readonly DiagnosticDescriptor LanguageUnknown = Error("RES003", "Unknown language", "Unexpected language '{0}'; expected one of: {1}.");

    /// <summary>There were more findings than the options keep.</summary>
    public static readonly DiagnosticDescriptor TooManyDiagnostics = Warning("RES004", "More findings", "Unexpected number of findings; expected at most {0}. {1} more are left out.");

    /// <summary>The file could not be read.</summary>
    public static readonly DiagnosticDescriptor FileUnreadable = Error("RES005", "Unreadable file", "Unexpected {0}; expected a text file that can be read.");

    /// <summary>No title was found before the text.</summary>
    public static readonly DiagnosticDescriptor TitleNotFound = Warning("RES010", "No title found", "Unexpected start of the text; expected a title.");

    /// <summary>No line names the organ, so the whole text was read as its paragraphs.</summary>
    public static readonly DiagnosticDescriptor EnactingLineNotFound = Warning("RES011", "No enacting line found", "Unexpected start of the text; expected a line that names the organ.");

    /// <summary>Masthead and title number name different resolutions.</summary>
    public static readonly DiagnosticDescriptor SymbolsDiffer = Warning("RES012", "Symbols differ", "Unexpected number {0} before the title; expected that of {1}, the symbol in the masthead.");

    /// <summary>Sub-paragraphs nest deeper than the options allow.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = Warning("RES013", "Nested too deep", "Unexpected nesting below level {0}; expected at most {0} levels.");

    /// <summary>Bold print that came as repeated letters was taken back.</summary>
    public static readonly DiagnosticDescriptor RepeatedLetters = Info("RES020", "Repeated letters", "Unexpected letters {0} times over; expected each once. They were read as bold print.");

    /// <summary>A paragraph's number has lost its full stop.</summary>
    public static readonly DiagnosticDescriptor LabelWithoutStop = Info("RES021", "Number without full stop", "Unexpected number {0} without a full stop; expected '{0}.'.");

    /// <summary>A number in the text was read as the call of a footnote.</summary>
    public static readonly DiagnosticDescriptor CallGuessed = Info("RES022", "Number read as footnote call", "Unexpected number {0} in the text; expected the call of footnote {0}, as which it was read.");

    /// <summary>A footnote that nothing in the text calls.</summary>
    public static readonly DiagnosticDescriptor CallNotFound = Info("RES023", "Footnote not called", "Unexpected footnote {0}; expected a call of it on the same page.");

    /// <summary>A paragraph opens with no phrase that the language pack knows.</summary>
    public static readonly DiagnosticDescriptor OpeningUnknown = Info("RES030", "Unknown opening phrase", "Unexpected opening '{0}'; expected a known verb.");

    /// <summary>An addressee is in no registry of actors.</summary>
    public static readonly DiagnosticDescriptor ActorUnknown = Info("RES031", "Unknown actor", "Unexpected actor '{0}'; expected one from the registry.");

    /// <summary>All of them, in order of their ids.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NoResolution, TextTooLong, LanguageUnknown, TooManyDiagnostics, FileUnreadable, TitleNotFound, EnactingLineNotFound, SymbolsDiffer, NestedTooDeep,
        RepeatedLetters, LabelWithoutStop, CallGuessed, CallNotFound, OpeningUnknown, ActorUnknown,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Info);
}
