namespace Resolutions.Diagnostics;

/// <summary>What laying two languages of one resolution side by side finds: ids RES700 to RES799.</summary>
public static class ConcordanceDiagnostics
{
    /// <summary>The two texts are not of one resolution.</summary>
    public static readonly DiagnosticDescriptor SymbolsDiffer = Warning(
        "RES700", "Different resolutions", "Unexpected symbol {1}; expected {0}, the symbol of the first text.");

    /// <summary>A block that only one of the texts has.</summary>
    public static readonly DiagnosticDescriptor ParagraphMissing = Warning(
        "RES701", "Paragraph missing", "Unexpected gap in {1}; expected a counterpart of {0}.");

    /// <summary>The same block has another number.</summary>
    public static readonly DiagnosticDescriptor NumberDiffers = Warning(
        "RES702", "Number differs", "Unexpected address {1}; expected {0}, as in the first text.");

    /// <summary>The same block is of another kind or stands at another level.</summary>
    public static readonly DiagnosticDescriptor NestingDiffers = Warning(
        "RES703", "Nesting differs", "Unexpected nesting of {0} ({2}); expected {1}, as in the first text.");

    /// <summary>The verbs do not stand for one another.</summary>
    public static readonly DiagnosticDescriptor VerbsDiffer = Warning(
        "RES710", "Verbs differ", "Unexpected verbs {1}; expected {0}, as in the first text.");

    /// <summary>One text cites what the other does not.</summary>
    public static readonly DiagnosticDescriptor CitationsDiffer = Warning(
        "RES711", "Citations differ", "Unexpected citations: only the first text has {0}, only the second {1}; expected the same.");

    /// <summary>One text has a day that the other has not.</summary>
    public static readonly DiagnosticDescriptor DatesDiffer = Warning(
        "RES712", "Dates differ in translation", "Unexpected dates: only the first text has {0}, only the second {1}; expected the same.");

    /// <summary>One text has a number that the other has not.</summary>
    public static readonly DiagnosticDescriptor NumbersDiffer = Warning(
        "RES713", "Numbers differ", "Unexpected numbers: only the first text has {0}, only the second {1}; expected the same.");

    /// <summary>The texts ask different actors.</summary>
    public static readonly DiagnosticDescriptor AddresseesDiffer = Warning(
        "RES714", "Addressees differ", "Unexpected addressees: only the first text has {0}, only the second {1}; expected the same.");

    /// <summary>One text acts in a clause of its own where the other does not; all other verbs are the same.</summary>
    public static readonly DiagnosticDescriptor FurtherVerb = Info(
        "RES715", "Further verb", "Unexpected verbs: only the first text has {0}, only the second {1}; expected the same. Translations turn participles into clauses.");

    /// <summary>All of them, in order of their ids.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SymbolsDiffer, ParagraphMissing, NumberDiffers, NestingDiffers, VerbsDiffer, CitationsDiffer, DatesDiffer, NumbersDiffer, AddresseesDiffer,
        FurtherVerb,
    ];

    private static DiagnosticDescriptor Warning(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Info);
}
