using Markdig.Syntax;

namespace Resolutions.Samples.Tests;

public sealed class ReadmeTests
{
    private static readonly List<FencedCodeBlock> Blocks = [.. Pages.CodeOf("README.md")];

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

    [Fact]
    public void The_quick_start_has_twenty_lines() => Assert.InRange(Blocks[0].Lines.Count, 10, 20);
}
