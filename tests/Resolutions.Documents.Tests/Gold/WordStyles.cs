using DocumentFormat.OpenXml.Wordprocessing;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>The styles of the Word files that tests make.</summary>
internal static class WordStyles
{
    public static Styles Make(string language)
    {
        var fonts = new RunFonts { Ascii = "Liberation Serif", HighAnsi = "Liberation Serif", EastAsia = "Noto Serif CJK SC" };
        // LibreOffice leaves a sign out of a PDF where it would hang over the margin of justified Chinese.
        JustificationValues alignment = language == "zh" ? JustificationValues.Left : JustificationValues.Both;
        return new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(fonts, new FontSize { Val = "20" }, new DocumentFormat.OpenXml.Wordprocessing.Languages { Val = language == "zh" ? "zh-CN" : "en-US", EastAsia = "zh-CN" }))),
            Paragraph("Normal", null, new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }, isDefault: true),
            Paragraph("Text", "Normal", new SpacingBetweenLines { After = "120" }, new Justification { Val = alignment }),
            Paragraph("Closing", "Text", new Justification { Val = JustificationValues.Right }),
            Emphasized(Paragraph("Heading", "Text", new Justification { Val = JustificationValues.Center })),
            Emphasized(Paragraph("Title", "Text")),
            Paragraph("FootnoteText", "Normal", 16),
            Character("Phrase", language == "zh" ? new Bold() : new Italic()),
            Character("FootnoteReference", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }));
    }

    private static Style Paragraph(string id, string? basedOn, params DocumentFormat.OpenXml.OpenXmlElement[] properties) => Paragraph(id, basedOn, 0, false, properties);

    private static Style Paragraph(string id, string? basedOn, DocumentFormat.OpenXml.OpenXmlElement property, bool isDefault) => Paragraph(id, basedOn, 0, isDefault, property);

    private static Style Paragraph(string id, string? basedOn, int size) => Paragraph(id, basedOn, size, false);

    private static Style Paragraph(string id, string? basedOn, int size, bool isDefault, params DocumentFormat.OpenXml.OpenXmlElement[] properties)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = id });
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        if (properties.Length > 0) style.Append(new StyleParagraphProperties(properties));
        if (size > 0) style.Append(new StyleRunProperties(new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) }));
        return style;
    }

    private static Style Emphasized(Style style)
    {
        style.Append(new StyleRunProperties(new Bold()));
        return style;
    }

    private static Style Character(string id, DocumentFormat.OpenXml.OpenXmlElement property) =>
        new(new StyleName { Val = id }, new StyleRunProperties(property)) { Type = StyleValues.Character, StyleId = id };
}
