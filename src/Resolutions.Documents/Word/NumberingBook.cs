using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Resolutions.Documents.Word;

/// <summary>Counts the paragraphs that Word numbers, and gives each the label that Word prints. State of one call.</summary>
internal sealed class NumberingBook
{
    private const int Levels = 9;

    private readonly StyleBook _styles;
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, AbstractNum> _abstracts = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int Instance, int Level)> _restarted = [];

    public NumberingBook(NumberingDefinitionsPart? part, StyleBook styles)
    {
        _styles = styles;
        if (part?.Numbering is not { } numbering) return;
        foreach (AbstractNum list in numbering.Elements<AbstractNum>())
        {
            if (list.AbstractNumberId?.Value is { } id) _abstracts.TryAdd(id, list);
        }

        foreach (NumberingInstance instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID?.Value is { } id) _instances.TryAdd(id, instance);
        }
    }

    /// <summary>The label of the next paragraph, which is counted; null where Word prints none or a bullet.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isTight">Whether nothing stands between the label and the text.</param>
    public string? Next(Paragraph paragraph, out bool isTight)
    {
        isTight = false;
        string? styleId = _styles.StyleOf(paragraph);
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties, ofStyle = _styles.NumberingOf(styleId);
        int id = own?.NumberingId?.Val?.Value ?? ofStyle?.NumberingId?.Val?.Value ?? 0;
        if (id == 0 || !_instances.TryGetValue(id, out NumberingInstance? instance) || Find(instance) is not { } list) return null;
        int level = own?.NumberingLevelReference?.Val?.Value ?? ofStyle?.NumberingLevelReference?.Val?.Value ?? LevelOf(list, styleId);
        if (level is < 0 or >= Levels) return null;
        int?[] counters = Count(instance, list, level);
        return Format(instance, list, level, counters, out isTight);
    }

    private AbstractNum? Find(NumberingInstance instance)
    {
        if (instance.AbstractNumId?.Val?.Value is not { } id || !_abstracts.TryGetValue(id, out AbstractNum? list)) return null;
        // A list may be no more than the name of a style that has the true one.
        if (list.GetFirstChild<NumberingStyleLink>()?.Val?.Value is { } link
            && _styles.NumberingOf(link)?.NumberingId?.Val?.Value is { } linked
            && _instances.TryGetValue(linked, out NumberingInstance? other)
            && other.AbstractNumId?.Val?.Value is { } otherId
            && _abstracts.TryGetValue(otherId, out AbstractNum? found)) return found;
        return list;
    }

    private static int LevelOf(AbstractNum list, string? styleId)
    {
        if (styleId is null) return 0;
        foreach (Level level in list.Elements<Level>())
        {
            if (level.ParagraphStyleIdInLevel?.Val?.Value == styleId) return level.LevelIndex?.Value ?? 0;
        }

        return 0;
    }

    private int?[] Count(NumberingInstance instance, AbstractNum list, int level)
    {
        int key = list.AbstractNumberId!.Value;
        if (!_counters.TryGetValue(key, out int?[]? counters)) _counters.Add(key, counters = new int?[Levels]);
        LevelOverride? changed = Override(instance, level);
        int? restart = changed?.StartOverrideNumberingValue?.Val?.Value ?? changed?.Level?.StartNumberingValue?.Val?.Value;
        if (restart is not null && _restarted.Add((instance.NumberID!.Value, level))) counters[level] = restart;
        else counters[level] = counters[level] is { } value ? value + 1 : Start(instance, list, level);
        for (int below = level + 1; below < Levels; below++)
        {
            // 0 means never; n means after paragraphs of level n or above, counted from 1.
            int after = Definition(instance, list, below)?.LevelRestart?.Val?.Value ?? below;
            if (level < after) counters[below] = null;
        }

        return counters;
    }

    private static int Start(NumberingInstance instance, AbstractNum list, int level) =>
        Definition(instance, list, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static LevelOverride? Override(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level);

    private static Level? Definition(NumberingInstance instance, AbstractNum list, int level) =>
        Override(instance, level)?.Level ?? list.Elements<Level>().FirstOrDefault(definition => definition.LevelIndex?.Value == level);

    private static string? Format(NumberingInstance instance, AbstractNum list, int level, int?[] counters, out bool isTight)
    {
        isTight = false;
        if (Definition(instance, list, level) is not { } definition) return null;
        isTight = definition.LevelSuffix?.Val?.Value == LevelSuffixValues.Nothing;
        NumberFormatValues? format = definition.NumberingFormat?.Val?.Value;
        if (format == NumberFormatValues.Bullet || format == NumberFormatValues.None) return null;
        if (definition.LevelText?.Val?.Value is not { Length: > 0 } pattern) return null;
        bool legal = definition.IsLegalNumberingStyle is { } style && style.Val?.Value != false;
        var label = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                int shown = pattern[++i] - '1';
                int value = counters[shown] ?? Start(instance, list, shown);
                NumberFormatValues? own = Definition(instance, list, shown)?.NumberingFormat?.Val?.Value;
                label.Append(legal ? value.ToString(CultureInfo.InvariantCulture) : NumberFormats.Format(value, own));
            }
            else
            {
                label.Append(pattern[i]);
            }
        }

        return label.ToString().Trim() is { Length: > 0 } text ? text : null;
    }
}
