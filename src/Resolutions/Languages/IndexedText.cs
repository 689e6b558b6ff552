using System.Buffers;
using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>
/// A paragraph's text with the places at which readers of clauses have anything to read. They are found in one pass, once, for all readers,
/// each of which then looks at its own places only.
/// </summary>
/// <remarks>State of one call. The places are in pooled arrays: give them back when the paragraph is done.</remarks>
internal sealed class IndexedText : IDisposable
{
    private readonly StartTrie _starts;
    private readonly CancellationToken _cancellation;
    private int[] _positions = [];
    private StartKinds[] _kinds = [];
    private StartKinds _all;
    private int _count = -1;

    /// <param name="mapped">The paragraph's text.</param>
    /// <param name="pack">Its language.</param>
    /// <param name="cancellation">Ends the work: one paragraph may be a whole book.</param>
    public IndexedText(MappedText mapped, LanguagePack pack, CancellationToken cancellation = default)
    {
        Mapped = mapped;
        _starts = pack.Starts;
        _cancellation = cancellation;
    }

    public MappedText Mapped { get; }

    /// <summary>Ends the work.</summary>
    public CancellationToken Cancellation => _cancellation;

    public string Text => Mapped.Text;

    /// <summary>The place in the original of a range of the text.</summary>
    public TextSpan ToSource(int start, int end) => Mapped.ToSource(start, end);

    /// <summary>The positions of a range, in order, at which something of a kind may begin: words and marks, never within a word.</summary>
    public Range Starts(StartKinds kinds, int start, int end)
    {
        if (_count < 0) Find();
        if ((_all & kinds) == 0) return default;
        int first = _positions.AsSpan(0, _count).BinarySearch(start);
        return new Range(this, kinds, first < 0 ? ~first : first, end);
    }

    /// <summary>Gives the arrays back. The text can be asked again: it looks for its places anew.</summary>
    public void Dispose()
    {
        if (_count < 0) return;
        ArrayPool<int>.Shared.Return(_positions);
        ArrayPool<StartKinds>.Shared.Return(_kinds);
        (_positions, _kinds, _count) = ([], [], -1);
    }

    private void Find()
    {
        const int Often = 0x400;
        ReadOnlySpan<char> text = Text;
        _count = 0;
        bool begins = true;
        for (int at = 0, looks = 0; at < text.Length; at++)
        {
            if (at >= looks)
            {
                _cancellation.ThrowIfCancellationRequested();
                looks = Math.Min(text.Length, at + Often);
            }

            char c = text[at];
            if (c == ' ')
            {
                begins = true;
                continue;
            }

            // What follows a letter or figure is the same word still, save in writing that parts no words.
            bool isWithin = Scan.IsInk(c) && !Scan.IsUnspaced(c);
            bool isStart = begins || !isWithin;
            begins = !isWithin;
            if (isStart && _starts.At(text, at) is not StartKinds.None and StartKinds kinds)
            {
                if (_count == _positions.Length) Grow();
                (_positions[_count], _kinds[_count++]) = (at, kinds);
                _all |= kinds;
            }

            if (begins) continue;
            while (at + 1 < looks && char.IsAsciiLetter(text[at + 1])) at++;
        }
    }

    private void Grow()
    {
        int size = Math.Max(_count * 2, Math.Min(Text.Length, 16 + (Text.Length / 8)));
        int[] positions = ArrayPool<int>.Shared.Rent(size);
        StartKinds[] kinds = ArrayPool<StartKinds>.Shared.Rent(size);
        _positions.AsSpan(0, _count).CopyTo(positions);
        _kinds.AsSpan(0, _count).CopyTo(kinds);
        if (_count > 0)
        {
            ArrayPool<int>.Shared.Return(_positions);
            ArrayPool<StartKinds>.Shared.Return(_kinds);
        }

        // Both are filled to the shorter one's end.
        (_positions, _kinds) = (positions, kinds);
    }

    /// <summary>Positions in order.</summary>
    public ref struct Range
    {
        private readonly IndexedText? _text;
        private readonly StartKinds _kinds;
        private readonly int _end;
        private int _next;

        internal Range(IndexedText text, StartKinds kinds, int first, int end)
        {
            _text = text;
            _kinds = kinds;
            _next = first;
            _end = end;
        }

        public int Current { get; private set; }

        public readonly Range GetEnumerator() => this;

        /// <summary>Whether something of a kind, one of several asked for, may begin at the current position.</summary>
        public readonly bool Is(StartKinds kind) => (_text!._kinds[_next - 1] & kind) != 0;

        public bool MoveNext()
        {
            if (_text is null) return false;
            for (; _next < _text._count; _next++)
            {
                if ((_text._kinds[_next] & _kinds) == 0) continue;
                Current = _text._positions[_next++];
                if (Current >= _end) return false;
                _text._cancellation.ThrowIfCancellationRequested();
                return true;
            }

            return false;
        }
    }
}
