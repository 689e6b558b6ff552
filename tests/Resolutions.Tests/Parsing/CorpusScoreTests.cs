using System.Text.Json;
using Resolutions.Parsing;
using Resolutions.Serialization.Rows;
using Xunit.Abstractions;

namespace Resolutions.Tests.Parsing;

/// <summary>Session 75 against what the UN marked. The floors are what is reached less a little; raise them when the figures rise.</summary>
/// <remarks>Citations are far from 100 in the renditions without footnotes, since the UN counts those of the notes that a paragraph calls.</remarks>
public sealed class CorpusScoreTests(ITestOutputHelper output)
{
    [SharedFilesTheory("corpus/cases/gold")]
    [InlineData("plain", 92.8, 99.4, 5.5, 99.2, 70, 99.8)]
    [InlineData("pdf", 84.8, 99.1, 10, 99.2, 98.3, 99.7)]
    [InlineData("fakebold", 86.5, 97.7, 5.5, 99.5, 69.5, 99.2)]
    public void Session_75_scores_as_well_as_before(
        string rendition, double documents, double paragraphs, double mostExtraPerThousand, double openings, double citations, double facts)
    {
        var score = new CorpusScore(isLenient: rendition == "fakebold");
        foreach (string file in CorpusFiles.Of("cases/" + rendition))
        {
            string key = Path.Combine(SharedFiles.Root!, "corpus", "cases", "gold", Path.GetFileNameWithoutExtension(file) + ".json");
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(key));
            score.Add(gold.RootElement, [.. ResolutionRows.Of(file, ResolutionParser.ParseFile(file))]);
        }

        output.WriteLine($"{rendition}: {score}");
        Assert.True(
            score.Documents >= documents && score.Paragraphs >= paragraphs && score.ExtraPerThousand <= mostExtraPerThousand
            && score.Openings >= openings && score.Citations >= citations && score.Facts >= facts,
            $"{rendition}: {score}");
    }
}
