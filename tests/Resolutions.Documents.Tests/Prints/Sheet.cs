namespace Resolutions.Documents.Tests.Prints;

/// <summary>How a print is set. Lengths are in points.</summary>
internal sealed record Sheet
{
    public double Width { get; init; } = 595;

    public double Height { get; init; } = 842;

    public double Margin { get; init; } = 60;

    public double Top { get; init; } = 780;

    public double Bottom { get; init; } = 70;

    public int Columns { get; init; } = 1;

    /// <summary>The one column that is filled, where another print fills the other; null where all are.</summary>
    public int? Only { get; init; }

    public double Gutter { get; init; } = 18;

    public double Size { get; init; } = 10;

    public double Leading { get; init; } = 12;

    /// <summary>Between paragraphs, on top of the distance of lines.</summary>
    public double Gap { get; init; } = 6;

    /// <summary>How far the first line of a paragraph is indented.</summary>
    public double Indent { get; init; } = 20;

    public bool Justified { get; init; } = true;

    public double NoteSize { get; init; } = 8;

    /// <summary>Whether a line is drawn above notes as letters; a rule drawn as a picture is none to an extractor.</summary>
    public bool NoteRule { get; init; }

    /// <summary>Whether notes are called "1/", as until about 1999, and not raised.</summary>
    public bool Slashed { get; init; }

    /// <summary>Whether a note that does not fit goes on in the next column.</summary>
    public bool SplitsNotes { get; init; }

    /// <summary>Whether blanks are drawn; some writers place words and draw none.</summary>
    public bool Blanks { get; init; } = true;

    public bool IsChinese { get; init; }

    /// <summary>What stands above a page, at the left and at the right; nothing where both are empty.</summary>
    public Func<int, (string Left, string Right)> Head { get; init; } = static _ => ("", "");

    /// <summary>What stands below a page.</summary>
    public Func<int, (string Left, string Right)> Foot { get; init; } = static _ => ("", "");

    /// <summary>How often emphasised letters are drawn, a little apart: 1, or 2 for fake bold.</summary>
    public int Strikes { get; init; } = 1;

    public double ColumnWidth => (Width - (2 * Margin) - ((Columns - 1) * Gutter)) / Columns;

    public PrintFont Text => IsChinese ? PrintFont.Song : PrintFont.Roman;

    public PrintFont Emphasis => IsChinese ? PrintFont.Kai : PrintFont.Italic;
}
