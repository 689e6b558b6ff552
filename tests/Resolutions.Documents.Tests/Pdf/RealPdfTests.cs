using System.Text;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Tests;

namespace Resolutions.Documents.Tests.Pdf;

/// <summary>
/// The UN's own PDFs. A/RES/73/8 was read against the page in full, the other three in labels, openings and ends, and every paragraph was compared with another
/// extractor's text by a script; what is kept here is its address, label, opening phrase, length and calls, and no sentence.
/// </summary>
public sealed class RealPdfTests
{
    [SharedFilesTheory("corpus/pdf")]
    [InlineData("A_RES_73_3-EN")]
    [InlineData("A_RES_73_6-EN")]
    [InlineData("A_RES_73_7-EN")]
    [InlineData("A_RES_73_8-EN")]
    public async Task A_real_PDF_is_read_whole(string name)
    {
        ParseResult result = ResolutionReader.Read(Path.Combine(SharedFiles.Root!, "corpus", "pdf", name + ".pdf"));
        ResolutionDocument document = Assert.Single(result.Documents);
        Resolution resolution = Assert.Single(document.Resolutions);

        var facts = new StringBuilder();
        facts.Append(System.Globalization.CultureInfo.InvariantCulture, $"{document.Symbol} adopted {document.Masthead.Adoption?.Date:yyyy-MM-dd} issued {document.Masthead.IssuedOn:yyyy-MM-dd} meeting {document.Meeting} title {document.Title?.Text.Length}\n");
        foreach (Block block in resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks).SelectMany(static block => block.DescendantsAndSelf()))
        {
            if (block is Paragraph paragraph)
            {
                string calls = string.Concat(paragraph.FootnoteCalls.Select(static call => " ^" + call.Marker));
                facts.Append(System.Globalization.CultureInfo.InvariantCulture, $"{paragraph.Path} {paragraph.Label} [{paragraph.Opening?.Text}] {paragraph.Text.Length}{calls}\n");
            }
            else
            {
                facts.Append(System.Globalization.CultureInfo.InvariantCulture, $"{block.Path} {block.GetType().Name}\n");
            }
        }

        foreach (Footnote note in document.Footnotes) facts.Append(System.Globalization.CultureInfo.InvariantCulture, $"note {note.Marker} {note.Text.Length}\n");
        foreach (IGrouping<PageFurnitureKind, PageFurniture> kind in document.Furniture.GroupBy(static part => part.Kind).OrderBy(static kind => kind.Key))
        {
            facts.Append(System.Globalization.CultureInfo.InvariantCulture, $"{kind.Key} {kind.Count()}\n");
        }

        await Verify(facts.ToString().TrimEnd()).UseParameters(name);
    }
}
