using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// A place in the original text: a half-open range of UTF-16 positions, from <see cref="Start"/> up to but not including <see cref="End"/>.
/// </summary>
/// <remarks>The default value, start and length 0, stands for "no place known", as in a document read from JSON without spans.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes the span that begins at <paramref name="start"/> and covers <paramref name="length"/> UTF-16 units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is negative, or their sum is over <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>First position, counted in UTF-16 units from 0.</summary>
    public int Start { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The position after the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether nothing is covered.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its first position and the position after its last.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="start"/>, or either is negative.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether <paramref name="position"/> is one of those covered.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether at least one position is shared.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>The bounds as <c>[12..34)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
