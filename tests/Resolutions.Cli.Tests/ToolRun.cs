using System.Text;

namespace Resolutions.Cli.Tests;

/// <summary>One run of the tool in the test's own process: exit code and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static string Seed(string language) => Path.Combine(AppContext.BaseDirectory, "seeds", $"A_RES_55_162.{language}.txt");

    public static Task<ToolRun> OfAsync(params string[] args) => WithInputAsync("", args);

    public static async Task<ToolRun> WithInputAsync(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var tool = new Tool(new Streams(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error));
        int code = await tool.RunAsync(args, CancellationToken.None);
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
