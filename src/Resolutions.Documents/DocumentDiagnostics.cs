using Resolutions.Diagnostics;

namespace Resolutions.Documents;

/// <summary>What is found wrong with files: ids RES100 to RES149.</summary>
public static class DocumentDiagnostics
{
    /// <summary>The file is of a kind that is not read.</summary>
    public static readonly DiagnosticDescriptor WrongKind = Error("RES100", "Wrong kind of file", "Unexpected file of the kind {0}; expected text, PDF or Word (docx).");

    /// <summary>The file has no content.</summary>
    public static readonly DiagnosticDescriptor Empty = Error("RES101", "Empty file", "Unexpected empty file; expected text, PDF or Word (docx).");

    /// <summary>The file could not be opened or read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = Error("RES102", "File cannot be read", "Unexpected {0}; expected a file that can be read.");

    /// <summary>The file needs a password.</summary>
    public static readonly DiagnosticDescriptor Encrypted = Error("RES103", "Encrypted file", "Unexpected encryption of a {0} file; expected one that opens without a password.");

    /// <summary>The file is of a known kind but its content is broken.</summary>
    public static readonly DiagnosticDescriptor Damaged = Error("RES104", "Damaged file", "Unexpected damage in a {0} file; expected a whole one.");

    /// <summary>The pages of a PDF are pictures.</summary>
    public static readonly DiagnosticDescriptor NoTextLayer = Error("RES105", "No text layer", "Unexpected PDF of {0} page(s) without text; expected a text layer. Scanned pages need text recognition first.");

    /// <summary>The file is larger than the options allow.</summary>
    public static readonly DiagnosticDescriptor TooLarge = Error("RES106", "File too large", "Unexpected file of more than {0} bytes; expected at most that.");

    /// <summary>There are more pages than the options allow.</summary>
    public static readonly DiagnosticDescriptor TooManyPages = Error("RES107", "Too many pages", "Unexpected number of {0} pages; expected at most {1}.");

    /// <summary>What is compressed in the file is larger than the options allow.</summary>
    public static readonly DiagnosticDescriptor DecompressedTooLarge = Error("RES108", "Content too large", "Unexpected content of more than {0} bytes in compressed parts; expected at most that.");

    /// <summary>Objects or elements nest deeper than the options allow.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = Error("RES109", "File nested too deep", "Unexpected nesting below level {0} in a {1} file; expected at most {0} levels.");

    /// <summary>Some pages of a PDF have text and this one has none.</summary>
    public static readonly DiagnosticDescriptor PageWithoutText = Warning("RES110", "Page without text", "Unexpected page {0} without text; expected some. A scanned page needs text recognition first.");

    /// <summary>A page could not be read; the others were.</summary>
    public static readonly DiagnosticDescriptor PageDamaged = Error("RES111", "Damaged page", "Unexpected damage on page {0}; expected a whole page. The other pages were read.");

    /// <summary>The file is the UN's XML and nothing was given to read it.</summary>
    public static readonly DiagnosticDescriptor XmlNotRead = Error("RES112", "XML is not read", "Unexpected Akoma Ntoso XML; expected options with a reader for it.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        WrongKind, Empty, Unreadable, Encrypted, Damaged, NoTextLayer, TooLarge, TooManyPages, DecompressedTooLarge, NestedTooDeep,
        PageWithoutText, PageDamaged, XmlNotRead,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => new(id, title, message, DiagnosticSeverity.Warning);
}
