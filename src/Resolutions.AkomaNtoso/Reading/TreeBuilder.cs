using Resolutions.Languages;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>
/// Builds the tree from pieces. Items are nested by their labels' sequence, wherever the XML has them, so that flat and nested files give the same
/// tree as text does. Text without a label stays inside the element it is in.
/// </summary>
internal sealed class TreeBuilder(LanguagePack? pack, DiagnosticBag diagnostics)
{
    /// <summary>Items nest no deeper, whatever the labels say; no resolution goes beyond four.</summary>
    private const int MaxDepth = 16;

    private readonly BlockNode _root = new(BlockKind.Section, InlineText.Empty);
    private readonly List<BlockNode> _sections = [];
    private BlockNode? _paragraph;
    private BlockNode? _current;

    private BlockNode Container => _sections.Count > 0 ? _sections[^1] : _root;

    public List<BlockNode> Build(IReadOnlyList<Piece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            piece.Node = piece.Kind switch
            {
                BlockKind.Numbered or BlockKind.Preambular => Paragraph(piece),
                BlockKind.Item => Item(piece, NextLabel(pieces, i)),
                BlockKind.Text => Text(piece),
                BlockKind.Table => Table(piece),
                BlockKind.Section => OpenSection(piece.Label ?? "", piece.Title, piece.IsSettled),
                _ => Heading(piece),
            };
        }

        return _root.Children;
    }

    private static string? NextLabel(IReadOnlyList<Piece> pieces, int index)
    {
        for (int i = index + 1; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == BlockKind.Item) return pieces[i].Label;
            if (pieces[i].Kind is not BlockKind.Text) return null;
        }

        return null;
    }

    private BlockNode Paragraph(Piece piece)
    {
        LabelReading reading = piece.Label is { } label ? ItemLabel.Read(label, pack).FirstOrDefault() : default;
        var node = new BlockNode(piece.Kind, piece.Text) { Label = piece.Label, Reading = reading };
        Container.List = null;
        Container.Add(node);
        return _paragraph = _current = node;
    }

    private BlockNode Text(Piece piece)
    {
        var node = new BlockNode(BlockKind.Text, piece.Text) { Label = piece.Label };
        BlockNode? holder = piece.Parent?.Node ?? (GoesOn(piece) ? _paragraph : null);
        if (holder is null)
        {
            Container.Add(node);
            return _paragraph = _current = node;
        }

        // Items that follow go on where the paragraph's items had come to.
        holder.Add(node);
        _current = holder;
        return node;
    }

    // As in text: what follows a chapeau or the last item goes on with the paragraph; a sentence of its own, or an act of the organ, does not.
    private bool GoesOn(Piece piece)
    {
        if (piece.Label is not null || _paragraph is not { Kind: BlockKind.Numbered } paragraph) return false;
        string text = piece.Text.Text;
        bool follows = EndsWithColon(paragraph) || paragraph.List is not null || (text.Length > 0 && char.IsLower(text[0]));
        return follows && (pack is null || OpeningPhraseReader.Read(MappedText.Identity(text, 0, piece.Text.Emphasis), pack, PhraseRole.Operative) is null);
    }

    private BlockNode Table(Piece piece)
    {
        var node = new BlockNode(BlockKind.Table, piece.Text) { Rows = piece.Rows };
        (piece.Parent?.Node ?? Container).Add(node);
        if (piece.Parent is null) _paragraph = _current = null;
        return node;
    }

    private BlockNode Heading(Piece piece)
    {
        if (piece.Label is { } given && ItemLabel.Read(given, pack).Count > 0)
        {
            return OpenSection(ItemLabel.Clean(given), piece.Text.Text.Length == 0 ? null : piece.Text, false);
        }

        if (piece.Label is null && ItemLabel.TryReadHeading(piece.Text.Text, pack, out string label, out int length))
        {
            InlineText rest = piece.Text.From(length);
            return OpenSection(label, rest.Text.Length == 0 ? null : rest, false);
        }

        if (Container is { Title: null, IsTitleSettled: false, Children.Count: 0 } section && section != _root)
        {
            section.Title = piece.Text;
            section.IsTitleSettled = true;
            return section;
        }

        var node = new BlockNode(BlockKind.Heading, piece.Text);
        Container.Add(node);
        _paragraph = _current = null;
        return node;
    }

    private BlockNode OpenSection(string label, InlineText? title, bool settled)
    {
        List<LabelReading> readings = ItemLabel.Read(label, pack);
        (int level, LabelReading reading) = Place(readings);
        _sections.RemoveRange(level, _sections.Count - level);
        var section = new BlockNode(BlockKind.Section, InlineText.Empty)
        {
            Label = label,
            Reading = reading,
            Title = title,
            IsTitleSettled = settled || title is not null,
        };
        Container.Add(section);
        _sections.Add(section);
        _paragraph = _current = null;
        return section;
    }

    // How many of the open sections stay open around the new one: a label goes on where its sequence had come to, or begins one inside.
    private (int Level, LabelReading Reading) Place(List<LabelReading> readings)
    {
        if (readings.Count == 0) return (0, default);
        (int Level, LabelReading Reading)? later = null, again = null;
        for (int level = _sections.Count - 1; level >= 0; level--)
        {
            LabelReading open = _sections[level].Reading;
            foreach (LabelReading reading in readings)
            {
                if (!SameList(open, reading)) continue;
                if (reading.Ordinal == open.Ordinal + 1) return (level, reading);
                if (reading.Ordinal > open.Ordinal) later ??= (level, reading);
                else again ??= (level, reading);
            }
        }

        LabelReading first = readings.Find(static reading => reading.Ordinal == 1);
        bool begins = first.Ordinal == 1 && !_sections.Exists(section => SameList(section.Reading, first));
        return begins ? (_sections.Count, first) : later ?? again ?? (_sections.Count, readings[0]);
    }

    private BlockNode Item(Piece piece, string? next)
    {
        List<LabelReading> readings = ItemLabel.Read(piece.Label!, pack);
        (BlockNode holder, LabelReading reading) = PlaceItem(readings, next);
        while (Depth(holder) > MaxDepth) holder = holder.Parent!;
        var node = new BlockNode(BlockKind.Item, piece.Text) { Label = piece.Label, Reading = reading };
        if (piece.Parent is null && holder.HoldsItems && holder.Kind != BlockKind.Preambular) diagnostics.Add(AkomaNtosoDiagnostics.FlatItem, piece.Label);
        holder.List = reading;
        holder.Add(node);
        return _current = node;
    }

    private (BlockNode Holder, LabelReading Reading) PlaceItem(List<LabelReading> readings, string? next)
    {
        BlockNode deepest = _current ?? Container;
        List<BlockNode> open = [];
        for (BlockNode? node = deepest; node is { HoldsItems: true }; node = node.Parent) open.Add(node);
        if (open.Count == 0 || open[^1].Parent == Container) open.Add(Container);

        LabelReading? start = null;
        foreach (LabelReading reading in readings)
        {
            if (reading.Ordinal == 1) start = reading;
        }

        foreach (BlockNode holder in open)
        {
            foreach (LabelReading reading in readings)
            {
                if (holder.List is not { } list || !SameList(list, reading) || reading.Ordinal != list.Ordinal + 1) continue;
                // (i) after (h) goes on unless what follows shows that it begins a list of its own.
                if (start is { } first && first.Style != reading.Style && BeginsList(first, reading, next, deepest)) return (deepest, first);
                return (holder, reading);
            }
        }

        if (start is { } one)
        {
            BlockNode? repeated = EndsWithColon(deepest) ? null : open.Find(holder => holder != deepest && holder.List is { } list && SameList(list, one));
            return (repeated ?? deepest, one);
        }

        foreach (BlockNode holder in open)
        {
            foreach (LabelReading reading in readings)
            {
                if (holder.List is { } list && SameList(list, reading) && reading.Ordinal > list.Ordinal) return (holder, reading);
            }
        }

        return (deepest, readings[0]);
    }

    private bool BeginsList(LabelReading start, LabelReading goesOn, string? next, BlockNode deepest)
    {
        List<LabelReading> after = next is null ? [] : ItemLabel.Read(next, pack);
        if (after.Exists(reading => SameList(reading, goesOn) && reading.Ordinal == goesOn.Ordinal + 1)) return false;
        if (after.Exists(reading => SameList(reading, start) && reading.Ordinal == 2)) return true;
        return EndsWithColon(deepest);
    }

    private static int Depth(BlockNode node)
    {
        int depth = 0;
        for (BlockNode? open = node; open is { HoldsItems: true }; open = open.Parent) depth++;
        return depth;
    }

    private static bool SameList(LabelReading one, LabelReading other) => one.Style == other.Style && one.Bracketed == other.Bracketed;

    private static bool EndsWithColon(BlockNode node) => node.Text.Text.TrimEnd() is [.., ':' or '：'];
}
