namespace Resolutions.Text;

/// <summary>The text a document was read from, with the places of its lines.</summary>
/// <remarks>
/// Lines end at <c>\n</c>, <c>\r</c>, <c>\r\n</c>, form feed, U+0085, U+2028 or U+2029. Immutable; safe to share between threads.
/// </remarks>
public sealed class SourceText
{
    private readonly Lazy<int[]> _lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The text as it came; it is kept, not copied.</param>
    /// <param name="path">Where it came from, for messages; null where there is no file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Path = path;
        _lineStarts = new Lazy<int[]>(FindLineStarts, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>All of the text.</summary>
    public string Text { get; }

    /// <summary>The file's path as it was given; null where there is none.</summary>
    public string? Path { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => Text.Length;

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>The text at a place, exactly as it stands there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Line and column of a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or past the end; the end itself is allowed.</exception>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Text.Length);
        int index = Array.BinarySearch(_lineStarts.Value, position);
        if (index < 0) index = ~index - 1;
        return new LinePosition(index + 1, position - _lineStarts.Value[index] + 1);
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        int position = 0;
        while (LineBreaks.Next(Text, position) is { Length: > 0 } lineBreak)
        {
            position = lineBreak.End;
            starts.Add(position);
        }

        return [.. starts];
    }
}
