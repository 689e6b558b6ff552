using Resolutions.Parsing;

namespace Resolutions.Scoring.Tests;

public sealed class BaselineTests
{
    /// <summary>docs/accuracy.md has the command that makes the file anew.</summary>
    [CorpusFact]
    public async Task No_figure_of_one_resolution_in_eight_of_session_75_is_lower_than_before()
    {
        using var error = new StringWriter();
        string folder = Path.Combine(Corpus.Shared!, "corpus", "un-xml", "75");
        string baseline = Path.Combine(AppContext.BaseDirectory, "baseline-75.json");
        int code = await ScoreCommand.Run([folder, "--sample", "8", "--baseline", baseline], static text => ResolutionParser.Parse(text), Stream.Null, error);
        Assert.Equal("", error.ToString());
        Assert.Equal(ScoreCommand.Success, code);
    }
}
