using System.Text;

namespace Resolutions.Text;

/// <summary>Gathers pieces of the original text into a <see cref="MappedText"/>.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _sources = [];
    private readonly List<TextSpan> _emphasis = [];
    private int _sourceEnd;

    public int Length => _text.Length;

    /// <summary>The last character so far; NUL where there is none.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    public char this[int index] => _text[index];

    /// <summary>The letters at the end, without a hyphen after them.</summary>
    public ReadOnlySpan<char> LastWord()
    {
        int end = _text.Length;
        while (end > 0 && !char.IsLetter(_text[end - 1])) end--;
        int start = end;
        while (start > 0 && char.IsLetter(_text[start - 1])) start--;
        return _text.ToString(start, end - start);
    }

    /// <summary>Adds a piece that is contiguous in the original.</summary>
    public void Append(ReadOnlySpan<char> piece, int source)
    {
        if (piece.IsEmpty) return;
        bool continues = _starts.Count > 0 && _sources[^1] + (_text.Length - _starts[^1]) == source;
        if (!continues)
        {
            _starts.Add(_text.Length);
            _sources.Add(source);
        }

        _text.Append(piece);
        _sourceEnd = source + piece.Length;
    }

    /// <summary>Takes the last characters back.</summary>
    public void RemoveLast(int count)
    {
        _text.Length -= count;
        while (_starts.Count > 0 && _starts[^1] >= _text.Length && _starts.Count > 1)
        {
            _starts.RemoveAt(_starts.Count - 1);
            _sources.RemoveAt(_sources.Count - 1);
        }

        while (_emphasis.Count > 0 && _emphasis[^1].End > _text.Length)
        {
            int start = _emphasis[^1].Start;
            _emphasis.RemoveAt(_emphasis.Count - 1);
            if (start < _text.Length) _emphasis.Add(TextSpan.FromBounds(start, _text.Length));
        }

        if (_starts.Count > 0) _sourceEnd = _sources[^1] + (_text.Length - _starts[^1]);
    }

    /// <summary>Marks a range of the cleaned text as italic or bold; ranges that touch become one.</summary>
    public void AddEmphasis(int start, int end)
    {
        if (_emphasis.Count > 0 && _emphasis[^1].End >= start) _emphasis[^1] = TextSpan.FromBounds(_emphasis[^1].Start, end);
        else _emphasis.Add(TextSpan.FromBounds(start, end));
    }

    /// <param name="sourceEnd">Where the original of the last character ends, if further than its own place.</param>
    public MappedText Build(int sourceEnd = 0) =>
        _starts.Count == 0
            ? MappedText.Identity("", sourceEnd)
            : new MappedText(_text.ToString(), [.. _starts], [.. _sources], Math.Max(sourceEnd, _sourceEnd), [.. _emphasis]);
}
