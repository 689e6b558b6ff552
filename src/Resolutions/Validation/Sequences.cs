using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Whether numbers of paragraphs and labels of sections follow each other.</summary>
internal static class Sequences
{
    /// <summary>Numbers run on by one; the first of a section may be 1 again.</summary>
    public static void CheckNumbers<T>(IReadOnlyList<Block> blocks, ValidationContext<T> context)
    {
        int last = 0;
        bool mayRestart = true;
        foreach (Block block in blocks.SelectMany(static block => block.DescendantsAndSelf()))
        {
            if (block is Section) mayRestart = true;
            if (block is not OperativeParagraph paragraph) continue;
            bool follows = paragraph.Number == last + 1 || (mayRestart && paragraph.Number == 1);
            if (!follows) context.Report(ValidationDiagnostics.NumberOutOfSequence, paragraph.Span, last + 1, paragraph.Number);
            last = paragraph.Number;
            mayRestart = false;
        }
    }

    /// <summary>Sections side by side are I, II, III or A, B, C. Labels of other kinds are not judged.</summary>
    public static void CheckSections<T>(IReadOnlyList<Block> blocks, ValidationContext<T> context)
    {
        Section[] sections = [.. blocks.OfType<Section>()];
        Func<int, string>? label = sections.Length == 0 ? null : sections[0].Label.TrimEnd('.') switch
        {
            "I" => RomanNumeral.Format,
            "A" => static place => ((char)('A' + place - 1)).ToString(),
            _ => null,
        };
        for (int i = 0; i < sections.Length; i++)
        {
            Section section = sections[i];
            CheckSections(section.Children, context);
            string? expected = label?.Invoke(i + 1);
            if (expected is null || section.Label.TrimEnd('.') == expected) continue;
            context.Report(ValidationDiagnostics.SectionOutOfSequence, section.Span, expected, section.Label);
            label = null; // one gap, one finding
        }
    }
}
