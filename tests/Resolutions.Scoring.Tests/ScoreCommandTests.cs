using System.Text;
using System.Text.Json;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Scoring.Tests.Gold;
using Resolutions.Text;

namespace Resolutions.Scoring.Tests;

public sealed class ScoreCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("score").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Rows_are_compared_and_figures_written_as_JSON()
    {
        using JsonDocument json = JsonDocument.Parse((await Run("--rendition", "plain", "--rows", Rows("(a)"), "--json")).Output);
        JsonElement group = json.RootElement.GetProperty("groups")[0];
        Assert.Equal(("en", "73"), (group.GetProperty("language").GetString(), group.GetProperty("session").GetString()));
        Assert.Equal(100, group.GetProperty("paragraphs_%").GetDouble());
        Assert.Equal(100, group.GetProperty("docs_exact_%").GetDouble());
    }

    [Fact]
    public async Task The_text_of_each_rendition_is_parsed_and_its_rows_compared()
    {
        var texts = new List<string>();
        ParseResult Parse(string text)
        {
            texts.Add(text);
            var one = new OperativeParagraph { Path = "OP1", Number = 1, Label = "1.", Text = "Decides:" };
            var resolution = new Resolution { Operative = new OperativePart { Blocks = [one] } };
            return new ParseResult(new SourceText(text), [new ResolutionDocument { Language = "en", Title = new TitleLine { Text = "Lighthouses" }, Resolutions = [resolution] }], []);
        }

        (int code, string output, _) = await Run(["--json"], Parse);
        Assert.Equal((ScoreCommand.Success, 2), (code, texts.Count));
        using JsonDocument json = JsonDocument.Parse(output);
        JsonElement[] groups = [.. json.RootElement.GetProperty("groups").EnumerateArray()];
        Assert.Equal(["pdf", "plain"], groups.Select(static group => group.GetProperty("rendition").GetString()));
        Assert.All(groups, static group => Assert.Equal((50, 100, 0), (group.GetProperty("operative_%").GetDouble(), group.GetProperty("title_%").GetDouble(), group.GetProperty("symbol_%").GetDouble())));
    }

    [Fact]
    public async Task A_figure_that_drops_below_the_baseline_gives_exit_code_1()
    {
        string baseline = Path.Combine(_folder, "before.json");
        await File.WriteAllTextAsync(baseline, (await Run("--rendition", "plain", "--rows", Rows("(a)"), "--json")).Output);
        Assert.Equal(ScoreCommand.Success, (await Run("--rendition", "plain", "--rows", Rows("(a)"), "--baseline", baseline)).Code);
        (int code, _, string error) = await Run("--rendition", "plain", "--rows", Rows("(b)"), "--baseline", baseline);
        Assert.Equal(ScoreCommand.Dropped, code);
        Assert.Contains("operative_% was 100.000, is 50.000", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_names_the_worst_documents_and_the_causes()
    {
        string output = (await Run("--rendition", "plain", "--rows", Rows("(b)"), "--show", "5")).Output;
        Assert.Contains("1 of     3  plain/A_RES_73_900.en", output, StringComparison.Ordinal);
        Assert.Contains("plain/A_RES_73_900.en | place | operative (a) To light; | operative (b)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renditions_can_be_written_to_a_folder()
    {
        string folder = Path.Combine(_folder, "out");
        await Run("--rendition", "plain", "--rows", Rows("(a)"), "--write", folder);
        string text = await File.ReadAllTextAsync(Path.Combine(folder, "plain", "A_RES_73_900.en.txt"));
        Assert.StartsWith("United Nations\nA/RES/73/900\n9 November 2018\nSeventy-third session\n\n73/900. Lighthouses\n\nThe General Assembly,\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("1. Decides:\n\n(a) To light;\n\n81st plenary meeting\n1 November 2018\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rendition", "braille")]
    [InlineData("--rows", "rows.jsonl")]
    [InlineData("--lamp", "1")]
    [InlineData("--worst")]
    public async Task A_command_line_that_cannot_be_understood_gives_exit_code_2_and_the_usage(params string[] args)
    {
        (int code, _, string error) = await Run(args);
        Assert.Equal(ScoreCommand.BadUsage, code);
        Assert.Contains("usage:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_takes_some_resolutions_and_always_the_same()
    {
        string[] taken = new string[20];
        for (int n = 0; n < taken.Length; n++) taken[n] = (await Run("--rendition", "plain", "--sample", $"{n + 1}", "--json")).Output;
        Assert.Contains("\"docs\": 1", taken[0], StringComparison.Ordinal);
        Assert.Contains(taken, static output => !output.Contains("\"docs\": 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_without_files_gives_exit_code_1()
    {
        string empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;
        using var output = new MemoryStream();
        Assert.Equal(ScoreCommand.Dropped, await ScoreCommand.Run([empty], NoParser, output, TextWriter.Null));
        Assert.Equal(ScoreCommand.Dropped, await ScoreCommand.Run([Path.Combine(empty, "none")], NoParser, output, TextWriter.Null));
    }

    private string Rows(string label)
    {
        string path = Path.Combine(_folder, "rows.jsonl");
        File.WriteAllText(path, $$"""
            {"file":"A_RES_73_900.en.txt","kind":"document","symbol":"A/RES/73/900","title":"Lighthouses","session":73,"adoptedOn":"2018-11-01","issuedOn":"2018-11-09","meeting":81}
            {"file":"A_RES_73_900.en.txt","kind":"preambular","section":"preamble","label":null,"opening":"Recalling","text":"Recalling its resolution 72/1,","cites":["A/RES/72/1","A/72/2"]}
            {"file":"A_RES_73_900.en.txt","kind":"operative","section":"operative","label":"1.","opening":"Decides","text":"Decides:","cites":[]}
            {"file":"A_RES_73_900.en.txt","kind":"subparagraph","section":"operative","label":"{{label}}","opening":null,"text":"To light;","cites":[]}
            {"file":"A_RES_73_900.en.txt","kind":"footnote","section":"notes","label":"1","text":"See A/72/2."}
            """);
        return path;
    }

    private Task<(int Code, string Output, string Error)> Run(params string[] args) => Run(args, null);

    private static ParseResult NoParser(string text) => new(new SourceText(text), [], []);

    private async Task<(int Code, string Output, string Error)> Run(string[] args, Func<string, ParseResult>? parse)
    {
        string files = Directory.CreateDirectory(Path.Combine(_folder, "files")).FullName;
        await File.WriteAllTextAsync(Path.Combine(files, "one.xml"), GoldFixture.Xml);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = await ScoreCommand.Run([files, .. args], parse ?? NoParser, output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
