using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads what a report is to be on.</summary>
internal static class ReportSubjectReader
{
    // Nobody puts more between what a report is on and the words that ask for it.
    private const int Farthest = 200;

    /// <summary>The words that say it; null where none do. The request's words stand at <c>place</c>, its times and reach in the range.</summary>
    internal static ReportSubject? Read(IndexedText text, TextSpan place, int start, int end, Actor? recipient, LanguagePack pack) =>
        Before(text, Math.Max(start, place.Start - Farthest), place.Start, pack) ?? After(text, place.Start, Math.Min(end, place.End + Farthest), end, recipient, pack);

    // 就本决议的执行情况 | 向大会提交报告: the last such lead.
    private static ReportSubject? Before(IndexedText text, int start, int end, LanguagePack pack)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        ReportSubject? found = null;
        for (int at = start; at < end; at++)
        {
            if (!TryReadLead(words, at, pack, out ReportSubjectLead lead, out int length)) continue;
            if (lead == ReportSubjectLead.Said) found = null;
            if (lead == ReportSubjectLead.Before) found = Make(text, at + length, End(text, at + length, end, pack));
            at += length - 1;
        }

        return found;
    }

    private static ReportSubject? After(IndexedText text, int start, int last, int end, Actor? recipient, LanguagePack pack)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        ReportSubject? found = null;
        for (int at = start; at < last; at++)
        {
            if (!TryReadLead(words, at, pack, out ReportSubjectLead lead, out int length)) continue;
            if (lead == ReportSubjectLead.Said) return found;
            if (lead == ReportSubjectLead.Container) found = null;
            if (lead == ReportSubjectLead.After && !IsInName(text, at, at + length, recipient)) found ??= Make(text, at + length, End(text, at + length, end, pack));
            at += length - 1;
        }

        return found;
    }

    // "to the Conference on Disarmament"; but "to the General Assembly on Africa", where the name of the recipient is known to end before it.
    private static bool IsInName(IndexedText text, int at, int end, Actor? recipient)
    {
        if (recipient is not null && (at == 0 || text.ToSource(at - 1, at).Start <= recipient.Span.End) && text.ToSource(at, end).Start >= recipient.Span.Start) return recipient.Span.Contains(text.ToSource(at, end).Start);
        ReadOnlySpan<char> words = text.Text;
        ReadOnlySpan<char> before = words[..at].TrimEnd();
        int word = before.LastIndexOf(' ') + 1;
        end += Scan.White(words[end..]);
        return word < before.Length && char.IsUpper(before[word]) && end < words.Length && char.IsUpper(words[end]);
    }

    private static bool TryReadLead(ReadOnlySpan<char> words, int at, LanguagePack pack, out ReportSubjectLead lead, out int length)
    {
        (lead, length) = (default, 0);
        return Scan.IsInk(words[at]) && Scan.IsWordStart(words, at) && pack.Times.ReportSubjects.TryRead(words[at..], out lead, out length);
    }

    private static int End(IndexedText text, int start, int end, LanguagePack pack)
    {
        ReadOnlySpan<char> words = text.Text;
        for (int at = start; at < end; at++)
        {
            if (words[at] is ';' or '\uFF1B' or '\u3002' or ':' or '\uFF1A') return at;
            if (Characters.IsBlank(words[at]) || !(Scan.IsWordStart(words, at) || !Scan.IsInk(words[at]))) continue;
            if (pack.Times.ReportSubjectEnds.TryMatch(text, at, end, out _, out _)) return at;
        }

        return end;
    }

    private static ReportSubject? Make(IndexedText text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text.Text[start]) || IsMark(text.Text[start]))) start++;
        while (end > start && (char.IsWhiteSpace(text.Text[end - 1]) || IsMark(text.Text[end - 1]))) end--;
        return start < end ? new ReportSubject { Text = text.Text[start..end], Span = text.ToSource(start, end) } : null;

        static bool IsMark(char c) => c is ',' or '\uFF0C' or '\u3001';
    }
}
