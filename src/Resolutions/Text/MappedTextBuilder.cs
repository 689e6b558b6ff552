using System.Buffers;

namespace Resolutions.Text;

/// <summary>Gathers pieces of the original text into a <see cref="MappedText"/>. Built once: its buffer goes back to the pool then.</summary>
internal sealed class MappedTextBuilder
{
    private readonly List<int> _starts = [];
    private readonly List<int> _sources = [];
    private List<TextSpan>? _emphasis;
    private char[] _text;
    private int _sourceEnd;

    /// <param name="capacity">About how long the text will be.</param>
    public MappedTextBuilder(int capacity = 256) => _text = ArrayPool<char>.Shared.Rent(Math.Max(16, capacity));

    public int Length { get; private set; }

    /// <summary>The last character so far; NUL where there is none.</summary>
    public char Last => Length == 0 ? '\0' : _text[Length - 1];

    public char this[int index] => _text[index];

    /// <summary>The letters at the end, without a hyphen after them; to be used before anything is added.</summary>
    public ReadOnlySpan<char> LastWord()
    {
        int end = Length;
        while (end > 0 && !char.IsLetter(_text[end - 1])) end--;
        int start = end;
        while (start > 0 && char.IsLetter(_text[start - 1])) start--;
        return _text.AsSpan(start, end - start);
    }

    /// <summary>Adds a piece that is contiguous in the original.</summary>
    public void Append(ReadOnlySpan<char> piece, int source)
    {
        if (piece.IsEmpty) return;
        bool continues = _starts.Count > 0 && _sources[^1] + (Length - _starts[^1]) == source;
        if (!continues)
        {
            _starts.Add(Length);
            _sources.Add(source);
        }

        if (Length + piece.Length > _text.Length) Grow(piece.Length);
        piece.CopyTo(_text.AsSpan(Length));
        Length += piece.Length;
        _sourceEnd = source + piece.Length;
    }

    /// <summary>Takes the last characters back.</summary>
    public void RemoveLast(int count)
    {
        Length -= count;
        while (_starts.Count > 1 && _starts[^1] >= Length)
        {
            _starts.RemoveAt(_starts.Count - 1);
            _sources.RemoveAt(_sources.Count - 1);
        }

        while (_emphasis is { Count: > 0 } && _emphasis[^1].End > Length)
        {
            int start = _emphasis[^1].Start;
            _emphasis.RemoveAt(_emphasis.Count - 1);
            if (start < Length) _emphasis.Add(TextSpan.FromBounds(start, Length));
        }

        if (_starts.Count > 0) _sourceEnd = _sources[^1] + (Length - _starts[^1]);
    }

    /// <summary>Marks a range of the cleaned text as italic or bold; ranges that touch become one.</summary>
    public void AddEmphasis(int start, int end)
    {
        _emphasis ??= [];
        if (_emphasis.Count > 0 && _emphasis[^1].End >= start) _emphasis[^1] = TextSpan.FromBounds(_emphasis[^1].Start, end);
        else _emphasis.Add(TextSpan.FromBounds(start, end));
    }

    /// <summary>The text; nothing can be added after it.</summary>
    /// <param name="sourceEnd">Where the original of the last character ends, if further than its own place.</param>
    public MappedText Build(int sourceEnd = 0)
    {
        string text = _text.AsSpan(0, Length).ToString();
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        return _starts.Count == 0
            ? MappedText.Identity("", sourceEnd)
            : new MappedText(text, [.. _starts], [.. _sources], Math.Max(sourceEnd, _sourceEnd), _emphasis ?? (IReadOnlyList<TextSpan>)[]);
    }

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + more, Length * 2));
        _text.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
