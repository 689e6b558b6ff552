using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Documents.Rendering;

namespace Resolutions.Documents.Word;

/// <summary>The styles of a Word file, as far as they tell emphasis, hidden text and numbering. State of one call.</summary>
internal sealed class StyleBook
{
    // Word itself stops at eleven.
    private const int MostBases = 32;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Style? _paragraphDefault;
    private readonly RunPropertiesBaseStyle? _runDefault;

    public StyleBook(StyleDefinitionsPart? part)
    {
        if (part?.Styles is not { } styles) return;
        _runDefault = styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        foreach (Style style in styles.Elements<Style>())
        {
            if (style.StyleId?.Value is { } id) _styles.TryAdd(id, style);
            if (style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph) _paragraphDefault ??= style;
        }
    }

    /// <summary>The id of a paragraph's style; null where it has none and the file names no usual one.</summary>
    public string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _paragraphDefault?.StyleId?.Value;

    /// <summary>The numbering of a style; null where it has none.</summary>
    public NumberingProperties? NumberingOf(string? styleId) =>
        First(styleId, static style => style.StyleParagraphProperties?.NumberingProperties);

    /// <summary>Whether a run is bold, italic or in a face that stands for italics.</summary>
    /// <param name="run">The run's own properties; null where it has none.</param>
    /// <param name="paragraphStyle">The style of its paragraph.</param>
    /// <param name="isWide">Whether its text is Chinese, so that the face for Chinese is the one that counts.</param>
    public bool IsEmphasized(RunProperties? run, string? paragraphStyle, bool isWide)
    {
        string? runStyle = run?.RunStyle?.Val?.Value;
        if (Toggle<Bold>(run, runStyle, paragraphStyle) || Toggle<Italic>(run, runStyle, paragraphStyle)) return true;
        return isWide && FontFace.IsScript(
            run?.RunFonts?.EastAsia?.Value
            ?? First(runStyle, static style => style.StyleRunProperties?.RunFonts?.EastAsia?.Value)
            ?? First(paragraphStyle, static style => style.StyleRunProperties?.RunFonts?.EastAsia?.Value)
            ?? _runDefault?.RunFonts?.EastAsia?.Value);
    }

    /// <summary>Whether a run is hidden.</summary>
    public bool IsHidden(RunProperties? run, string? paragraphStyle) => Toggle<Vanish>(run, run?.RunStyle?.Val?.Value, paragraphStyle);

    /// <summary>Whether a run is set above the line.</summary>
    public bool IsRaised(RunProperties? run, string? paragraphStyle)
    {
        VerticalTextAlignment? alignment = run?.VerticalTextAlignment
            ?? First(run?.RunStyle?.Val?.Value, static style => style.StyleRunProperties?.VerticalTextAlignment)
            ?? First(paragraphStyle, static style => style.StyleRunProperties?.VerticalTextAlignment);
        return alignment?.Val?.Value == VerticalPositionValues.Superscript;
    }

    /// <summary>On and off as Word has it: set on the run it counts alone; set in the styles of run and paragraph both, they cancel out.</summary>
    private bool Toggle<T>(RunProperties? run, string? runStyle, string? paragraphStyle)
        where T : OnOffType
    {
        if (run?.GetFirstChild<T>() is { } own) return IsOn(own);
        bool ofRun = IsOn(First(runStyle, static style => style.StyleRunProperties?.GetFirstChild<T>()));
        OnOffType? paragraph = First(paragraphStyle, static style => style.StyleRunProperties?.GetFirstChild<T>());
        bool ofParagraph = IsOn(paragraph ?? _runDefault?.GetFirstChild<T>());
        return ofRun != ofParagraph;
    }

    private static bool IsOn(OnOffType? toggle) => toggle is not null && toggle.Val?.Value != false;

    private T? First<T>(string? styleId, Func<Style, T?> property)
        where T : class
    {
        for (int depth = 0; depth < MostBases && styleId is not null && _styles.TryGetValue(styleId, out Style? style); depth++)
        {
            if (property(style) is { } found) return found;
            styleId = style.BasedOn?.Val?.Value;
        }

        return null;
    }
}
