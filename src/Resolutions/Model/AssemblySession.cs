using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Resolutions.Model;

/// <summary>A session of the General Assembly: the seventy-fifth, the thirty-second special, the eleventh emergency special.</summary>
/// <param name="Kind">The series it belongs to.</param>
/// <param name="Number">Its number in the series, from 1.</param>
public sealed record AssemblySession(SessionKind Kind, int Number) : IComparable<AssemblySession>
{
    /// <summary>The first day of the year in which a regular session opens, less a year: session 1 opened in 1946, 31 in 1976, 75 in 2020.</summary>
    private const int YearBeforeFirst = 1945;

    /// <summary>The year in which a regular session opens; null for other sessions, which no rule dates.</summary>
    /// <remarks>The first session's first part met in January 1946; each later one opens in September of 1945 + its number.</remarks>
    public int? OpeningYear => Kind == SessionKind.Regular ? YearBeforeFirst + Number : null;

    /// <summary>Reads <c>75</c>, <c>S-32</c> or <c>ES-11</c>.</summary>
    /// <param name="text">The text; null is not a session.</param>
    /// <param name="session">The session, or null where the text is none.</param>
    /// <returns>Whether the text is a session.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AssemblySession? session)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        SessionKind kind = SessionKind.Regular;
        if (rest.StartsWith("ES-", StringComparison.OrdinalIgnoreCase)) kind = SessionKind.EmergencySpecial;
        else if (rest.StartsWith("S-", StringComparison.OrdinalIgnoreCase)) kind = SessionKind.Special;
        rest = rest[(kind switch { SessionKind.EmergencySpecial => 3, SessionKind.Special => 2, _ => 0 })..];
        bool read = int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
        session = read ? new AssemblySession(kind, number) : null;
        return read;
    }

    /// <summary>Orders regular sessions before special and emergency special ones, then by number.</summary>
    public int CompareTo(AssemblySession? other) =>
        other is null ? 1 : Kind != other.Kind ? Kind.CompareTo(other.Kind) : Number.CompareTo(other.Number);

    /// <summary>The session as symbols write it: <c>75</c>, <c>S-32</c>, <c>ES-11</c>.</summary>
    public override string ToString() => Kind switch
    {
        SessionKind.Special => string.Create(CultureInfo.InvariantCulture, $"S-{Number}"),
        SessionKind.EmergencySpecial => string.Create(CultureInfo.InvariantCulture, $"ES-{Number}"),
        _ => Number.ToString(CultureInfo.InvariantCulture),
    };
}
