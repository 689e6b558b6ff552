using System.Globalization;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the time by which an action's thing is to be done or considered, from a range of the text.</summary>
/// <remarks>
/// The range begins after the verb, so that whose session it is can be seen. The first session of the General Assembly counts, else the first last day, month or year, else a
/// span of time. Sessions of other bodies and past ones are passed over.
/// </remarks>
internal static class DeadlineReader
{
    private const int FarthestOrgan = 40;
    private const int FarthestAntecedent = 600;

    /// <summary>A bare year that is farther off is a goal's ("the Goals by 2030"), not when what is asked is to be done.</summary>
    private const int FarthestYear = 5;

    /// <summary>The deadline; null where the range sets none. What lies before the document's session or year is none. A report is due in a year that is only named.</summary>
    internal static Deadline? Read(IndexedText text, int start, int end, LanguagePack pack, ActionContext? context = null, bool isReport = false)
    {
        context ??= ActionContext.None;
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        Deadline? date = null;
        foreach (int at in text.Starts(StartKinds.Time | StartKinds.NextSession, start, end))
        {
            if (!Scan.IsInk(words[at])) continue;
            bool isNext = TryReadNext(words, start, at, pack, context, out AssemblySession? session, out int length);
            if (isNext || (TryReadSession(text, start, at, end, pack, context, out session, out length) && !IsPast(session!, context)))
            {
                return new Deadline { Text = text.Text.Substring(at, length), Session = session, Span = text.ToSource(at, at + length) };
            }

            date ??= ReadDate(text, at, end, pack, isReport) is { } found && !(found.Year < context.AdoptedOn?.Year) && !IsGoal(found, text.Text.AsSpan(start, end - start), at - start, pack, context) ? found : null;
        }

        return date ?? ReadDuration(text, start, end, pack);
    }

    private static bool IsPast(AssemblySession session, ActionContext context) =>
        context.Session is { } current && session.Kind == current.Kind && session.Number < current.Number;

    // "to end hunger by 2030" and "by 2030 to end hunger" ask for it by then.
    private static bool IsGoal(Deadline found, ReadOnlySpan<char> words, int at, LanguagePack pack, ActionContext context)
    {
        const int Near = 60, NearUnspaced = 20;
        if (found.Date is not null || !(found.Year > context.AdoptedOn?.Year + FarthestYear) || at <= (Scan.IsUnspaced(words[0]) ? NearUnspaced : Near)) return false;
        if (Scan.IsUnspaced(words[0]))
        {
            // ，到2030年将…降至…, 至迟在2030年: asked for by then.
            return !(EndsWithAny(words[..at], pack.Times.DateLeads, out int lead) && (lead > 1 || words[at - lead - 1] is '\uFF0C'));
        }

        int next = at + found.Text.Length;
        next += Scan.White(words[next..]);
        return !ActorStops.BeginsAsked(words[next..], pack.Addressees);
    }

    // "its next session" is the one after the document's own.
    private static bool TryReadNext(ReadOnlySpan<char> words, int start, int at, LanguagePack pack, ActionContext context, out AssemblySession? session, out int length)
    {
        session = null;
        length = 0;
        if (context.Session is not { Kind: SessionKind.Regular } current || !pack.Times.NextSessions.TryRead(words[at..], out _, out length)) return false;
        session = current with { Number = current.Number + 1 };
        return EndsWithAny(words[..at], pack.Times.SessionLeads, out int lead) && !IsFollowedByOrgan(words, at + length, pack) && !IsOfAnotherOrgan(words, Math.Max(start, at - lead - FarthestOrgan), at, pack);
    }

    private static bool TryReadSession(
        IndexedText text, int start, int at, int end, LanguagePack pack, ActionContext context, out AssemblySession? session, out int length)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        session = null;
        length = 0;
        if (!pack.Numbers.TryReadOrdinal(words[at..], out _, out _)) return false;
        if (!pack.Numbers.TryReadSession(words[at..], out session, out length) && !TryReadFirstOfTwo(text, at, end, pack, out session, out length)) return false;

        // Special sessions are named for what they decided; what is to come is put off to a regular one.
        if (session!.Kind != SessionKind.Regular || !EndsWithAny(words[..at], pack.Times.SessionLeads, out int lead)) return false;
        ReadOnlySpan<char> before = words[..(at - lead)];
        if (EndsWithAny(before, pack.Times.NameRejects, out _) || EndsWithAny(words[..at], pack.Times.NameRejects, out _)) return false;
        if (pack.Times.SessionNames.TryRead(words[(at + length)..], out _, out _)) return false;
        int order = context.Session is { } current && current.Kind == session.Kind ? session.Number.CompareTo(current.Number) : -1;
        if (order <= 0 && (EndsWithAny(before, pack.Times.SessionRejects, out _) || pack.Times.OwnSessionNames.TryRead(words[(at + length)..], out _, out _))) return false;
        if (order < 0 && EndsWithAny(before, pack.Times.PastRejects, out _)) return false;

        // "its" goes back to whoever is named last, however far; "the" only to one named right before. A session yet to come is the Assembly's
        // more often than not: few bodies have met as many times.
        if (IsFollowedByAssembly(words, at + length, pack)) return true;
        bool possessive = order < 0 && HasPossessive(words[(at - lead)..at], pack);
        return !IsOfAnotherOrgan(words, Math.Max(start, at - lead - (possessive ? FarthestAntecedent : FarthestOrgan)), at, pack, order > 0) && !IsFollowedByOrgan(words, at + length, pack);
    }

    private static bool HasPossessive(ReadOnlySpan<char> lead, LanguagePack pack)
    {
        for (int at = 0; at < lead.Length; at++)
        {
            if (Scan.IsWordStart(lead, at) && pack.Citations.TryReadTerm(lead[at..], out CitationTerm term, out _) && term.Kind == CitationTermKind.Possessive) return true;
        }

        return false;
    }

    // "the twentieth session of the Permanent Forum".
    private static bool IsFollowedByOrgan(ReadOnlySpan<char> words, int end, LanguagePack pack) =>
        TryFindOwner(words, end, pack, out int at) && char.IsUpper(words[at]) && !IsAssembly(words, at, pack);

    // "the debate on the report of the Commission at the seventy-sixth session of the General Assembly".
    private static bool IsFollowedByAssembly(ReadOnlySpan<char> words, int end, LanguagePack pack) => TryFindOwner(words, end, pack, out int at) && IsAssembly(words, at, pack);

    private static bool TryFindOwner(ReadOnlySpan<char> words, int end, LanguagePack pack, out int at)
    {
        at = end + Scan.White(words[end..]);
        if (at == end || !pack.Addressees.OwnerLinks.TryRead(words[at..], out _, out int length)) return false;
        at += length;
        at += Scan.White(words[at..]);
        return at < words.Length;
    }

    private static bool IsAssembly(ReadOnlySpan<char> words, int at, LanguagePack pack) =>
        pack.Citations.TryReadTerm(words[at..], out CitationTerm term, out _) && term.Kind == CitationTermKind.Organ && term.Id == "assembly";

    // "seventy-sixth and seventy-seventh sessions": the first of them.
    private static bool TryReadFirstOfTwo(IndexedText text, int at, int end, LanguagePack pack, out AssemblySession? session, out int length)
    {
        session = pack.Times.SessionPairs.TryMatch(text, at, end, out length, out int number) ? new AssemblySession(SessionKind.Regular, number) : null;
        return session is not null;
    }

    // "by the Assembly through the Committee on Information no later than at its seventy-sixth session": the Assembly's.
    private static bool IsOfAnotherOrgan(ReadOnlySpan<char> words, int from, int to, LanguagePack pack, bool skipsPassing = false)
    {
        bool other = false;
        int comma = words[from..to].LastIndexOf('\uFF0C');
        if (comma >= 0) from += comma + 1;
        for (int at = from; at < to; at++)
        {
            if (!char.IsLetter(words[at]) || !Scan.IsWordStart(words, at) || !pack.Citations.TryReadTerm(words[at..to], out CitationTerm term, out int length)) continue;
            if (term.Kind == CitationTermKind.Organ && !(skipsPassing && EndsWithAny(words[..at], pack.Times.PassingLeads, out _))) other = term.Id != "assembly";
            at += length - 1;
        }

        return other;
    }

    private static Deadline? ReadDate(IndexedText text, int at, int end, LanguagePack pack, bool isReport)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end), rest = words[at..];
        if (pack.Times.YearSessions.TryMatch(text, at, end, out int read, out int ofSession) && EndsWithAny(words[..at], pack.Times.SessionLeads, out _)) return Make(at, read, ofSession, null);

        // 于2021年、2022年和2023年向大会提交…: the first of them.
        if (isReport && EndsWithAny(words[..at], pack.Times.ReportYearLeads, out _) && pack.Dates.TryReadYear(rest, out int due, out int printed)
            && pack.Times.ReportYears.TryMatch(text, at, end, out _, out _))
        {
            return Make(at, printed, due, null);
        }

        bool led = EndsWithAny(words[..at], pack.Times.DateLeads, out int lead) && !EndsWithAny(words[..(at - lead)], pack.Times.DateRejects, out _);
        if (pack.Dates.TryReadDate(rest, out DateOnly day, out int length)) return led || IsFollowed(at + length, words) ? Make(at, length, day.Year, day) : null;
        if (!pack.Dates.TryReadMonth(rest, out int year, out _, out length) && !pack.Dates.TryReadYear(rest, out year, out length)) return null;

        // "2020/21" is a budget's year.
        bool part = at + length < words.Length && words[at + length] is ('/' or '-' or '\u2013');
        return !part && (led || IsFollowed(at + length, words)) && !IsName(at + length, words) ? Make(at, length, year, null) : null;

        bool IsFollowed(int end, ReadOnlySpan<char> all)
        {
            int white = end + Scan.White(all[end..]);
            foreach (string follower in pack.Times.DateFollowers)
            {
                if (Scan.TryReadPhrase(all[white..], follower, out _)) return true;
            }

            return false;
        }

        // "before 2030 Agenda" is no year, nor is 到2030年议程.
        static bool IsName(int end, ReadOnlySpan<char> all)
        {
            int next = end + Scan.White(all[end..]);
            return next > end && next < all.Length && char.IsUpper(all[next]);
        }

        Deadline Make(int from, int size, int ofYear, DateOnly? date) =>
            new() { Text = text.Text.Substring(from, size), Date = date, Year = ofYear, Span = text.ToSource(from, from + size) };
    }

    private static Deadline? ReadDuration(IndexedText text, int start, int end, LanguagePack pack)
    {
        if (!pack.Times.Durations.TryFind(text, start, end, out ClausePattern? found, out TextSpan place, out int number)) return null;
        string duration = char.IsAsciiDigit(found!.Value[0]) ? found.Value : string.Create(CultureInfo.InvariantCulture, $"{number}{found.Value}");
        return new Deadline { Text = text.Text.Substring(place.Start, place.Length), Within = $"P{duration}", Span = text.ToSource(place.Start, place.End) };
    }

    // The longest of the words that stand right before a position.
    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words, out int length)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        length = 0;
        foreach (string word in words)
        {
            if (word.Length <= length || !trimmed.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (Scan.IsWordStart(trimmed, trimmed.Length - word.Length)) length = word.Length + (text.Length - trimmed.Length);
        }

        return length > 0;
    }
}
