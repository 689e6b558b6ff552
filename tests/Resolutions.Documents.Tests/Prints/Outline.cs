using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>What a reader made of a print, line by line, as <see cref="MadeResolution.Outline"/> says it should.</summary>
internal static class Outline
{
    public static IEnumerable<string> Of(ParseResult result) => result.Documents.SelectMany(Of);

    private static IEnumerable<string> Of(ResolutionDocument document)
    {
        yield return $"= {document.Title?.Number} | {document.Title?.Text}";
        foreach (Resolution resolution in document.Resolutions)
        {
            if (resolution.Part is { } part) yield return $"- {part} | {resolution.Title?.Text}";
            if (resolution.EnactingLine is not null) yield return "organ";
            foreach (string line in Of(resolution.Preamble.Blocks)) yield return line;
            foreach (string line in Of(resolution.Operative.Blocks)) yield return line;
            if (resolution.Closing is { } closing) yield return System.FormattableString.Invariant($"closing {closing.Meeting} {closing.Date:yyyy-MM-dd}");
            foreach (Annex annex in resolution.Annexes)
            {
                yield return $"AX {annex.Label?.Text} | {annex.Title?.Text}";
                foreach (string line in Of(annex.Blocks)) yield return line;
            }
        }

        foreach (Footnote note in document.Footnotes) yield return $"note {note.Marker} {note.Text}";
    }

    private static IEnumerable<string> Of(IEnumerable<Block> blocks) => blocks.SelectMany(static block => block.DescendantsAndSelf()).Select(Of);

    private static string Of(Block block) => block switch
    {
        PreambularParagraph paragraph => $"PP{Body(paragraph)}",
        OperativeParagraph paragraph => $"OP {paragraph.Label}{Body(paragraph)}",
        SubParagraph paragraph => $"{paragraph.Label}@{paragraph.Depth}{Body(paragraph)}",
        Paragraph paragraph => $"P{Body(paragraph)}",
        Section section => $"S {section.Label} | {section.Title}",
        Heading heading => $"H {heading.Text}",
        TextTable table => $"T {string.Join(' ', table.Rows)}",
        _ => block.GetType().Name,
    };

    private static string Body(Paragraph paragraph) =>
        $" [{paragraph.Opening?.Text}] {paragraph.Text}{string.Concat(paragraph.FootnoteCalls.Select(static call => $" ^{call.Marker}"))}";
}
