namespace Resolutions.Diagnostics;

/// <summary>What the validators find: ids RES900 to RES999.</summary>
public static class ValidationDiagnostics
{
    /// <summary>Nothing in the document gives its symbol.</summary>
    public static readonly DiagnosticDescriptor SymbolMissing = Warning(
        "RES900", "No symbol", "Unexpected document without a symbol; expected one such as A/RES/55/162.");

    /// <summary>A line of the masthead that stands for the symbol is none.</summary>
    public static readonly DiagnosticDescriptor SymbolMalformed = Warning(
        "RES901", "Malformed symbol", "Unexpected '{0}'; expected a symbol such as A/RES/55/162.");

    /// <summary>Symbol and session name different sessions.</summary>
    public static readonly DiagnosticDescriptor SymbolOutOfSession = Warning(
        "RES902", "Symbol of another session", "Unexpected session {1}; expected session {0}, which the symbol names.");

    /// <summary>Symbol and number before the title differ, or the symbols of masthead and document.</summary>
    public static readonly DiagnosticDescriptor SymbolNumberDiffers = Warning(
        "RES903", "Symbol and number differ", "Unexpected number {1}; expected {0}, as in the symbol.");

    /// <summary>Neither the document nor each of its parts has a title.</summary>
    public static readonly DiagnosticDescriptor TitleMissing = Error("RES904", "No title", "Unexpected resolution without a title; expected one.");

    /// <summary>A resolution or part does not name the organ.</summary>
    public static readonly DiagnosticDescriptor EnactingLineMissing = Error(
        "RES905", "No enacting line", "Unexpected resolution without an enacting line; expected the name of the organ before the first paragraph.");

    /// <summary>A resolution or part decides nothing.</summary>
    public static readonly DiagnosticDescriptor OperativePartEmpty = Error(
        "RES906", "No operative paragraphs", "Unexpected resolution without operative paragraphs; expected at least one.");

    /// <summary>A section of the operative part has nothing in it.</summary>
    public static readonly DiagnosticDescriptor SectionEmpty = Warning(
        "RES907", "Empty section", "Unexpected section {0} without paragraphs; expected at least one.");

    /// <summary>The letters of the parts have a gap, or are not those of the symbol.</summary>
    public static readonly DiagnosticDescriptor PartsIncomplete = Warning(
        "RES908", "Parts incomplete", "Unexpected part {1}; expected part {0}.");

    /// <summary>The file holds no resolution.</summary>
    public static readonly DiagnosticDescriptor ResolutionMissing = Error(
        "RES909", "No resolution", "Unexpected document without a resolution; expected one.");

    /// <summary>A date of adoption at which the session did not sit.</summary>
    public static readonly DiagnosticDescriptor DateOutOfSession = Warning(
        "RES910", "Date outside the session", "Unexpected date {0:yyyy-MM-dd}; expected one from {1:yyyy-MM-dd} to {2:yyyy-MM-dd}, within session {3}.");

    /// <summary>The adoption line and the lines under the text give different days.</summary>
    public static readonly DiagnosticDescriptor DatesDiffer = Warning(
        "RES911", "Dates differ", "Unexpected date of adoption {0:yyyy-MM-dd}; expected that of the meeting, {1:yyyy-MM-dd}.");

    /// <summary>A call whose footnote is missing.</summary>
    public static readonly DiagnosticDescriptor FootnoteMissing = Warning(
        "RES912", "No footnote for a call", "Unexpected call of footnote {0}; expected a footnote of that number.");

    /// <summary>A numbered footnote that no paragraph calls.</summary>
    public static readonly DiagnosticDescriptor FootnoteNotCalled = Info(
        "RES913", "Footnote not called", "Unexpected footnote {0}; expected a call of it in a paragraph.");

    /// <summary>A reference to a paragraph of the same document that it does not have.</summary>
    public static readonly DiagnosticDescriptor ReferenceToNothing = Warning(
        "RES914", "Reference to nothing", "Unexpected reference to {0}; expected a paragraph of this document.");

    /// <summary>Two blocks with one address.</summary>
    public static readonly DiagnosticDescriptor PathNotUnique = Error(
        "RES915", "Address used twice", "Unexpected second block with the address {0}; expected addresses to be unique.");

    /// <summary>A preambular paragraph that opens with no known phrase.</summary>
    public static readonly DiagnosticDescriptor PreambularOpeningUnknown = Warning(
        "RES920", "Unknown preambular opening", "Unexpected opening '{0}'; expected a preambular phrase.");

    /// <summary>A preambular paragraph that opens as an operative one does.</summary>
    public static readonly DiagnosticDescriptor PreambularOpeningOperative = Warning(
        "RES921", "Operative opening in the preamble", "Unexpected operative phrase '{0}'; expected a preambular one.");

    /// <summary>An operative paragraph that opens with no known phrase.</summary>
    public static readonly DiagnosticDescriptor OperativeOpeningUnknown = Warning(
        "RES922", "Unknown operative opening", "Unexpected opening '{0}'; expected an operative verb.");

    /// <summary>An operative paragraph that opens as a preambular one does.</summary>
    public static readonly DiagnosticDescriptor OperativeOpeningPreambular = Warning(
        "RES923", "Preambular opening in the operative part", "Unexpected preambular phrase '{0}'; expected an operative verb.");

    /// <summary>The number of an operative paragraph does not follow.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfSequence = Warning(
        "RES930", "Number out of sequence", "Unexpected paragraph {1}; expected paragraph {0}.");

    /// <summary>The label of a sub-paragraph does not follow.</summary>
    public static readonly DiagnosticDescriptor LabelOutOfSequence = Warning(
        "RES931", "Label out of sequence", "Unexpected label '{0}' in place {2}; expected the label of place {1}.");

    /// <summary>A sub-paragraph that stands deeper or less deep than the one around it lets it.</summary>
    public static readonly DiagnosticDescriptor DepthOutOfStep = Warning(
        "RES932", "Depth out of step", "Unexpected depth {1}; expected {0}.");

    /// <summary>The label of a section does not follow.</summary>
    public static readonly DiagnosticDescriptor SectionOutOfSequence = Warning(
        "RES933", "Section out of sequence", "Unexpected section {1}; expected section {0}.");

    /// <summary>A paragraph or heading that says what the one before it says.</summary>
    public static readonly DiagnosticDescriptor SaidTwice = Warning(
        "RES934", "Said twice", "Unexpected repetition of what stands right before, '{0}'; expected it once.");

    /// <summary>A preambular paragraph that ends otherwise.</summary>
    public static readonly DiagnosticDescriptor PreambularEnding = Warning(
        "RES960", "Ending of a preambular paragraph", "Unexpected ending '{0}' of a preambular paragraph; expected '{1}'.");

    /// <summary>An operative paragraph other than the last that ends otherwise.</summary>
    public static readonly DiagnosticDescriptor OperativeEnding = Warning(
        "RES961", "Ending of an operative paragraph", "Unexpected ending '{0}' of an operative paragraph; expected '{1}'.");

    /// <summary>The last operative paragraph ends otherwise.</summary>
    public static readonly DiagnosticDescriptor FinalEnding = Warning(
        "RES962", "Ending of the last paragraph", "Unexpected ending '{0}' of the last paragraph; expected '{1}'.");

    /// <summary>A paragraph before sub-paragraphs ends otherwise.</summary>
    public static readonly DiagnosticDescriptor ChapeauEnding = Warning(
        "RES963", "Ending of a chapeau", "Unexpected ending '{0}' before sub-paragraphs; expected '{1}'.");

    /// <summary>A sub-paragraph before another ends otherwise.</summary>
    public static readonly DiagnosticDescriptor ItemEnding = Warning(
        "RES964", "Ending of a sub-paragraph", "Unexpected ending '{0}' of a sub-paragraph; expected '{1}'.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SymbolMissing, SymbolMalformed, SymbolOutOfSession, SymbolNumberDiffers, TitleMissing, EnactingLineMissing, OperativePartEmpty, SectionEmpty,
        PartsIncomplete, ResolutionMissing, DateOutOfSession, DatesDiffer, FootnoteMissing, FootnoteNotCalled, ReferenceToNothing, PathNotUnique,
        PreambularOpeningUnknown, PreambularOpeningOperative, OperativeOpeningUnknown, OperativeOpeningPreambular, NumberOutOfSequence,
        LabelOutOfSequence, DepthOutOfStep, SectionOutOfSequence, SaidTwice, PreambularEnding, OperativeEnding, FinalEnding, ChapeauEnding,
        ItemEnding,
    ];

    private static DiagnosticDescriptor Info(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Error);
}
