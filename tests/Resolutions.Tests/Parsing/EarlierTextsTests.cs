using System.Globalization;
using System.Text;
using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing;

/// <summary>
/// The texts of sessions 50 to 54, as extractors gave them: read against the raw text paragraph by paragraph. What is kept is each paragraph's address,
/// label, opening phrase, length and calls, and no sentence.
/// </summary>
public sealed class EarlierTextsTests
{
    [SharedFilesTheory("corpus/earlier")]
    [InlineData("A_RES_50_5.en")]
    [InlineData("A_RES_52_232.en")]
    [InlineData("A_RES_52_232.zh")]
    [InlineData("A_RES_52_7.en")]
    [InlineData("A_RES_52_7.zh")]
    [InlineData("A_RES_53_22.en")]
    [InlineData("A_RES_53_22.zh")]
    [InlineData("A_RES_54_254.en")]
    [InlineData("A_RES_54_254.zh")]
    public async Task An_earlier_text_is_read_whole(string name)
    {
        ResolutionDocument document = Assert.Single(ResolutionParser.ParseFile(Path.Combine(SharedFiles.Root!, "corpus", "earlier", name + ".txt")).Documents);

        var facts = new StringBuilder();
        facts.Append(CultureInfo.InvariantCulture, $"{document.Symbol} meeting {document.Meeting} title {document.Title?.Text.Length} documents {string.Join(", ", document.Masthead.Adoption?.Documents ?? [])}\n");
        foreach (Block block in NodeTree.Blocks(document))
        {
            if (block is not Paragraph paragraph)
            {
                facts.Append(CultureInfo.InvariantCulture, $"{block.Path} {block.GetType().Name}\n");
                continue;
            }

            string calls = string.Concat(paragraph.FootnoteCalls.Select(static call => " ^" + call.Marker));
            facts.Append(CultureInfo.InvariantCulture, $"{paragraph.Path} {paragraph.Label} [{paragraph.Opening?.Text}] {paragraph.Text.Length}{calls}\n");
        }

        foreach (Footnote note in document.Footnotes) facts.Append(CultureInfo.InvariantCulture, $"note {note.Marker} {note.Text.Length}\n");
        await Verify(facts.ToString().TrimEnd()).UseParameters(name);
    }
}
