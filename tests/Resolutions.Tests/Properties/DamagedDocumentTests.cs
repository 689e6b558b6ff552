using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Tests.Parsing;
using Xunit.Abstractions;

namespace Resolutions.Tests.Properties;

/// <summary>Real documents with one line deleted, doubled, moved or cut: what the damage has not touched stays as it was.</summary>
public sealed class DamagedDocumentTests(ITestOutputHelper output)
{
    private const double LeastKept = 0.99;

    [SharedFilesTheory("corpus/cases/plain")]
    [InlineData("plain", "delete")]
    [InlineData("plain", "double")]
    [InlineData("plain", "swap")]
    [InlineData("plain", "cut")]
    [InlineData("pdf", "delete")]
    [InlineData("pdf", "double")]
    [InlineData("pdf", "swap")]
    [InlineData("pdf", "cut")]
    public void Paragraphs_that_are_not_touched_stay_exact(string rendition, string damage)
    {
        long kept = 0, all = 0;
        foreach (DamagedText text in DamagedText.Of(rendition, damage))
        {
            Dictionary<string, int> before = Paragraphs(text.Sound), after = Paragraphs(text.Damaged);
            foreach ((string paragraph, int count) in before)
            {
                if (text.Touched.Any(touched => paragraph.Contains(touched, StringComparison.Ordinal))
                    || text.Touched[0].Contains(paragraph[(paragraph.IndexOf('|', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)) continue;
                all += count;
                kept += Math.Min(count, after.GetValueOrDefault(paragraph));
            }
        }

        double share = (double)kept / all;
        output.WriteLine($"{rendition} {damage}: {share:P2} of {all} paragraphs kept");
        Assert.True(share >= LeastKept, $"{share:P3} of {all} paragraphs kept.");
    }

    /// <summary>The paragraphs by kind, opening, label and text, with how often each stands there. Their addresses move with what is before them.</summary>
    private static Dictionary<string, int> Paragraphs(string text) => ResolutionParser.Parse(text).Documents.SelectMany(NodeTree.Blocks).OfType<Paragraph>()
        .GroupBy(static paragraph => $"{paragraph.GetType().Name} {paragraph.Opening?.Verb.Id}|{Outline.Ink(paragraph.Label)}{Outline.Ink(paragraph.Text)}", StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
}
