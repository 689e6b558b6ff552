namespace Resolutions.Parsing.Lines;

/// <summary>A label at the start of a line.</summary>
/// <param name="Kind">Its form. A letter that may also be a roman numeral is given as a letter; see <see cref="RomanOrdinal"/>.</param>
/// <param name="Ordinal">Its place in its sequence, from 1.</param>
/// <param name="RomanOrdinal">Its place if it is read as a roman numeral; 0 where it is none.</param>
/// <param name="Length">How many characters of the line it takes, blanks after it included.</param>
/// <param name="Printed">The label as printed, without blanks: <c>19.</c>, <c>(a)</c>.</param>
/// <param name="HasStop">Whether its full stop or brackets are there; old prints lose the stop.</param>
internal readonly record struct Label(LabelKind Kind, int Ordinal, int RomanOrdinal, int Length, string Printed, bool HasStop)
{
    /// <summary>The label as addresses have it, the same in every language: ㈡ is ii.</summary>
    public string Address => char.IsAsciiLetter(Printed.TrimStart('(')[0]) ? Printed.Trim('(', ')', '.') : Numerals.ToRoman(RomanOrdinal);

    /// <summary>Whether it can stand at a place in a sequence of a form.</summary>
    public bool Is(LabelKind kind, int ordinal) =>
        Kind == kind ? (kind is LabelKind.Roman or LabelKind.DottedRoman ? RomanOrdinal : Ordinal) == ordinal
        : (Kind, kind) is (LabelKind.Letter, LabelKind.Roman) or (LabelKind.DottedLetter, LabelKind.DottedRoman) && RomanOrdinal == ordinal;
}
