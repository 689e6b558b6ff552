using System.Text.RegularExpressions;

namespace Resolutions.Cli.Tests;

public sealed partial class PageTests
{
    private static readonly string Root = FindRoot();

    [ShellTheory]
    [InlineData("README.md", 7)]
    [InlineData("docs/cli.md", 5)]
    [InlineData("docs/validation.md", 2)]
    [InlineData("docs/concordance.md", 3)]
    [InlineData("docs/rendering.md", 6)]
    [InlineData("src/Resolutions.Cli/README.md", 7)]
    public async Task Command_lines_on_a_page_work_as_they_stand(string page, int atLeast)
    {
        string[] lines = [.. CommandLines(page)];
        Assert.InRange(lines.Length, atLeast, 100);
        using var shell = new Shell();
        foreach (string line in lines)
        {
            ToolRun run = await shell.RunAsync(line);
            Assert.True(run.ExitCode == 0, $"{page}: {line}: exit code {run.ExitCode}: {run.Error}");
        }
    }

    [Fact]
    public void The_page_on_the_command_line_has_every_command_and_every_option()
    {
        string page = File.ReadAllText(Path.Combine(Root, "docs", "cli.md"));
        foreach (System.CommandLine.Command command in Tool.CommandsFor(new Streams(Stream.Null, Stream.Null, TextWriter.Null)))
        {
            Assert.Contains($"resolutions {command.Name} ", page, StringComparison.Ordinal);
            Assert.All(command.Options.Where(static option => !option.Hidden), option => Assert.Contains($"`{option.Name}", page, StringComparison.Ordinal));
        }
    }

    /// <summary>The lines of code blocks that call the tool on files; those with a placeholder, FILE, are forms and not examples.</summary>
    private static IEnumerable<string> CommandLines(string page)
    {
        bool isCode = false;
        foreach (string line in File.ReadLines(Path.Combine(Root, page)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            else if (isCode && line.StartsWith("resolutions ", StringComparison.Ordinal) && !Placeholder().IsMatch(line.Split('#')[0])) yield return line;
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Resolutions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Unexpected test folder outside the repository; expected Resolutions.sln above it.");
    }

    [GeneratedRegex(@" (FILE|FOLDER|DIR|SHELL|COMMAND|FIRST|SECOND|OUT)\b")]
    private static partial Regex Placeholder();
}
