using System.Text;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Tests.Parsing;
using Resolutions.Text;

namespace Resolutions.Tests.Properties;

/// <summary>The structure of a result as lines: kind, address and text of each block without white space.</summary>
internal static class Outline
{
    public static string Of(ParseResult result)
    {
        var outline = new StringBuilder();
        foreach (ResolutionDocument document in result.Documents)
        {
            outline.Append(document.Language).Append(' ').Append(document.Symbol).Append(' ').Append(Ink(document.Title?.Text)).Append('\n');
            foreach (Block block in NodeTree.Blocks(document)) outline.Append(Line(block)).Append('\n');
        }

        return outline.ToString();
    }

    public static string Line(Block block) => block switch
    {
        Paragraph paragraph => $"{block.Path} {paragraph.Label} {paragraph.Opening?.Verb.Id} {Ink(paragraph.Text)}",
        Heading heading => $"{block.Path} {Ink(heading.Text)}",
        Section section => $"{block.Path} {section.Label} {Ink(section.Title)}",
        _ => block.Path,
    };

    public static string Ink(string? text) => string.Concat((text ?? "").Where(static character => !Characters.IsBlank(character)));
}
