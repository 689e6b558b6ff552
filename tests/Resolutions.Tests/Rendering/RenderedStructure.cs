using System.Text;
using Resolutions.Model;
using Resolutions.Tests.Properties;

namespace Resolutions.Tests.Rendering;

/// <summary>What rendering a document as text has to keep, as lines: two documents with the same lines have the same structure.</summary>
internal static class RenderedStructure
{
    public static IReadOnlyList<string> Of(ResolutionDocument document)
    {
        var lines = new List<string> { $"language {document.Language}", $"symbol {document.Symbol}", Title("title", document.Title) };
        // A document without a masthead is given a line with its symbol, which would be lost otherwise.
        if (document.Masthead.Lines is not [{ Kind: MastheadLineKind.Symbol }])
            lines.AddRange(document.Masthead.Lines.Select(static line => $"masthead {line.Kind} {Outline.Ink(line.Text)}"));
        foreach (Resolution resolution in document.Resolutions)
        {
            lines.Add($"part {resolution.Part}");
            if (resolution.Title is { } title) lines.Add(Title("part title", title));
            lines.Add($"enacting {Outline.Ink(resolution.EnactingLine?.Text)}");
            lines.AddRange(resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks).SelectMany(static block => block.DescendantsAndSelf()).Select(Line));
            lines.Add($"closing {resolution.Closing?.Meeting} {resolution.Closing?.Date}");
            foreach (Annex annex in resolution.Annexes)
            {
                lines.Add($"annex {Outline.Ink(annex.Label?.Text)} {Outline.Ink(annex.Title?.Text)}");
                lines.AddRange(annex.Blocks.SelectMany(static block => block.DescendantsAndSelf()).Select(Line));
            }
        }

        lines.AddRange(document.Footnotes.Select(static note => $"footnote {note.Marker} {Outline.Ink(note.Text)}"));
        return lines;
    }

    private static string Line(Block block)
    {
        IReadOnlyList<FootnoteCall> calls = block switch
        {
            Paragraph paragraph => paragraph.FootnoteCalls,
            Heading heading => heading.FootnoteCalls,
            Section section => section.FootnoteCalls,
            _ => [],
        };
        return new StringBuilder(block.GetType().Name).Append(' ').Append(Outline.Line(block)).Append(' ').Append((block as Paragraph)?.Opening?.Text)
            .AppendJoin("", calls.Select(static call => " ^" + call.Marker)).Append(block is TextTable table ? Outline.Ink(string.Join('|', table.Rows)) : "").ToString();
    }

    private static string Title(string name, TitleLine? title) =>
        $"{name} {title?.Number} {Outline.Ink(title?.Text)}" + string.Concat((title?.FootnoteCalls ?? []).Select(static call => " ^" + call.Marker));
}
