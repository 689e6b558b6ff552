namespace Resolutions.Text;

/// <summary>
/// Cleaned text that remembers where each of its characters stood in the original: joined lines, without page furniture or repeated bold
/// letters. Immutable.
/// </summary>
internal sealed class MappedText
{
    // The one piece of a text that is its own original.
    private static readonly int[] Whole = [0];

    private readonly int[] _starts;
    private readonly int[] _sources;
    private readonly int _sourceEnd;

    /// <summary>Wraps a cleaned text.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="starts">Positions in the cleaned text at which a piece begins that was contiguous in the original; ascending, first 0.</param>
    /// <param name="sources">For each piece, where it begins in the original.</param>
    /// <param name="sourceEnd">Where the original of the last character ends, repeated bold letters included.</param>
    /// <param name="emphasis">Italic or bold runs as ranges of the cleaned text, in order; empty where the source does not tell.</param>
    internal MappedText(string text, int[] starts, int[] sources, int sourceEnd, IReadOnlyList<TextSpan> emphasis)
    {
        Text = text;
        _starts = starts;
        _sources = sources;
        _sourceEnd = sourceEnd;
        Emphasis = emphasis;
    }

    /// <summary>The cleaned text.</summary>
    public string Text { get; }

    /// <summary>Italic or bold runs as ranges of <see cref="Text"/>, in order; empty where the source does not tell.</summary>
    public IReadOnlyList<TextSpan> Emphasis { get; }

    /// <summary>The place of all of it in the original.</summary>
    public TextSpan Span => Text.Length == 0 ? default : TextSpan.FromBounds(_sources[0], _sourceEnd);

    /// <summary>Wraps a text that is its own original, moved by <paramref name="offset"/>.</summary>
    public static MappedText Identity(string text, int offset = 0, IReadOnlyList<TextSpan>? emphasis = null) =>
        new(text, Whole, [offset], offset + text.Length, emphasis ?? []);

    /// <summary>The place in the original of a range of the cleaned text, from its first character's to its last one's.</summary>
    public TextSpan ToSource(int start, int end)
    {
        if (start >= end) return new TextSpan(ToSource(start), 0);
        int last = end == Text.Length ? _sourceEnd : ToSource(end - 1) + 1;
        return TextSpan.FromBounds(ToSource(start), last);
    }

    /// <summary>The place in the original of one position of the cleaned text; the end is allowed.</summary>
    public int ToSource(int position)
    {
        if (position >= Text.Length) return _sourceEnd;
        int piece = Array.BinarySearch(_starts, position);
        if (piece < 0) piece = ~piece - 1;
        return _sources[piece] + (position - _starts[piece]);
    }

    /// <summary>The position of the cleaned text that a place of the original comes to stand at: of the first character at or after it.</summary>
    public int FromSource(int source)
    {
        // Pieces follow each other in the original, but for letters taken back.
        int piece = Array.BinarySearch(_sources, source);
        if (piece < 0) piece = ~piece - 1;
        if (piece < 0) return 0;
        int end = piece + 1 < _starts.Length ? _starts[piece + 1] : Text.Length;
        return Math.Min(_starts[piece] + (source - _sources[piece]), end);
    }

    /// <summary>A range of the cleaned text as a text of its own.</summary>
    public MappedText Slice(int start, int end)
    {
        var builder = new MappedTextBuilder();
        AppendTo(builder, start, end);
        return builder.Build(ToSource(start, end).End);
    }

    /// <summary>Adds a range of it to a text that is being built, emphasis included.</summary>
    public void AppendTo(MappedTextBuilder builder, int start, int end)
    {
        int offset = builder.Length;
        int first = Array.BinarySearch(_starts, start);
        for (int i = first < 0 ? ~first - 1 : first; i < _starts.Length && _starts[i] < end; i++)
        {
            int from = Math.Max(start, _starts[i]);
            int to = Math.Min(end, i + 1 < _starts.Length ? _starts[i + 1] : Text.Length);
            if (from < to) builder.Append(Text.AsSpan(from, to - from), _sources[i] + (from - _starts[i]));
        }

        foreach (TextSpan run in Emphasis)
        {
            int from = Math.Max(start, run.Start), to = Math.Min(end, run.End);
            if (from < to) builder.AddEmphasis(offset + from - start, offset + to - start);
        }
    }
}
