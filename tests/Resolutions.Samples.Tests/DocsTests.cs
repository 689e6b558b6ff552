using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Resolutions.Model;

namespace Resolutions.Samples.Tests;

public sealed partial class DocsTests
{
    public static TheoryData<string> AllPages() => [.. Pages.All];

    public static TheoryData<string> PagesWithCode() => [.. Pages.All.Where(static page => Pages.CodeOf(page).Any(static block => block.Info == "csharp"))];

    [Fact]
    public void Every_package_has_a_reason_in_the_page_on_dependencies()
    {
        string page = File.ReadAllText(Path.Combine(SampleRun.Root, "docs", "dependencies.md"));
        XDocument packages = XDocument.Load(Path.Combine(SampleRun.Root, "Directory.Packages.props"));
        string[] missing =
        [
            .. packages.Descendants("PackageVersion")
                .Select(static element => (string)element.Attribute("Include")!)
                .Where(name => !page.Contains(name, StringComparison.Ordinal)),
        ];
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Links_lead_to_a_file_of_the_repository_and_to_a_heading_in_it(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(SampleRun.Root, page))!;
        foreach (string url in Pages.Read(page).Descendants<LinkInline>().Select(static link => link.Url ?? "").Where(static url => !url.Contains("://", StringComparison.Ordinal)))
        {
            string[] parts = url.Split('#');
            string target = parts[0].Length == 0 ? Path.Combine(SampleRun.Root, page) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            Assert.True(Path.Exists(target), $"{page} links to {url}; expected a file of the repository.");
            if (parts.Length > 1) Assert.True(Pages.AnchorsOf(Path.GetRelativePath(SampleRun.Root, target)).Contains(parts[1]), $"{page} links to {url}; expected a heading of that name.");
        }
    }

    [Fact]
    public void Every_page_of_docs_and_every_sample_can_be_reached_from_the_readme()
    {
        string readme = File.ReadAllText(Path.Combine(SampleRun.Root, "README.md"));
        string[] pages = [.. Pages.All.Where(static page => page.StartsWith("docs", StringComparison.Ordinal) || page.StartsWith("samples", StringComparison.Ordinal)).Select(static page => page.Replace('\\', '/'))];
        Assert.All(pages, page => Assert.Contains($"({page})", readme, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void Code_on_a_page_is_code_of_a_sample_line_by_line(string page)
    {
        foreach (FencedCodeBlock block in Pages.CodeOf(page).Where(static block => block.Info == "csharp"))
        {
            string[] lines = LinesOf(block.Lines.ToString());
            string[] usings = [.. lines.Where(IsUsing)];
            string[] code = [.. lines.Where(static line => !IsUsing(line))];
            Assert.True(Sources.Any(source => usings.All(source.Contains) && Holds(source, code)), $"{page}: expected in a file below samples:\n{block.Lines}");
        }
    }

    [Fact]
    public async Task The_code_of_the_pages_runs()
    {
        SampleRun run = await SampleRun.OfAsync("PageExamples");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] output = run.Output.Split('\n');
        FencedCodeBlock printed = Pages.CodeOf("docs/getting-started.md").Single(static block => block.Lines.ToString().StartsWith("OP1: ", StringComparison.Ordinal));
        Assert.True(Holds(LinesOf(run.Output), LinesOf(printed.Lines.ToString())), run.Output);
        Assert.Contains("fr request", output);
    }

    [Fact]
    public void The_diagram_of_the_model_has_types_and_properties_that_are_there()
    {
        string diagram = Pages.CodeOf("docs/model.md").Single(static block => block.Info == "mermaid").Lines.ToString();
        MatchCollection lines = Relation().Matches(diagram);
        Assert.Equal(diagram.Split('\n').Count(static line => line.Contains("--", StringComparison.Ordinal)), lines.Count);
        foreach (Match line in lines)
        {
            Type left = TypeOf(line.Groups["left"].Value), right = TypeOf(line.Groups["right"].Value);
            if (line.Groups["arrow"].Value == "<|--") Assert.Equal(left, right.BaseType);
            else Assert.NotNull(left.GetProperty(line.Groups["name"].Success ? line.Groups["name"].Value.Trim() : right.Name));
        }
    }

    private static List<string[]> Sources { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(SampleRun.Root, "samples"), "*.cs", SearchOption.AllDirectories)
            .Select(static file => LinesOf(File.ReadAllText(file))),
    ];

    private static Type TypeOf(string name) => typeof(Resolution).Assembly.GetExportedTypes().Single(type => type.Name == name);

    private static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsUsing(string line) => UsingDirective().IsMatch(line);

    private static bool Holds(string[] source, string[] lines) =>
        Enumerable.Range(0, Math.Max(0, source.Length - lines.Length + 1)).Any(start => source.AsSpan(start, lines.Length).SequenceEqual(lines));

    [GeneratedRegex(@"^using [\w.]+;$")]
    private static partial Regex UsingDirective();

    [GeneratedRegex("""^\s*(?<left>\w+)(?: "[^"]*")? (?<arrow><\|--|-->)(?: "[^"]*")? (?<right>\w+)(?: : (?<name>\w+))?\s*$""", RegexOptions.Multiline)]
    private static partial Regex Relation();
}
