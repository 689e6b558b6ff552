using System.Text;
using System.Text.Json;
using Resolutions.Cli.Findings;
using Resolutions.Cli.Input;
using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Cli.Tests.Findings;

public sealed class FindingsWriterTests
{
    private static readonly SourceText Source = new("one\ntwo 三\n");

    private static readonly Diagnostic[] Found =
    [
        new("RES001", DiagnosticSeverity.Error, "Unexpected \"two\"; expected three.", new TextSpan(4, 3)),
        new("RES002", DiagnosticSeverity.Info, "Language taken from 三.", new TextSpan(8, 1)),
    ];

    [Fact]
    public void Text_is_what_editors_make_links_of() => Assert.Equal(
        "a b.txt(2,1): error RES001: Unexpected \"two\"; expected three.\na b.txt(2,5): info RES002: Language taken from 三.\n",
        Write("text"));

    [Fact]
    public void Json_is_one_array()
    {
        using JsonDocument json = JsonDocument.Parse(Write("json"));
        Assert.Equal(2, json.RootElement.GetArrayLength());
        JsonElement first = json.RootElement[0];
        Assert.Equal("a b.txt", first.GetProperty("file").GetString());
        Assert.Equal("2,1-2,4", $"{first.GetProperty("line")},{first.GetProperty("column")}-{first.GetProperty("endLine")},{first.GetProperty("endColumn")}");
        Assert.Equal("error", first.GetProperty("severity").GetString());
    }

    [Fact]
    public void Sarif_names_files_by_uri_and_levels_in_its_own_words()
    {
        using JsonDocument json = JsonDocument.Parse(Write("sarif"));
        JsonElement run = json.RootElement.GetProperty("runs")[0];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["error", "note"], results.Select(static result => result.GetProperty("level").GetString()));
        JsonElement place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("a%20b.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(5, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Sarif_says_which_files_could_not_be_read()
    {
        using JsonDocument json = JsonDocument.Parse(Write("sarif", new FileInput("gone.txt", null, "there is no such file.")));
        JsonElement invocation = json.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("gone.txt", invocation.GetProperty("toolExecutionNotifications")[0].GetRawText(), StringComparison.Ordinal);
    }

    private static string Write(string format, FileInput? failure = null)
    {
        using var output = new MemoryStream();
        using (var writer = FindingsWriter.Create(format, output))
        {
            writer.Write("a b.txt", Source, Found);
            if (failure is not null) writer.WriteFailure(failure);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
