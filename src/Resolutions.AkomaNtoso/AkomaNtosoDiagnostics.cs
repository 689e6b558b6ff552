using Resolutions.Diagnostics;

namespace Resolutions.AkomaNtoso;

/// <summary>The diagnostics of this package, RES500 to RES599. docs/akoma-ntoso.md says more on each.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public static class AkomaNtosoDiagnostics
{
    /// <summary>The file is no XML, or has what is not allowed: a document type definition, too much length or depth.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Error("RES500", "Unreadable XML", "Unexpected XML: {0}");

    /// <summary>The XML is well formed and holds no resolution.</summary>
    public static DiagnosticDescriptor NoResolution { get; } = Error("RES501", "No resolution", "Unexpected element '{0}'; expected akomaNtoso with a statement in it.");

    /// <summary>A part that every resolution has is not there.</summary>
    public static DiagnosticDescriptor MissingPart { get; } = Error("RES502", "Missing part", "Missing {0}; expected one in every resolution.");

    /// <summary>A label stood in the text of a paragraph; it was taken out.</summary>
    public static DiagnosticDescriptor LabelInText { get; } = Info("RES503", "Label in the text", "Unexpected label '{0}' in the text of a paragraph; expected it in num. It was taken out.");

    /// <summary>An item was on the level of the paragraph it belongs to; it was put below it.</summary>
    public static DiagnosticDescriptor FlatItem { get; } = Info("RES504", "Flat item", "Unexpected item '{0}' beside its paragraph; expected it inside. It was nested by its place in the sequence.");

    /// <summary>One symbol was cut into several links; they were joined.</summary>
    public static DiagnosticDescriptor CutLink { get; } = Info("RES505", "Link cut inside a symbol", "Unexpected link that covers a part of the symbol '{0}'; expected all of it. The parts were joined.");

    /// <summary>0001-01-01 stands for an unknown date; it was read as none.</summary>
    public static DiagnosticDescriptor UnknownDate { get; } = Info("RES506", "Unknown date", "Unexpected date {0} in {1} place(s); expected a date. It was read as none.");

    /// <summary>The preamble was closed and opened again; where it ends was told by the paragraph numbers.</summary>
    public static DiagnosticDescriptor SplitPreamble { get; } = Warning("RES507", "Preamble in pieces", "Unexpected preamble after the operative part; expected one, before it. The numbers of the paragraphs told where the preamble ends.");

    /// <summary>Numbered paragraphs stood in the preamble; they were put into the operative part.</summary>
    public static DiagnosticDescriptor OperativeInPreamble { get; } = Warning("RES508", "Operative paragraph in the preamble", "Unexpected numbered paragraph '{0}' in the preamble; expected it in the operative part. It was put there.");

    /// <summary>A heading was marked as a paragraph.</summary>
    public static DiagnosticDescriptor HeadingAsParagraph { get; } = Info("RES509", "Heading marked as a paragraph", "Unexpected paragraph '{0}'; expected a heading. It was read as one.");

    /// <summary>The outcome of the vote is given in words.</summary>
    public static DiagnosticDescriptor VoteInWords { get; } = Info("RES510", "Vote in words", "Unexpected outcome '{0}' of the vote; expected adoptedWithoutVote or adoptedRecordedVote. It was read from the words.");

    /// <summary>The count of votes and the number of States named differ.</summary>
    public static DiagnosticDescriptor VoteCount { get; } = Warning("RES511", "Votes and States differ", "Unexpected count {0} with {1} States named ({2}); expected as many States as votes.");

    /// <summary>A name among the voters is in no list of States; it was kept as printed.</summary>
    public static DiagnosticDescriptor UnknownState { get; } = Info("RES512", "Unknown State", "Unexpected name '{0}' among the voters; expected a State. It was kept as printed.");

    /// <summary>The file's metadata names another language than its text is in.</summary>
    public static DiagnosticDescriptor WrongLanguage { get; } = Warning("RES513", "Wrong language", "Unexpected language '{0}'; expected '{1}', the text's. The text's was taken.");

    /// <summary>The language is one whose phrases are not known.</summary>
    public static DiagnosticDescriptor NoLanguagePack { get; } = Info("RES514", "No language pack", "Unexpected language '{0}'; expected one that a language pack was given for. Structure and links were read, phrases were not.");

    /// <summary>An annex stood in the main body.</summary>
    public static DiagnosticDescriptor AnnexInBody { get; } = Warning("RES515", "Annex in the main body", "Unexpected annex '{0}' in the main body; expected it in attachments. It was put among the annexes.");

    /// <summary>An element that AKN4UN does not have there.</summary>
    public static DiagnosticDescriptor UnexpectedElement { get; } = Warning("RES516", "Unexpected element", "Unexpected element '{0}' in '{1}'; expected the structure of AKN4UN. Its text was kept.");

    /// <summary>The limit of diagnostics was reached.</summary>
    public static DiagnosticDescriptor TooMany { get; } = Warning("RES517", "Too many diagnostics", "Unexpected number of diagnostics; expected at most {0}. {1} more were left out.");

    /// <summary>A document link names one symbol and the text another; the text's was taken.</summary>
    public static DiagnosticDescriptor LinkDiffers { get; } = Info("RES518", "Link and text differ", "Unexpected link to '{0}'; expected '{1}', which the text names. The text's was taken.");

    /// <summary>A number has no full stop and no mark of its own.</summary>
    public static DiagnosticDescriptor NumberInText { get; } = Warning("RES519", "Number run into the text", "Unexpected number '{0}' run into the text; expected it in num. It was taken out.");

    /// <summary>The label in num stood in the text once more, or its full stop did; that was taken out.</summary>
    public static DiagnosticDescriptor LabelRepeated { get; } = Info("RES520", "Label repeated in the text", "Unexpected remains of the label '{0}' in the text; expected it in num alone. They were taken out.");

    /// <summary>A paragraph was marked as one of the other part; how it ends tells which it belongs to.</summary>
    public static DiagnosticDescriptor WrongPart { get; } = Warning("RES521", "Paragraph in the wrong part", "Unexpected paragraph '{0}' in the {1}; expected it in the {2}. It was put there.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unreadable, NoResolution, MissingPart, LabelInText, FlatItem, CutLink, UnknownDate, SplitPreamble, OperativeInPreamble, HeadingAsParagraph,
        VoteInWords, VoteCount, UnknownState, WrongLanguage, NoLanguagePack, AnnexInBody, UnexpectedElement, TooMany, LinkDiffers, NumberInText, LabelRepeated,
        WrongPart,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string format) => new(id, title, format, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string format) => new(id, title, format, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string format) => new(id, title, format, DiagnosticSeverity.Info);
}
