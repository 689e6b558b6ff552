using System.Globalization;
using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Comparison;

/// <summary>Reads the numbers in figures of a text: 1,012,252,800, 1 012 252 800, 5.2 million, 520万.</summary>
/// <remarks>
/// Small numbers are left out: one language prints them in words where the other has figures, and days, months and times of day differ in form. The
/// section [figure-scales] has words that multiply a number, [figure-names] has names with figures in them that are no numbers.
/// </remarks>
internal sealed class FigureReader
{
    private const decimal Least = 100;
    private const int MostFigures = 15;

    private readonly WordList<decimal> _scales;
    private readonly WordList<bool> _names;
    private readonly NumberWords _numbers;

    public FigureReader(LanguagePack pack)
    {
        _scales = new(pack.Data["figure-scales"].Select(static entry => (entry[0], decimal.Parse(entry[1], CultureInfo.InvariantCulture))));
        _numbers = pack.Numbers;
        _names = new(pack.Data["figure-names"].Select(static entry => (entry[0], true)));
    }

    public HashSet<decimal> Read(string text)
    {
        var numbers = new HashSet<decimal>();
        int at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]) || !Scan.IsWordStart(text, at))
            {
                at++;
            }
            else if (_names.TryRead(text.AsSpan(at), out _, out int length))
            {
                at += length;
            }
            else if (Scan.Digit(text[at]) >= 0)
            {
                at = ReadNumber(text, at, numbers);
            }
            else if (_numbers.TryReadNumber(text.AsSpan(at), out int value, out length) && length > 1)
            {
                // 第三百零三条 beside "article 303"; a single character, 百分之 and 千年, is part of a word.
                if (value >= Least) numbers.Add(value);
                at += length;
            }
            else
            {
                at++;
            }
        }

        return numbers;
    }

    private int ReadNumber(string text, int start, HashSet<decimal> numbers)
    {
        decimal value = 0;
        int figures = 0;
        int at = ReadFigures(text, start, ref value, ref figures);
        while (IsGroup(text, at)) at = ReadFigures(text, at + 1, ref value, ref figures);
        if (at + 1 < text.Length && text[at] is '.' or '．' && Scan.Digit(text[at + 1]) >= 0)
        {
            int whole = figures;
            at = ReadFigures(text, at + 1, ref value, ref figures);
            for (int i = whole; i < figures; i++) value /= 10;
        }

        // Part of a symbol or a label, or too long to be a number.
        bool apart = start == 0 || text[start - 1] is not ('/' or '.');
        bool ends = at >= text.Length || (text[at] is not '/' && (Scan.IsWordBreak(text[at - 1], text[at])));
        if (figures > MostFigures || !ends) return at;
        int scaled = at + Scan.White(text.AsSpan(at));
        if (_scales.TryRead(text.AsSpan(scaled), out decimal scale, out int length))
        {
            value *= scale;
            at = scaled + length;
        }

        if (apart && value >= Least) numbers.Add(value);
        return at;
    }

    private static int ReadFigures(string text, int at, ref decimal value, ref int figures)
    {
        for (; at < text.Length && Scan.Digit(text[at]) is >= 0 and int digit; at++)
        {
            if (++figures <= MostFigures) value = (value * 10) + digit;
        }

        return at;
    }

    /// <summary>Whether a comma or a space and three more figures go on with the number.</summary>
    private static bool IsGroup(string text, int at)
    {
        const int Group = 3;
        if (at + Group >= text.Length || text[at] is not (',' or ' ' or '\u00A0' or '\u2009' or '\u202F')) return false;
        for (int i = 1; i <= Group; i++)
        {
            if (Scan.Digit(text[at + i]) < 0) return false;
        }

        return at + Group + 1 >= text.Length || Scan.Digit(text[at + Group + 1]) < 0;
    }
}
