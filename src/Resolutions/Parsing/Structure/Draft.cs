using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Clauses;

namespace Resolutions.Parsing.Structure;

/// <summary>A block with its place in the tree, before its clauses are read.</summary>
internal sealed class Draft(DraftKind kind, TextBlock block, string path)
{
    // Most blocks have nothing below them.
    private List<Draft>? _children;
    private IndexedText? _indexed;

    public DraftKind Kind { get; } = kind;

    public TextBlock Block { get; } = block;

    public string Path { get; } = path;

    public IReadOnlyList<Draft> Children => _children ?? (IReadOnlyList<Draft>)[];

    /// <summary>Whether nothing but headings and preambular paragraphs is below it so far.</summary>
    public bool HasOnlyPreamble { get; private set; } = true;

    public void Add(Draft child)
    {
        (_children ??= []).Add(child);
        HasOnlyPreamble &= child.Kind is DraftKind.Preambular or DraftKind.Heading;
    }

    /// <summary>The text for the readers of clauses, who all share its places.</summary>
    public IndexedText Indexed(LanguagePack pack, CancellationToken cancellation) => _indexed ??= new IndexedText(Block.Text, pack, cancellation);

    /// <summary>Says that all of its clauses have been read.</summary>
    public void Release() => _indexed?.Dispose();

    /// <summary>For sub-paragraphs, 1 directly below a numbered paragraph.</summary>
    public int Depth { get; init; }

    /// <summary>For sub-paragraphs, the place in their sequence.</summary>
    public int Ordinal { get; init; }

    /// <summary>For sections, the heading under the label.</summary>
    public TextBlock? Title { get; set; }

    /// <summary>For sections, the label with the title beside it.</summary>
    public SectionHeading Heading { get; init; }

    /// <summary>The phrase it opens with, once read.</summary>
    public OpeningPhrase? Opening { get; set; }

    /// <summary>Whether its opening and actions are those that were read with the line before it, which leads to it.</summary>
    public bool IsLedTo { get; set; }

    /// <summary>Whether a paragraph that it stands in opens with a phrase, whose verb is its own then.</summary>
    public bool IsBelowVerb { get; set; }

    /// <summary>The verbs that documents cited in it hang on; null until someone asks.</summary>
    public IReadOnlyList<VerbPhrase>? Verbs { get; set; }

    /// <summary>What the organ does in it, once read.</summary>
    public IReadOnlyList<ResolutionAction> Actions { get; set; } = [];
}
