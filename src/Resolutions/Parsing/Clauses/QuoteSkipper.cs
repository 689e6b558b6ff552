using System.Buffers;

namespace Resolutions.Parsing.Clauses;

/// <summary>Tells, for positions asked in order, whether they stand within quotation marks, title marks or brackets.</summary>
internal struct QuoteSkipper(string text)
{
    private const string Openers = "“「《〈(（[";
    private const string Closers = "”」》〉)）]";

    // Most of a text is none of them, and is passed over many letters at a time.
    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers + '"');

    private int _next;
    private int _depth;
    private bool _straight;

    public bool IsInside(int position)
    {
        while (_next <= position)
        {
            int mark = text.AsSpan(_next, position + 1 - _next).IndexOfAny(Marks);
            if (mark < 0)
            {
                _next = position + 1;
                break;
            }

            char c = text[_next + mark];
            _next += mark + 1;
            if (c == '"') _straight = !_straight;
            else if (Openers.Contains(c, StringComparison.Ordinal)) _depth++;
            else if (_depth > 0 && Closers.Contains(c, StringComparison.Ordinal)) _depth--;
        }

        return _straight || _depth > 0;
    }
}
