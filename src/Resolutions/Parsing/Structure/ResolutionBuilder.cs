using Resolutions.Model;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Builds the resolutions of one document from its blocks.</summary>
internal sealed class ResolutionBuilder
{
    // Where fewer blocks than this share of all end with a sign, the text has lost its punctuation.
    private const double LeastEnded = 0.4;

    private readonly DocumentLines _document;
    private readonly List<TextBlock> _blocks;
    private readonly ActionContext _context;
    private readonly DiagnosticBag _diagnostics;
    private readonly PathBook _paths;
    private readonly CitationMemory _citations = new();
    private readonly BlockForm _form;
    private readonly int _maxDepth;

    public ResolutionBuilder(DocumentLines document, List<TextBlock> blocks, ActionContext context, int maxDepth, DiagnosticBag diagnostics)
    {
        _document = document;
        _blocks = blocks;
        _context = context;
        _diagnostics = diagnostics;
        _maxDepth = maxDepth;
        _paths = new PathBook(blocks.Count);
        int text = 0, ended = 0;
        foreach (TextBlock block in blocks)
        {
            if (block.Shape != BlockShape.Text) continue;
            text++;
            if (block.End != EndSign.None) ended++;
        }

        _form = new BlockForm(document.Pack, text == 0 || ended >= text * LeastEnded, document.BoldRepeat > 1, document.Cancellation);
    }

    public List<Resolution> Build()
    {
        int from = _blocks.FindIndex(static block => block.Shape == BlockShape.Title) + 1;
        List<PartRange> parts = PartReader.Find(_blocks, from);
        var resolutions = new List<Resolution>();
        foreach (PartRange part in parts)
        {
            if (part.Start < part.End) resolutions.Add(Build(part));
        }

        return TargetResolver.Resolve(resolutions);
    }

    private Resolution Build(PartRange part)
    {
        string? letter = null;
        TitleLine? title = null;
        int at = part.Start;
        if (part.Enacting > part.Start)
        {
            if (Landmarks.IsPartLetter(_blocks[at].Text.Text)) letter = _blocks[at++].Text.Text;
            title = Title(at, part.Enacting, letter, letter is null ? null : _blocks[at - 1].Span);
        }

        TextLine? enacting = null;
        if (part.Enacting >= 0)
        {
            enacting = Line(_blocks[part.Enacting]);
            at = part.Enacting + 1;
        }
        else if (at < part.End)
        {
            _diagnostics.Add(Diagnostics.ParserDiagnostics.EnactingLineNotFound, _blocks[at].Span);
        }

        int end = at;
        while (end < part.End && _blocks[end].Shape is not (BlockShape.Closing or BlockShape.AnnexLabel)) end++;
        int closed = end;
        while (closed < part.End && _blocks[closed].Shape == BlockShape.Closing) closed++;

        string prefix = letter is null ? "" : letter + ".";
        int operative = FirstOperative(at, end);
        Preamble preamble = ReadPreamble(at, operative, prefix);
        OperativePart body = ReadOperative(operative, end, prefix);
        return new Resolution
        {
            Part = letter,
            Title = title,
            EnactingLine = enacting,
            Preamble = preamble,
            Operative = body,
            Closing = closed > end ? ClosingReader.Read(_blocks.GetRange(end, closed - end), _document.Pack) : null,
            Annexes = ReadAnnexes(closed, part.End, prefix),
            Span = TextSpan.FromBounds(_blocks[part.Start].Span.Start, _blocks[part.End - 1].Span.End),
        };
    }

    private TitleLine? Title(int from, int to, string? letter, TextSpan? letterSpan)
    {
        if (from >= to && letter is null) return null;
        var text = new System.Text.StringBuilder();
        var calls = new List<FootnoteCall>();
        TextSpan span = letterSpan ?? _blocks[from].Span;
        for (int i = from; i < to; i++)
        {
            if (text.Length > 0) text.Append(' ');
            // A number or letter above the organ belongs to the title's words.
            if (_blocks[i].Label is { } label) text.Append(label.Printed).Append(' ');
            calls.AddRange(_blocks[i].Calls.Select(call => call with { Offset = call.Offset + text.Length }));
            text.Append(_blocks[i].Text.Text);
            span = span.Union(_blocks[i].Span);
        }

        return new TitleLine { Number = letter, Text = text.ToString(), FootnoteCalls = calls, Span = span };
    }

    private static TextLine Line(TextBlock block) => new() { Text = block.Text.Text, Span = block.Span };

    /// <summary>The act above the first number, headings passed over, where the colon is lost: a verb that no preamble opens with, or nothing but a verb; -1 where there is none.</summary>
    private int BareChapeau(int from, int number)
    {
        int last = number - 1;
        while (last >= from && _form.IsHeading(_blocks[last], PhraseRole.Preambular)) last--;
        if (last < from || _blocks[last].Opening(PhraseRole.Operative, _document.Pack) is not { Phrase: var act }) return -1;
        return act.Verb.Class == VerbClass.Operative || _form.IsBareAct(_blocks[last]) ? last : -1;
    }

    /// <summary>Where the operative part begins: at the first numbered paragraph and the headings above it, or at the first unnumbered act.</summary>
    private int FirstOperative(int from, int to)
    {
        int number = _blocks.FindIndex(from, to - from, static block => block.Label is { Kind: LabelKind.Number });
        int limit = number < 0 ? to : number;
        // A section's label ends the preamble, whatever stands in the section.
        for (int i = from; i < limit; i++)
        {
            if (_form.HeadsFirstSection(_blocks[i])) return i;
        }

        if (number >= 0)
        {
            // "Resolves that:", "Adopts the following declaration:" above the numbers is an act (75/1, 75/256).
            // What ends with a comma is preambular, and so is the chapeau above it (75/55 in Chinese).
            int after = number;
            while (after > from && _blocks[after - 1].End != EndSign.Comma) after--;
            int chapeau = _blocks.FindIndex(after, number - after, block => block.Label is null && block.End == EndSign.Colon && _form.Opens(block, PhraseRole.Operative));
            if (chapeau < 0 && !_form.HasEndSigns) chapeau = BareChapeau(from, number);
            if (chapeau >= 0) return chapeau;
            // Where the first number is 2, the paragraph before it has lost its own (75/211 in Chinese).
            bool lost = _blocks[number].Label is { Ordinal: 2 } && number > from && _blocks[number - 1].Label is null && _form.Opens(_blocks[number - 1], PhraseRole.Operative);
            return Headed(lost ? number - 1 : number, from);
        }

        // What ends with a comma is preambular, and so is all before it, whatever signs stray among it.
        int start = limit;
        while (start > from && _blocks[start - 1].End != EndSign.Comma) start--;
        for (int i = start; i < limit; i++)
        {
            if (_blocks[i].Label is null && _form.IsOperative(_blocks[i], IsLastUnlabelled(i, limit))) return Headed(i, start);
        }

        // Nothing acts and nothing is numbered: what does not end as a preambular paragraph is text of its own.
        for (int i = start; i < to; i++)
        {
            if (_blocks[i].End is EndSign.Stop or EndSign.Colon && !_form.Opens(_blocks[i], PhraseRole.Preambular)) return i;
        }

        // Every resolution acts: the last paragraph does, whatever sign it ends with (75/211 in Chinese).
        return to > from && _form.Opens(_blocks[to - 1], PhraseRole.Operative) ? to - 1 : to;
    }

    private bool IsLastUnlabelled(int block, int to) => _blocks.FindIndex(block + 1, to - block - 1, static other => other.Label is null) < 0;

    /// <summary>The first of the headings above a block.</summary>
    private int Headed(int block, int from)
    {
        while (block > from && _form.IsHeading(_blocks[block - 1], PhraseRole.Preambular)) block--;
        return block;
    }

    private Preamble ReadPreamble(int from, int to, string prefix)
    {
        if (from >= to) return Preamble.Empty;
        var tree = new BlockTree(_form, _paths, prefix, _maxDepth);
        for (int i = from; i < to; i++) tree.AddPreambular(_blocks[i]);
        return new Preamble { Blocks = Model(tree), Span = SpanOf(from, to) };
    }

    private OperativePart ReadOperative(int from, int to, string prefix)
    {
        if (from >= to) return OperativePart.Empty;
        var tree = new BlockTree(_form, _paths, prefix, _maxDepth);
        for (int i = from; i < to; i++) tree.AddOperative(_blocks[i]);
        return new OperativePart { Blocks = Model(tree), Span = SpanOf(from, to) };
    }

    private List<Annex> ReadAnnexes(int from, int to, string prefix)
    {
        var annexes = new List<Annex>();
        while (from < to)
        {
            int next = from + 1;
            while (next < to && _blocks[next].Shape != BlockShape.AnnexLabel) next++;
            annexes.Add(ReadAnnex(from, next, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}AX{annexes.Count + 1}.")));
            from = next;
        }

        return annexes;
    }

    private Annex ReadAnnex(int from, int to, string prefix)
    {
        TextSpan span = SpanOf(from, to);
        TextLine? label = null, title = null;
        var calls = new List<FootnoteCall>();
        if (_blocks[from].Shape == BlockShape.AnnexLabel)
        {
            calls.AddRange(_blocks[from].Calls.Select(static call => call with { Offset = null }));
            label = Line(_blocks[from++]);
        }

        if (from < to && _form.IsHeading(_blocks[from], PhraseRole.Operative) && !_form.IsSectionLabel(_blocks[from]))
        {
            calls.AddRange(_blocks[from].Calls);
            title = Line(_blocks[from++]);
        }

        var tree = new BlockTree(_form, _paths, prefix, _maxDepth);
        for (int i = from; i < to; i++) tree.AddOperative(_blocks[i]);
        return new Annex { Label = label, Title = title, FootnoteCalls = calls, Blocks = Model(tree, isAnnex: true), Span = span };
    }

    private List<Block> Model(BlockTree tree, bool isAnnex = false)
    {
        if (tree.TooDeep is { } span) _diagnostics.Add(Diagnostics.ParserDiagnostics.NestedTooDeep, span, _maxDepth);
        return new ModelBuilder(_document.Pack, _context, _diagnostics, _citations, isAnnex, _document.Cancellation).Build(tree.Drafts);
    }

    private TextSpan SpanOf(int from, int to) => TextSpan.FromBounds(_blocks[from].Span.Start, _blocks[to - 1].Span.End);
}
