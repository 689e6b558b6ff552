using Resolutions.Languages;

namespace Resolutions.Rendering;

/// <summary>Says a recurrence in words.</summary>
internal static class RecurrenceWords
{
    private const string EveryPrefix = "every-", YearsSuffix = "-years";

    /// <summary>Words for <c>annual</c>, <c>every-5-years</c>; the id itself where there are none.</summary>
    public static string Of(string recurrence, PageWords words) =>
        recurrence.StartsWith(EveryPrefix, StringComparison.Ordinal) && recurrence.EndsWith(YearsSuffix, StringComparison.Ordinal)
        && recurrence.Length > EveryPrefix.Length + YearsSuffix.Length
            ? words.Format("every-years", recurrence[EveryPrefix.Length..^YearsSuffix.Length])
            : words[recurrence];
}
