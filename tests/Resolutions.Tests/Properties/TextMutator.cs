namespace Resolutions.Tests.Properties;

/// <summary>Damages texts in the ways that copying, scanning and malice do. The same seed gives the same damage.</summary>
internal sealed class TextMutator(int seed, IReadOnlyList<string> texts, IReadOnlyList<string>? more = null)
{
    private const int MostChanges = 4;

    // Characters that parsers trip over, and pieces that mean something to this one.
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "\0", "\uFEFF", "\u200F", "\u202E", "\u2028", "\u0085", "\u00AD", "\u200B", "\uD83D", "\uDE00", "\U0001F600", "\U00020000", "\f", "\r", "\r\n", "\n", "\n\n\n", "\t", "　", " ", "   ",
        "(", ")", "（", "）", "[", "“", "”", "《", "\"", "'", "/", "-", "–", ".", "..", "．", ",", "，", ";", "；", "。", ":", "：", "、", "|", "…", "_", "_____", "*",
        "0", "1", "9", "99", "999", "1000", "4294967296", "99999999999999999999", "１", "①", "㈠", "㈩", "〇", "一", "百", "第", "号",
        "1.", "(a)", "(i)", "（一）", "(aa)", "(zz)", "iv.", "I", "II", "A", "B", "A/RES/75/1", "A/75/L.5 and Add.1", "75/1.", "55/162", "S-32/1", "2535 (XXIV)", "1325 (2000)", "A/", "/", "A/RES/",
        "The General Assembly,", "大会，", "大会大会大会大会", "Requests", "请", "请请请请", "Recalling", "回顾", "Decides that:", "决定", "resolution", "决议", "paragraph 3", "第3段", "Annex", "附件",
        "12th plenary meeting", "第12次全体会议", "10 October 2025", "2025年10月10日", "31 February 2020", "Page 2", "/...", "18-18418", "*1818418*", "1/2", "hundred and", "the", "its", "the Secretary-General",
    ];

    private readonly Random _random = new(seed);
    private readonly IReadOnlyList<string> _pieces = more is null ? Pieces : [.. Pieces, .. more];

    /// <summary>A damaged text of at most a length.</summary>
    public string Next(int most)
    {
        string text = Window(most);
        for (int changes = _random.Next(MostChanges + 1); changes > 0; changes--) text = Change(text);
        return text.Length <= most ? text : text[..most];
    }

    private string Window(int most)
    {
        string text = texts[_random.Next(texts.Count)];
        if (text.Length <= most) return text;
        int start = _random.Next(3) == 0 ? 0 : _random.Next(text.Length - most);
        return text.Substring(start, most);
    }

    private string Change(string text)
    {
        int at = _random.Next(text.Length + 1), length = Math.Min(text.Length - at, 1 << _random.Next(8));
        switch (_random.Next(9))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, text.Substring(at, length));
            case 2:
                return text[..at];
            case 3:
                return text[at..];
            case 4:
                return text.Remove(at, length).Insert(_random.Next(text.Length - length + 1), text.Substring(at, length));
            case 5:
                string piece = _pieces[_random.Next(_pieces.Count)];
                return text.Insert(at, string.Concat(Enumerable.Repeat(piece, 1 << _random.Next(6))));
            case 6:
                return text.Insert(at, ((char)_random.Next(0x10000)).ToString());
            case 7:
                string old = text.Substring(at, Math.Min(1, length));
                return old.Length == 0 ? text : text.Replace(old, _pieces[_random.Next(_pieces.Count)], StringComparison.Ordinal);
            default:
                return text.Insert(at, _pieces[_random.Next(_pieces.Count)]);
        }
    }
}
