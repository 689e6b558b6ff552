using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Third stage: puts blocks in their places in the tree of sections, paragraphs and sub-paragraphs.</summary>
internal sealed class BlockTree(BlockForm form, PathBook paths, string prefix, int maxDepth)
{
    private readonly List<Draft> _top = [];
    private readonly List<Draft> _sections = [];

    // Open sub-paragraphs, outermost first, with the kind of label each level has.
    private readonly List<(Draft Item, LabelKind Kind, int Ordinal)> _items = [];
    private Draft? _paragraph;

    /// <summary>Whether something nested deeper than allowed was kept at the deepest level.</summary>
    public TextSpan? TooDeep { get; private set; }

    public List<Draft> Drafts => _top;

    /// <summary>Whether the label of a section was read last, and no title with it.</summary>
    private bool AwaitsTitle => _sections.Count > 0 && _sections[^1] is { Title: null, Heading.Title: null, Children.Count: 0 };

    private string SectionPrefix => _sections.Count == 0 ? prefix : _sections[^1].Path + ".";

    public void AddPreambular(TextBlock block)
    {
        if (block.Label is { Kind: not LabelKind.Number } label && _paragraph is not null)
        {
            AddItem(block, label);
        }
        else if (block.Label is null && form.IsHeading(block, PhraseRole.Preambular))
        {
            AddHeading(block);
        }
        else
        {
            Begin(new Draft(DraftKind.Preambular, block, paths.Next(SectionPrefix + "PP")));
        }
    }

    public void AddOperative(TextBlock block)
    {
        if (block.Label is { } label)
        {
            if (label.Kind == LabelKind.Number) Begin(new Draft(DraftKind.Operative, block, paths.Named($"{SectionPrefix}OP{label.Ordinal}")) { Ordinal = label.Ordinal });
            else AddItem(block, label);
        }
        else if (TryAddSection(block))
        {
        }
        else if (AwaitsTitle && block.End == EndSign.None && !form.Opens(block, PhraseRole.Preambular))
        {
            _sections[^1].Title = block;
        }
        else if (form.IsTable(block))
        {
            Place(new Draft(DraftKind.Table, block, paths.Next(SectionPrefix + "T")));
        }
        else if (form.IsHeading(block, PhraseRole.Operative))
        {
            AddHeading(block);
        }
        else if (_sections.Count > 0 && _sections[^1].HasOnlyPreamble
            && (block.End == EndSign.Comma || (block.End == EndSign.None && !form.HasEndSigns)) && form.Opens(block, PhraseRole.Preambular))
        {
            Begin(new Draft(DraftKind.Preambular, block, paths.Next(SectionPrefix + "PP")));
        }
        else
        {
            // Text after a chapeau or after the last item goes on with the paragraph; a sentence of its own does not.
            bool goesOn = _paragraph is { Kind: DraftKind.Operative } && (_paragraph.Block.End == EndSign.Colon || _items.Count > 0 || StartsLower(block));
            if (goesOn && !form.Opens(block, PhraseRole.Operative))
            {
                Draft parent = _paragraph!;
                _items.Clear();
                parent.Add(new Draft(DraftKind.Unnumbered, block, paths.Next(parent.Path + ".P")));
            }
            else
            {
                Begin(new Draft(DraftKind.Unnumbered, block, paths.Next(SectionPrefix + "P")));
            }
        }
    }

    private static bool StartsLower(TextBlock block) => block.Text.Text.Length > 0 && char.IsLower(block.Text.Text[0]);

    private void Begin(Draft draft)
    {
        Place(draft);
        _paragraph = draft;
    }

    private void Place(Draft draft)
    {
        _items.Clear();
        if (_sections.Count == 0) _top.Add(draft);
        else _sections[^1].Add(draft);
        if (draft.Kind is DraftKind.Heading or DraftKind.Table) _paragraph = null;
    }

    private void AddHeading(TextBlock block)
    {
        if (AwaitsTitle) _sections[^1].Title = block;
        else Place(new Draft(DraftKind.Heading, block, paths.Next(SectionPrefix + "H")));
    }

    private bool TryAddSection(TextBlock block)
    {
        if (block.End is EndSign.Comma or EndSign.Semicolon || !SectionHeading.TryRead(block.Text.Text, form.Pack, out SectionHeading heading)) return false;
        if (heading.Title is not null && !form.IsHeading(block, PhraseRole.Operative)) return false;
        // C, D, I, L, M, V and X are letters where the one before them was just used, else numerals.
        bool isLetter = heading.Letter > 0 && (heading.Roman == 0 || _sections.Exists(section => section.Ordinal == -(heading.Letter - 1)));
        int ordinal = isLetter ? -heading.Letter : heading.Roman;
        int level = _sections.FindIndex(section => section.Ordinal < 0 == ordinal < 0);
        if (level >= 0) _sections.RemoveRange(level, _sections.Count - level);
        var draft = new Draft(DraftKind.Section, block, paths.Named(SectionPrefix + heading.AddressLabel(isLetter))) { Ordinal = ordinal, Heading = heading };
        Place(draft);
        _sections.Add(draft);
        _paragraph = null;
        return true;
    }

    private void AddItem(TextBlock block, Label label)
    {
        int level = _items.FindLastIndex(item => label.Is(item.Kind, item.Ordinal + 1));
        LabelKind kind;
        if (level >= 0)
        {
            kind = _items[level].Kind;
            _items.RemoveRange(level, _items.Count - level);
        }
        else
        {
            kind = Begins(label);
            // A first item goes below what is open; any other joins the level of its kind.
            int same = _items.FindIndex(item => item.Kind == kind);
            if (same >= 0) _items.RemoveRange(same, _items.Count - same);
        }

        int ordinal = kind is LabelKind.Roman or LabelKind.DottedRoman ? label.RomanOrdinal : label.Ordinal;
        int depth = _items.Count + 1;
        if (depth > maxDepth && depth > 1)
        {
            TooDeep ??= block.Span;
            _items.RemoveAt(_items.Count - 1);
            depth--;
        }

        Draft? parent = _items.Count > 0 ? _items[^1].Item : _paragraph;
        string path = $"{parent?.Path ?? SectionPrefix}({label.Address})";
        var draft = new Draft(DraftKind.SubParagraph, block, paths.Named(path)) { Depth = depth, Ordinal = ordinal };
        if (parent is null) Place(draft);
        else parent.Add(draft);
        _items.Add((draft, kind, ordinal));
    }

    /// <summary>The kind of a label that continues nothing open: (i) begins numerals, unless letters stand at (h).</summary>
    private static LabelKind Begins(Label label) => (label.Kind, label.RomanOrdinal) switch
    {
        (LabelKind.Letter, 1) => LabelKind.Roman,
        (LabelKind.DottedLetter, 1) => LabelKind.DottedRoman,
        _ => label.Kind,
    };
}
