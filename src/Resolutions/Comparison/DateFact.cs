namespace Resolutions.Comparison;

/// <summary>A day that a text names.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsLoose">Whether it stands in a range or list that prints month and year once, so that another language prints another of its days in full.</param>
internal readonly record struct DateFact(DateOnly Day, bool IsLoose)
{
    // The budget of a year.
    private const int LongestRange = 366;

    /// <summary>Whether the other can be the same day, or another day of the same range.</summary>
    public bool Matches(DateFact other) =>
        Day == other.Day || ((IsLoose || other.IsLoose) && Math.Abs(Day.DayNumber - other.Day.DayNumber) <= LongestRange);
}
