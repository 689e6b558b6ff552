using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the titles of the items that a decision on a provisional agenda names.</summary>
internal static class AgendaTitles
{
    private const string Openers = "\u201C\"\u300C";
    private const string Closers = "\u201D\"\u300D";

    // Between the titles of a list stand a comma and a word.
    private const int LongestLink = 6;

    /// <summary>The titles in a range, in order.</summary>
    internal static IReadOnlyList<AgendaItem> Read(IndexedText text, int start, int end, LanguagePack pack)
    {
        List<AgendaItem> items = [];
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        int after = start;
        bool goesOn = false;
        for (int at = start; at < end; at++)
        {
            int quote = Openers.IndexOf(words[at], StringComparison.Ordinal);
            if (quote < 0) continue;
            int length = words[(at + 1)..].IndexOf(Closers[quote]);
            if (length < 0) break;
            goesOn = Scan.EndsWithAny(words[start..at].TrimEnd(" ,"), pack.Times.AgendaItemLeads, StringComparison.OrdinalIgnoreCase)
                || (goesOn && items.Count > 0 && at - after <= LongestLink);
            if (goesOn && length > 0) items.Add(new AgendaItem { Title = text.Text.Substring(at + 1, length), Span = text.ToSource(at + 1, at + 1 + length) });
            at += length + 1;
            after = at + 1;
        }

        return items.Count > 0 ? items : Bare(text, start, end, pack);
    }

    // Old prints have lost their marks: 题为 千年首脑会议成果的后续行动 的项目 (A/RES/55/162).
    private static IReadOnlyList<AgendaItem> Bare(IndexedText text, int start, int end, LanguagePack pack)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        foreach (string lead in pack.Times.AgendaItemLeads)
        {
            int at = words[start..].IndexOf(lead, StringComparison.Ordinal);
            if (at < 0) continue;
            int from = start + at + lead.Length;
            from += Scan.White(words[from..]);
            foreach (string tail in pack.Times.AgendaItemTails)
            {
                int length = words[from..].IndexOf(tail, StringComparison.Ordinal);
                if (length <= 0) continue;
                length = words.Slice(from, length).TrimEnd().Length;
                return [new AgendaItem { Title = text.Text.Substring(from, length), Span = text.ToSource(from, from + length) }];
            }
        }

        return [];
    }
}
