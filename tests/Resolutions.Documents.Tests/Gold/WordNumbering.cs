using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>Has Word generate labels: one list of three levels, with a new instance of it wherever counting starts anew.</summary>
internal sealed class WordNumbering
{
    private static readonly string[] Units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    private static readonly string[] Tens = ["", "x", "xx", "xxx", "xl", "l"];

    private readonly int[] _last = new int[3];
    private readonly List<NumberingInstance> _instances = [];

    public WordNumbering() => AddInstance(null, 0);

    /// <summary>The numbering that gives a label; false where the label is none of these and has to be typed.</summary>
    public bool TryNumber(string label, int depth, out NumberingProperties? properties)
    {
        properties = null;
        if (!TryRead(label, depth, out int level, out int ordinal)) return false;
        if (ordinal != _last[level] + 1) AddInstance(level, ordinal);
        _last[level] = ordinal;
        for (int below = level + 1; below < _last.Length; below++) _last[below] = 0;
        properties = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = _instances.Count });
        return true;
    }

    public Numbering Make()
    {
        var numbering = new Numbering(new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.Multilevel },
            Level(0, NumberFormatValues.Decimal, "%1."),
            Level(1, NumberFormatValues.LowerLetter, "(%2)"),
            Level(2, NumberFormatValues.LowerRoman, "(%3)"))
        { AbstractNumberId = 0 });
        numbering.Append(_instances);
        return numbering;
    }

    private bool TryRead(string label, int depth, out int level, out int ordinal)
    {
        level = 0;
        string core = label.TrimEnd('.');
        if (core.Length < label.Length && int.TryParse(core, NumberStyles.None, CultureInfo.InvariantCulture, out ordinal)) return ordinal > 0;
        core = label.Trim('(', ')', '（', '）');
        ordinal = 0;
        if (core.Length != label.Length - 2) return false;
        int letter = core.Length is 1 or 2 && core[0] == core[^1] && char.IsAsciiLetterLower(core[0]) ? ((core.Length - 1) * 26) + core[0] - 'a' + 1 : 0;
        int roman = 0;
        for (int value = 1; value < 60 && roman == 0; value++)
        {
            if (Tens[value / 10] + Units[value % 10] == core) roman = value;
        }

        bool isRoman = roman > 0 && (letter == 0 || depth >= 2 || (roman == _last[2] + 1 && letter != _last[1] + 1));
        level = isRoman ? 2 : 1;
        ordinal = isRoman ? roman : letter;
        return ordinal > 0;
    }

    private void AddInstance(int? level, int start)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = _instances.Count + 1 };
        if (level is not null) instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level });
        _instances.Add(instance);
    }

    private static Level Level(int index, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text })
    { LevelIndex = index };
}
