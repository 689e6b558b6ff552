namespace Resolutions.Parsing.Clauses;

/// <summary>Tells, for positions asked in order, whether they stand within quotation marks, title marks or brackets.</summary>
internal sealed class QuoteSkipper(string text)
{
    private const string Openers = "“「《〈(（[";
    private const string Closers = "”」》〉)）]";

    private int _next;
    private int _depth;
    private bool _straight;

    public bool IsInside(int position)
    {
        for (; _next <= position; _next++)
        {
            char c = text[_next];
            if (c == '"') _straight = !_straight;
            else if (Openers.Contains(c, StringComparison.Ordinal)) _depth++;
            else if (_depth > 0 && Closers.Contains(c, StringComparison.Ordinal)) _depth--;
        }

        return _straight || _depth > 0;
    }
}
