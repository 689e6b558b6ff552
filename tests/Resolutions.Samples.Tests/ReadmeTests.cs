using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Resolutions.Samples.Tests;

public sealed class ReadmeTests
{
    private static readonly List<FencedCodeBlock> Blocks = [.. Page("README.md").Descendants<FencedCodeBlock>()];

    [Fact]
    public void The_first_code_on_the_page_is_the_quick_start_as_it_compiles()
    {
        Assert.Equal("csharp", Blocks[0].Info);
        string source = File.ReadAllText(Path.Combine(SampleRun.Root, "samples", "QuickStart", "Program.cs"));
        Assert.Equal(SampleRun.Lines(source).TrimEnd(), Blocks[0].Lines.ToString().TrimEnd());
    }

    [Fact]
    public async Task The_output_below_it_is_what_the_quick_start_prints()
    {
        SampleRun run = await SampleRun.OfAsync("QuickStart");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(run.Output.TrimEnd(), Blocks[1].Lines.ToString().TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_between_pages_lead_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(SampleRun.Root, page))!;
        Assert.All(
            Page(page).Descendants<LinkInline>().Select(static link => link.Url ?? ""),
            url => Assert.True(
                url.Contains("://", StringComparison.Ordinal) || url.StartsWith('#') || Path.Exists(Path.Combine(folder, url.Split('#')[0])),
                $"{page} links to {url}; expected a file of the repository."));
    }

    public static TheoryData<string> Pages()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(SampleRun.Root, "*.md")
            .Concat(new[] { "docs", "samples", "seeds" }
                .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(SampleRun.Root, folder), "*.md", SearchOption.AllDirectories)));
        return [.. pages.Select(static page => Path.GetRelativePath(SampleRun.Root, page)).Order(StringComparer.Ordinal)];
    }

    private static MarkdownDocument Page(string path) =>
        Markdown.Parse(SampleRun.Lines(File.ReadAllText(Path.Combine(SampleRun.Root, path))), new MarkdownPipelineBuilder().UsePipeTables().Build());
}
