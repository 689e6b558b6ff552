using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Word;

/// <summary>Numbers as Word prints them in labels.</summary>
internal static class NumberFormats
{
    // The signs that ECMA-376 defines for its counting formats, whatever the language of the text.
    private const string Digits = "〇一二三四五六七八九";

    private static readonly HashSet<NumberFormatValues> Counting =
    [
        NumberFormatValues.ChineseCounting, NumberFormatValues.ChineseCountingThousand, NumberFormatValues.TaiwaneseCounting,
        NumberFormatValues.TaiwaneseCountingThousand, NumberFormatValues.JapaneseCounting, NumberFormatValues.IdeographDigital,
        NumberFormatValues.JapaneseDigitalTenThousand, NumberFormatValues.TaiwaneseDigital,
    ];

    /// <summary>The number; in figures where the format is unknown or cannot show it.</summary>
    public static string Format(int value, NumberFormatValues? format)
    {
        string figures = value.ToString(CultureInfo.InvariantCulture);
        if (format is not { } known || known == NumberFormatValues.Decimal || value < 1) return figures;
        if (known == NumberFormatValues.LowerLetter) return Letters(value, 'a') ?? figures;
        if (known == NumberFormatValues.UpperLetter) return Letters(value, 'A') ?? figures;
        if (known == NumberFormatValues.LowerRoman) return Numerals.ToRoman(value) is { Length: > 0 } lower ? lower : figures;
        if (known == NumberFormatValues.UpperRoman) return Numerals.ToRoman(value) is { Length: > 0 } upper ? upper.ToUpperInvariant() : figures;
        if (known == NumberFormatValues.DecimalZero) return figures.PadLeft(2, '0');
        if (known == NumberFormatValues.DecimalFullWidth || known == NumberFormatValues.DecimalFullWidth2) return Shift(figures);
        if (known == NumberFormatValues.DecimalEnclosedCircle || known == NumberFormatValues.DecimalEnclosedCircleChinese) return Enclosed(value, '\u2460') ?? figures;
        if (known == NumberFormatValues.DecimalEnclosedParen) return Enclosed(value, '\u2474') ?? figures;
        return Counting.Contains(known) ? Chinese(value) ?? figures : figures;
    }

    /// <summary>a to z, aa to zz: Word repeats one letter.</summary>
    private static string? Letters(int value, char first) => value > 26 * 8 ? null : new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1);

    private static string? Enclosed(int value, char first) => value <= 20 ? ((char)(first + value - 1)).ToString() : null;

    private static string Shift(string figures) => string.Concat(figures.Select(static figure => (char)(figure + 0xFEE0)));

    /// <summary>一, 十, 十一, 二十, 九十九; null above.</summary>
    private static string? Chinese(int value)
    {
        if (value >= 100) return null;
        string tens = value < 10 ? "" : value < 20 ? "十" : Digits[value / 10] + "十";
        return tens + (value % 10 == 0 ? "" : Digits[value % 10].ToString());
    }
}
