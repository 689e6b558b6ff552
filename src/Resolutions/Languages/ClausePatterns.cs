using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>The patterns of a section, in the order in which they are tried. Immutable.</summary>
internal sealed class ClausePatterns
{
    private readonly StartKinds _kind;
    private readonly ClausePattern[] _all;
    private readonly PatternTree _tree;

    // Those that are kept to the start of a range.
    private readonly ClausePattern[] _atStart;

    /// <param name="data">The language's data.</param>
    /// <param name="section">The section: pattern | value.</param>
    /// <param name="numbers">How the language writes numbers.</param>
    /// <param name="kind">What begins where one of them does; None for patterns that are not searched for.</param>
    public ClausePatterns(PackData data, string section, NumberWords numbers, StartKinds kind = StartKinds.None)
    {
        string[] exceptions = data.Values("pattern-exceptions");
        _all = [.. data[section].Select(entry => new ClausePattern(Expand(entry[0], data), entry[1], numbers, exceptions))];
        _kind = kind;
        _atStart = [.. _all.Where(static pattern => pattern.IsAtStart)];
        _tree = new PatternTree(_all);
    }

    // "@give" stands for the words of that name, "submit/present/provide".
    private static string Expand(string pattern, PackData data)
    {
        foreach (PackEntry words in data["pattern-words"]) pattern = pattern.Replace(words[0], words[1], StringComparison.Ordinal);
        return pattern;
    }

    /// <summary>Adds what the patterns can begin with, and what can follow where they leave room.</summary>
    public void AddStarts(StartTrie starts)
    {
        foreach (ClausePattern pattern in _all) pattern.AddStarts(starts, _kind);
    }

    /// <summary>Whether one of the patterns stands at a position and ends before another; of several, the one that is given first.</summary>
    public bool TryMatch(IndexedText text, int at, int end, out int length, out int number)
    {
        foreach (ClausePattern pattern in _tree.At(text.Text, at))
        {
            if (pattern.TryMatch(text, at, end, out length, out number)) return true;
        }

        (length, number) = (0, 0);
        return false;
    }

    /// <summary>Finds one of the patterns that are kept to the start of a range: what is left to look for where <see cref="TryFind"/> has found none in a wider one.</summary>
    public bool TryFindAtStart(IndexedText text, int start, int end, out TextSpan place)
    {
        foreach (int at in text.Starts(_kind, start, end))
        {
            if (!text.Text.AsSpan(start, at - start).IsWhiteSpace()) break;
            if (!Scan.IsInk(text.Text[at])) continue;
            foreach (ClausePattern pattern in _atStart)
            {
                if (!pattern.TryMatch(text, at, end, out int length, out _)) continue;
                place = new TextSpan(at, length);
                return true;
            }
        }

        place = default;
        return false;
    }

    /// <summary>Finds the first of the patterns in a range; of those at one place, the one that is given first.</summary>
    public bool TryFind(IndexedText text, int start, int end, out ClausePattern? found, out TextSpan place, out int number)
    {
        string words = text.Text;
        foreach (int at in text.Starts(_kind, start, end))
        {
            if (!Scan.IsInk(words[at])) continue;
            foreach (ClausePattern pattern in _tree.At(words, at))
            {
                if (pattern.IsAtStart && !words.AsSpan(start, at - start).IsWhiteSpace()) continue;
                if (!pattern.TryMatch(text, at, end, out int length, out number)) continue;
                found = pattern;
                place = new TextSpan(at, length);
                return true;
            }
        }

        found = null;
        place = default;
        number = 0;
        return false;
    }
}
