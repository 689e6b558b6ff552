using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Tests.Parsing;

namespace Resolutions.Tests.Properties;

/// <summary>Real documents with one line deleted, doubled, moved or cut: what the damage has not touched stays as it was.</summary>
public sealed class DamagedDocumentTests
{
    private const double LeastKept = 0.99;
    private const int EveryFile = 12;
    private const int DamagesEach = 8;

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
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(SharedFiles.Root!, "corpus", "cases", rendition), "*.txt").Order(StringComparer.Ordinal)];
        var random = new Random(1);
        long kept = 0, all = 0;
        for (int f = 0; f < files.Length; f += EveryFile)
        {
            string[] lines = File.ReadAllText(files[f]).ReplaceLineEndings("\n").Split('\n');
            Dictionary<string, int> before = Paragraphs(string.Join('\n', lines));
            int[] printed = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Trim().Length > 0)];
            for (int i = 0; i < DamagesEach && printed.Length > 3; i++)
            {
                int first = random.Next(printed.Length - 1), line = printed[first], next = printed[first + 1];
                Dictionary<string, int> after = Paragraphs(string.Join('\n', Damage(lines, line, next, damage, random)));
                string touched = Outline.Ink(lines[line]), beside = damage == "swap" ? Outline.Ink(lines[next]) : touched;
                foreach ((string paragraph, int count) in before)
                {
                    if (paragraph.Contains(touched, StringComparison.Ordinal) || paragraph.Contains(beside, StringComparison.Ordinal)
                        || touched.Contains(paragraph[(paragraph.IndexOf('|', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)) continue;
                    all += count;
                    kept += Math.Min(count, after.GetValueOrDefault(paragraph));
                }
            }
        }

        double share = (double)kept / all;
        Assert.True(share >= LeastKept, $"{share:P3} of {all} paragraphs kept.");
    }

    private static IEnumerable<string> Damage(string[] lines, int line, int next, string damage, Random random)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            switch (damage)
            {
                case "delete" when i == line:
                    break;
                case "double" when i == line:
                    yield return lines[i];
                    yield return "";
                    yield return lines[i];
                    break;
                case "swap" when i == line || i == next:
                    yield return lines[i == line ? next : line];
                    break;
                case "cut" when i == line:
                    yield return lines[i][..random.Next(lines[i].Length)];
                    break;
                default:
                    yield return lines[i];
                    break;
            }
        }
    }

    /// <summary>The paragraphs by kind, opening, label and text, with how often each stands there. Their addresses move with what is before them.</summary>
    private static Dictionary<string, int> Paragraphs(string text) => ResolutionParser.Parse(text).Documents.SelectMany(NodeTree.Blocks).OfType<Paragraph>()
        .GroupBy(static paragraph => $"{paragraph.GetType().Name} {paragraph.Opening?.Verb.Id}|{Outline.Ink(paragraph.Label)}{Outline.Ink(paragraph.Text)}", StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
}
