using System.Globalization;

namespace Resolutions.Parsing.Clauses;

/// <summary>The symbol of the document that carries a resolution or a decision, from its number, its organ and its date.</summary>
/// <remarks>
/// 48/13 is the Human Rights Council's and 75/13 the Assembly's, and a list can hold both. Where the words leave it open, the date decides:
/// the Assembly's session 75 opened in 2020, the Council's session 48 in 2021.
/// </remarks>
internal static class OrganSymbols
{
    // A/RES/… of the form session/number begins with the thirty-first session.
    private const int FirstSlashSession = 31;
    private const int LastSession = 199;
    private const int YearBeforeFirst = 1945;

    // Dates are misprinted by a year or two; 62/8 of 2019 is another body's.
    private const int MostYearsOff = 4;

    // A year that fits no organ at all, "24 December 2107" (A/RES/75/248), is a misprint and tells nothing.
    private const int MisprintYearsOff = 60;

    /// <summary>
    /// The symbol; null where the organ gives none. The organ is the id of the one named, "other" for one whose numbers tell no symbol, or null;
    /// it is near where it is named right at the number, not only somewhere before.
    /// </summary>
    public static string? Resolve(DocumentNumber number, string? organ, bool near, bool isDecision, DateOnly? date)
    {
        string kind = isDecision ? "DEC" : "RES";
        bool other = near && organ == "other";
        switch (number.Shape)
        {
            case NumberShape.NumberAndYear:
                return other || organ == "environment-assembly" ? null : string.Create(CultureInfo.InvariantCulture, $"S/{kind}/{number.First}({number.Second})");
            case NumberShape.Year:
                return organ == "other" || number.First is < 1946 or > 2199 ? null : string.Create(CultureInfo.InvariantCulture, $"E/{kind}/{number.First}/{number.Second}{number.Letters}");
            case NumberShape.Roman:
                if (near && organ is "economic-and-social-council") return string.Create(CultureInfo.InvariantCulture, $"E/{kind}/{number.First}({number.Roman})");
                return other || !IsAssemblySession(number.First, number.Roman, date) ? null : string.Create(CultureInfo.InvariantCulture, $"A/{kind}/{number.First}({number.Roman})");
            case NumberShape.Session:
                return OfSession(number, organ, near, kind, date);
            default:
                return null;
        }
    }

    private static string? OfSession(DocumentNumber number, string? organ, bool near, string kind, DateOnly? date)
    {
        bool ofCouncil = organ is "human-rights-council" or "council";
        if (number.Series.Length > 0) return near && ofCouncil && number.Series == "S-" ? Council(number, kind) : near && organ == "other" ? null : Assembly(number, kind);
        bool canBeAssembly = number.First is >= FirstSlashSession and <= LastSession;
        if (organ == "environment-assembly" && !canBeAssembly) return string.Create(CultureInfo.InvariantCulture, $"UNEP/EA.{number.First}/Res.{number.Second}");
        if (near && organ == "escap") return string.Create(CultureInfo.InvariantCulture, $"E/ESCAP/{kind}/{number.First}/{number.Second}");
        if (date is { } day && Math.Abs(day.Year - (YearBeforeFirst + number.First)) < MisprintYearsOff)
        {
            if (canBeAssembly && IsAssemblyDate(number.First, day)) return Assembly(number, kind);
            if (ofCouncil && IsCouncilDate(number.First, day)) return Council(number, kind);
            if (organ == "escap") return string.Create(CultureInfo.InvariantCulture, $"E/ESCAP/{kind}/{number.First}/{number.Second}");
            if (organ == "other" || (organ != "assembly" && Math.Abs(day.Year - (YearBeforeFirst + number.First)) > MostYearsOff)) return null;
        }

        if (near && ofCouncil) return Council(number, kind);
        if (near && organ == "other") return null;
        return canBeAssembly ? Assembly(number, kind) : ofCouncil ? Council(number, kind) : null;
    }

    private static string Council(DocumentNumber number, string kind) => string.Create(CultureInfo.InvariantCulture, $"A/HRC/{kind}/{number.Series}{number.First}/{number.Second}{number.Letters}");

    private static string Assembly(DocumentNumber number, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"A/{kind}/{number.Series}{number.First}/{number.Second}{(kind == "RES" ? Part(number) : number.Letters)}");

    // Session 75 ran from September 2020 to September 2021; a few texts are dated a little later.
    private static bool IsAssemblyDate(int session, DateOnly date)
    {
        int opens = YearBeforeFirst + session;
        return date >= new DateOnly(opens, 9, 1) && date <= new DateOnly(opens + 1, 10, 15);
    }

    // Three sessions a year since the tenth in March 2009, a few more before.
    private static bool IsCouncilDate(int session, DateOnly date)
    {
        double year = date.Year + (date.DayOfYear / 366.0);
        return session < 10 ? year is > 2006.4 and < 2009.3 : Math.Abs(year - (2009.2 + ((session - 10) / 3.0))) < 0.8;
    }

    /// <remarks>
    /// Symbols are documents': 61/250 A came out as A/RES/61/250 and the later 61/250 B as A/RES/61/250B, but 45/55 B is in A/RES/45/55 with A
    /// to E. Lettered resolutions that one committee adopted together share a document (letters beyond C, and the disarmament ones, which have
    /// numbers below 100, up to the fifty-sixth session); budget resolutions come out one by one.
    /// </remarks>
    private static string Part(DocumentNumber number)
    {
        if (number.Letters.Length == 3) return number.First >= 54 && number.Letters == "A-B" ? number.Letters : "";
        bool apart = number.Letters is "B" or "C" && (number.First >= 57 || (number.First >= 47 && number.Second >= 100));
        return apart ? number.Letters : "";
    }

    // The Assembly numbered on from session to session, so that 707 (XXII) is another body's: by 1967 it was at 2300.
    private static bool IsInRow(int number, int session)
    {
        const int Slack = 250;
        ReadOnlySpan<(int Session, int Number)> row = [(1, 50), (10, 960), (15, 1530), (20, 2080), (25, 2690), (30, 3470)];
        int i = 1;
        while (i < row.Length - 1 && row[i].Session < session) i++;
        (int from, int first) = row[i - 1];
        (int to, int last) = row[i];
        int expected = first + ((last - first) * (session - from) / (to - from));
        return Math.Abs(number - expected) <= Slack;
    }

    // The last session with a Roman number is the thirtieth; special sessions had them, too, S-VII and ES-V.
    private static bool IsAssemblySession(int number, string roman, DateOnly? date)
    {
        int value = 0, last = 0;
        for (int i = roman.Length - 1; i >= 0 && roman[i] != '-'; i--)
        {
            int digit = roman[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 1000 };
            value += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }

        bool special = roman.Contains('-', StringComparison.Ordinal);
        return value is > 0 and < FirstSlashSession && (special || IsInRow(number, value)) && (special || date is not { } day || Math.Abs(day.Year - (1945.5 + value)) < 2);
    }
}
