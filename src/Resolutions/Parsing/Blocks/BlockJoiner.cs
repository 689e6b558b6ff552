using Resolutions.Model;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>Second stage: joins the lines of the body to blocks.</summary>
internal sealed class BlockJoiner
{
    private readonly DocumentLines _document;
    private readonly LineJoiner _joiner;
    private readonly ParagraphBoundary _boundary;
    private readonly Vocabulary _vocabulary;
    private readonly List<TextBlock> _blocks = [];

    // Room to work in: most blocks have no call.
    private readonly List<FootnoteCall> _calls = [];

    private BlockJoiner(DocumentLines document, IReadOnlyList<TextCut> cuts, Vocabulary vocabulary)
    {
        _document = document;
        _vocabulary = vocabulary;
        _joiner = new LineJoiner(document, cuts, vocabulary);
        _boundary = new ParagraphBoundary(document, _joiner);
    }

    public static List<TextBlock> Join(DocumentLines document, IReadOnlyList<TextCut> cuts)
    {
        using Vocabulary vocabulary = Vocabulary.Of(document);
        var joiner = new BlockJoiner(document, cuts, vocabulary);
        joiner.JoinTitle();
        joiner.JoinBody();
        return joiner._blocks;
    }

    private void JoinTitle()
    {
        List<int> lines = [];
        for (int i = Math.Max(0, _document.TitleStart); i < _document.BodyStart; i++)
        {
            if (_document.Roles[i] == LineRole.Title) lines.Add(i);
        }

        if (lines.Count > 0) Add(lines, BlockShape.Title, null);
    }

    private void JoinBody()
    {
        var state = new JoinState();
        List<int> lines = [];
        Label? label = null;
        int previous = -1;
        for (int i = _document.BodyStart; i < _document.Count; i++)
        {
            LineRole role = _document.Roles[i];
            if (role is LineRole.Furniture or LineRole.FootnoteMarker or LineRole.FootnoteText or LineRole.Masthead or LineRole.Title) continue;
            // A label alone on its line belongs to the line after it, however far that is.
            bool waits = label is { } alone && lines.Count == 1 && alone.Length == _document[lines[0]].Length && role == LineRole.Text;
            bool labelled = role == LineRole.Text && _boundary.Labels.Has(i, out _);
            bool late = _boundary.Labels.IsLate(i, previous, state, out Label below);
            if (lines.Count == 0 || late || (waits ? labelled : _boundary.Begins(i, previous, state)))
            {
                Flush(lines, label);
                lines.Clear();
                label = null;
                state.Begin(i);
                if (role == LineRole.Enacting) state.Enact();
                else if (role is LineRole.Closing or LineRole.AnnexLabel) state.Close();
                else if (_boundary.IsSection(i)) state.EnterSection();
                else if (late)
                {
                    label = below with { Length = 0 };
                    state.Take(below);
                }
                else if (_boundary.Labels.Has(i, out Label found))
                {
                    label = found;
                    state.Take(found);
                }
            }

            lines.Add(i);
            if (late) i++;
            previous = i;
        }

        Flush(lines, label);
    }

    private void Flush(List<int> lines, Label? label)
    {
        if (lines.Count == 0) return;
        Add(lines, Shape(_document.Roles[lines[0]]), label);
    }

    private void Add(List<int> lines, BlockShape shape, Label? label)
    {
        List<FootnoteCall> calls = _calls;
        calls.Clear();
        int skip = label?.Length ?? 0;
        MappedText text = _joiner.Join(lines, skip, calls);
        text = WordMender.Mend(BoldRuns.Collapse(text, _document.BoldRepeat, _document.Cancellation), _vocabulary, _document.Cancellation);
        _blocks.Add(new TextBlock
        {
            Shape = shape,
            Text = text,
            Label = label,
            Calls = WithOffsets(calls, text),
            Span = TextSpan.FromBounds(_document.Lines[lines[0]].Start, _document.Lines[lines[^1]].End),
        });
    }

    private static FootnoteCall[] WithOffsets(List<FootnoteCall> calls, MappedText text)
    {
        if (calls.Count == 0) return [];
        var placed = new FootnoteCall[calls.Count];
        for (int i = 0; i < placed.Length; i++) placed[i] = calls[i] with { Offset = text.FromSource(calls[i].Span.Start) };
        return placed;
    }

    private static BlockShape Shape(LineRole role) => role switch
    {
        LineRole.Enacting => BlockShape.Enacting,
        LineRole.Closing => BlockShape.Closing,
        LineRole.AnnexLabel => BlockShape.AnnexLabel,
        _ => BlockShape.Text,
    };
}
