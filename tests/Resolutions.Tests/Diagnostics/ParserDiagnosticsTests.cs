using Resolutions.Diagnostics;
using Resolutions.Parsing;

namespace Resolutions.Tests.Diagnostics;

public sealed class ParserDiagnosticsTests
{
    public static TheoryData<string> Ids => [.. ParserCases.All.Select(static @case => @case.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_raises_it_at_its_place_and_a_near_one_does_not(string id)
    {
        ParserCase pair = ParserCases.All.Single(@case => @case.Descriptor.Id == id);

        ParseResult result = ResolutionParser.Parse(pair.Raises, pair.Options);

        Diagnostic diagnostic = result.Diagnostics.First(found => found.Id == id);
        Assert.Equal(pair.Message, diagnostic.Message);
        Assert.Equal(pair.Descriptor.Severity, diagnostic.Severity);
        Assert.Equal(pair.At ?? "", result.Source.Slice(diagnostic.Span).ToString());
        Assert.DoesNotContain(id, ResolutionParser.Parse(pair.Near, pair.NearOptions).Diagnostics.Select(static found => found.Id));
    }

    [Fact]
    public void A_file_that_cannot_be_read_raises_RES005_and_one_that_can_does_not()
    {
        string folder = Directory.CreateTempSubdirectory("resolutions").FullName;
        try
        {
            string file = Path.Combine(folder, "present.txt");
            File.WriteAllText(file, "The General Assembly,\n\n1. Decides to protect springs.");

            ParseResult missing = ResolutionParser.ParseFile(Path.Combine(folder, "absent.txt"));

            Diagnostic diagnostic = Assert.Single(missing.Diagnostics);
            Assert.Equal(ParserDiagnostics.FileUnreadable.Id, diagnostic.Id);
            Assert.Equal("Unexpected missing file; expected a text file that can be read.", diagnostic.Message);
            Assert.Equal(Path.Combine(folder, "absent.txt"), missing.Source.Path);
            Assert.Empty(missing.Documents);
            Assert.DoesNotContain(ParserDiagnostics.FileUnreadable.Id, ResolutionParser.ParseFile(file).Diagnostics.Select(static found => found.Id));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_finding_of_the_parser_has_a_pair()
    {
        // RES005 needs a file.
        string[] elsewhere = [ParserDiagnostics.FileUnreadable.Id];
        Assert.Equal(
            ParserDiagnostics.All.Select(static descriptor => descriptor.Id).Except(elsewhere, StringComparer.Ordinal),
            ParserCases.All.Select(static @case => @case.Descriptor.Id));
    }

    [Fact]
    public void Findings_come_in_the_order_of_their_places()
    {
        ParseResult result = ResolutionParser.Parse("A/RES/75/900\n\n75/901. Springs\n\n1. Marvels at springs;\n\n2. Ponders springs.");

        Assert.True(result.Diagnostics.Count >= 4);
        Assert.Equal(result.Diagnostics.OrderBy(static found => found.Span.Start), result.Diagnostics);
    }
}
