using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>
/// The form of a whole line, with slots: <c>Agenda item {items}</c>. Blanks, full-width forms and ASCII case are free, since PDFs and old
/// prints change all three.
/// </summary>
internal sealed class LineTemplate
{
    // No line that a template describes is longer; longer ones are not looked at, so that the cost of a line is bounded.
    private const int LongestLine = 1_000;

    private readonly string[] _literals;

    /// <summary>Compiles a pattern; slots are named in braces and must not touch.</summary>
    public LineTemplate(string pattern)
    {
        var literals = new List<string>();
        var slots = new List<string>();
        int at = 0;
        while (true)
        {
            int open = pattern.IndexOf('{', at);
            literals.Add(Characters.Ink(open < 0 ? pattern.AsSpan(at) : pattern.AsSpan(at, open - at)));
            if (open < 0) break;
            int close = pattern.IndexOf('}', open);
            if (close < 0) throw new FormatException($"Unexpected '{{' in '{pattern}'; expected a slot in braces.");
            slots.Add(pattern[(open + 1)..close]);
            at = close + 1;
        }

        _literals = [.. literals];
        Slots = slots;
    }

    /// <summary>The names of the slots, in order.</summary>
    public IReadOnlyList<string> Slots { get; }

    /// <summary>Whether the first character of a line lets it have this form.</summary>
    public bool CanBegin(ReadOnlySpan<char> line) => !line.IsEmpty && (_literals[0].Length == 0 || Characters.Fold(line[0]) == _literals[0][0]);

    /// <summary>Whether a line has this form.</summary>
    /// <param name="line">The line.</param>
    /// <param name="captures">For each slot, the part of the line that fills it.</param>
    public bool TryMatch(ReadOnlySpan<char> line, out TextSpan[] captures)
    {
        captures = [];
        // Most lines differ in the first character; only the others are worth the copy.
        if (line.Length > LongestLine || !CanBegin(line)) return false;
        // No more room than the line needs: it is cleared each time.
        Span<char> ink = stackalloc char[line.Length];
        Span<int> places = stackalloc int[line.Length];
        int length = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (Characters.IsBlank(line[i])) continue;
            places[length] = i;
            ink[length++] = Characters.Fold(line[i]);
        }

        ReadOnlySpan<char> rest = ink[..length];
        if (!rest.StartsWith(_literals[0])) return false;
        if (Slots.Count == 0) return rest.Length == _literals[0].Length;
        int at = _literals[0].Length;
        var found = new TextSpan[Slots.Count];
        for (int slot = 0; slot < Slots.Count; slot++)
        {
            string next = _literals[slot + 1];
            int stop = slot == Slots.Count - 1
                ? (rest.EndsWith(next) ? rest.Length - next.Length : -1)
                : at < rest.Length ? rest[at..].LastIndexOf(next) + at : -1;
            if (stop <= at) return false;
            found[slot] = TextSpan.FromBounds(places[at], places[stop - 1] + 1);
            at = stop + next.Length;
        }

        captures = found;
        return true;
    }
}
