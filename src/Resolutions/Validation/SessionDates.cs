using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>When sessions of the General Assembly sat, as far as a rule tells.</summary>
internal static class SessionDates
{
    /// <summary>Sessions to the thirtieth were at times resumed late in the next year (A/RES/500(V) of 18 May, the fifth session to 5 November 1951).</summary>
    private const int LastResumedLate = 30;

    /// <summary>The first and the last day on which a session could adopt a resolution; null for special sessions, which no rule dates.</summary>
    public static (DateOnly First, DateOnly Last)? Of(AssemblySession session)
    {
        if (session.OpeningYear is not { } year || year >= DateOnly.MaxValue.Year) return null;
        var first = new DateOnly(year, session.Number == 1 ? 1 : 9, 1); // the first part of the first session: London, January 1946
        return (first, session.Number <= LastResumedLate ? new DateOnly(year + 1, 12, 31) : new DateOnly(year + 1, 9, 30));
    }
}
