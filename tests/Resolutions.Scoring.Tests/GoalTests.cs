using System.Text.Json;
using Resolutions.Parsing;

namespace Resolutions.Scoring.Tests;

/// <summary>The goals for all 656 files of session 75, measured against the UN's markup with its listed faults (docs/markup-faults-75.tsv) set right.</summary>
public sealed class GoalTests
{
    private static readonly string[] Metadata = ["symbol_%", "title_%", "session_%", "adoptedOn_%", "meeting_%"];

    [CorpusFact]
    public async Task Clean_text_is_read_as_well_as_was_set_out() =>
        await Holds("plain", exact: 98.5, paragraphs: 99.8, openings: 99, metadata: 99.5, citations: 98, extra: 0.5);

    [CorpusFact]
    public async Task Text_out_of_a_PDF_is_read_as_well_as_was_set_out() =>
        await Holds("pdf", exact: 93, paragraphs: 99.5, openings: 98.5, metadata: 99, citations: 98, extra: 1.5);

    // The masthead is lost in these prints, so that symbol and title are all the metadata there is.
    [CorpusFact]
    public async Task An_old_print_in_repeated_bold_is_read_as_well_as_was_set_out() =>
        await Holds("fakebold", exact: 96, paragraphs: 99.5, openings: 98.5, metadata: 99, citations: 98, extra: 1.5);

    private static async Task Holds(string rendition, double exact, double paragraphs, double openings, double metadata, double citations, double extra)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        string folder = Path.Combine(Corpus.Shared!, "corpus", "un-xml", "75"), faults = Path.Combine(AppContext.BaseDirectory, "markup-faults-75.tsv");
        int code = await ScoreCommand.Run([folder, "--rendition", rendition, "--faults", faults, "--json", "--jobs", "2"], static text => ResolutionParser.Parse(text), output, error);
        Assert.Equal((ScoreCommand.Success, ""), (code, error.ToString()));
        using JsonDocument json = JsonDocument.Parse(output.ToArray());
        JsonElement total = Assert.Single(json.RootElement.GetProperty("totals").EnumerateArray());
        Assert.Equal(rendition == "fakebold" ? 316 : 656, total.GetProperty("docs").GetInt32());
        AtLeast(exact, "docs_exact_%");
        AtLeast(paragraphs, "paragraphs_%");
        AtLeast(openings, "opening_preambular_%");
        AtLeast(openings, "opening_operative_%");
        AtLeast(citations, "citation_in_text_%");
        foreach (string field in Metadata.Where(field => total.GetProperty(field).ValueKind == JsonValueKind.Number)) AtLeast(metadata, field);
        Assert.InRange(total.GetProperty("extra_per_1000").GetDouble(), 0, extra);

        void AtLeast(double goal, string name)
        {
            double share = total.GetProperty(name).GetDouble();
            Assert.True(share >= goal, $"{rendition}: {name} is {share}, not {goal}");
        }
    }
}
