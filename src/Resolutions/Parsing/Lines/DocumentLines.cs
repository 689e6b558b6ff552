using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Parsing.Lines;

/// <summary>The lines of one document with what has been found out about each. State of one call; later stages only read it.</summary>
internal sealed class DocumentLines
{
    public DocumentLines(string text, LanguagePack pack, List<Line> lines)
    {
        Text = text;
        Pack = pack;
        Languages = [pack];
        Lines = lines;
        Roles = new LineRole[lines.Count];
        Kinds = new PageFurnitureKind[lines.Count];
        Pages = new int[lines.Count];
    }

    public string Text { get; }

    public LanguagePack Pack { get; }

    /// <summary>The languages that may occur; the document's own unless more were given.</summary>
    public IReadOnlyList<LanguagePack> Languages { get; init; }

    public List<Line> Lines { get; }

    /// <summary>What the reader of a file knows of the text.</summary>
    public SourceMarks Marks { get; init; } = SourceMarks.None;

    public LineRole[] Roles { get; }

    /// <summary>For lines of furniture, what it is.</summary>
    public PageFurnitureKind[] Kinds { get; }

    /// <summary>The page of each line, from 0.</summary>
    public int[] Pages { get; }

    /// <summary>How text is set.</summary>
    public PrintStyle Style { get; set; } = PrintStyle.Plain;

    /// <summary>How many times bold letters are printed over each other: 4 in old prints, 1 where they are not.</summary>
    public int BoldRepeat { get; set; } = 1;

    /// <summary>The first line of the title; -1 where none was found.</summary>
    public int TitleStart { get; set; } = -1;

    /// <summary>The line after the title.</summary>
    public int BodyStart { get; set; }

    /// <summary>Characters of the title line taken by the number before the title.</summary>
    public int NumberLength { get; set; }

    /// <summary>The symbol in the running heads; null where there are none.</summary>
    public ResolutionSymbol? HeadSymbol { get; set; }

    public int Count => Lines.Count;

    /// <summary>Ends the work. Every stage reads its lines here, so this is where a cancelled call ends, whatever stage it is in.</summary>
    public CancellationToken Cancellation { get; init; }

    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            Cancellation.ThrowIfCancellationRequested();
            return Lines[index].Of(Text);
        }
    }

    public void MarkFurniture(int index, PageFurnitureKind kind)
    {
        Roles[index] = LineRole.Furniture;
        Kinds[index] = kind;
    }
}
