using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>Our own documents as files: read back whole.</summary>
public sealed class OwnDocumentsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_Word_file_is_read_whole(string language)
    {
        GoldDocument gold = OwnDocuments.Of(language);

        ParseResult result = ResolutionReader.Read(new MemoryStream(WordWriter.Write(gold)));

        AssertWhole(gold, result);
        Assert.Equal(gold.Footnotes.Select(static note => note.Text), result.Document!.Footnotes.Select(static note => note.Text));
        Assert.Equal(["1", "2"], result.Resolution!.Operative.Paragraphs.Take(2).SelectMany(static paragraph => paragraph.FootnoteCalls).Select(static call => call.Marker));
    }

    [SofficeTheory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_PDF_of_it_is_read_whole(string language)
    {
        GoldDocument gold = OwnDocuments.Of(language);
        string folder = Directory.CreateTempSubdirectory("resolutions-pdf-").FullName;
        try
        {
            string file = Path.Combine(folder, "own.docx");
            File.WriteAllBytes(file, WordWriter.Write(gold));
            Soffice.Convert([file], folder);

            ParseResult result = ResolutionReader.Read(Path.Combine(folder, "own.pdf"));

            AssertWhole(gold, result);
            Assert.Equal(gold.Footnotes.Select(static note => note.Text), result.Document!.Footnotes.Select(static note => note.Text));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Places_are_places_in_the_rendered_text()
    {
        ParseResult result = ResolutionReader.Read(new MemoryStream(WordWriter.Write(OwnDocuments.English)));

        OperativeParagraph third = result.Resolution!.Operative.Paragraphs.ElementAt(2);
        Assert.Equal("Also calls upon", result.Source.Slice(third.Opening!.Span).ToString());
        Assert.StartsWith("3. Also calls upon", result.Source.Slice(third.Span).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Id == "RES022");
    }

    private static void AssertWhole(GoldDocument gold, ParseResult result)
    {
        var score = new Score();
        score.Add(gold, result);
        Assert.Empty(score.Misses);
        Assert.Equal(81, result.Document!.Meeting);
        Assert.Equal(new DateOnly(2044, 12, 14), result.Document.AdoptedOn);
        Assert.Equal(new DateOnly(2044, 12, 21), result.Document.Masthead.IssuedOn);
    }
}
