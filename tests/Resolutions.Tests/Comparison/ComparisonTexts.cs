using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Tests.Snapshots;

namespace Resolutions.Tests.Comparison;

/// <summary>Texts to compare: the seeds, and short resolutions of our own.</summary>
internal static class ComparisonTexts
{
    public static ResolutionDocument Seed(string language) => Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "seeds", $"A_RES_55_162.{language}.txt")))[0];

    public static IReadOnlyList<ResolutionDocument> BilingualSeed() => Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "seeds", "A_RES_55_162.en-zh.txt")));

    public static ResolutionDocument English(params string[] paragraphs) => Document("75/900. Lakes and rivers", "The General Assembly,", paragraphs);

    public static ResolutionDocument Chinese(params string[] paragraphs) => Document("75/900. 湖泊与河流", "大会，", paragraphs);

    public static ResolutionDocument Document(string title, string organ, params string[] paragraphs) =>
        Parse(string.Join("\n\n", paragraphs.Prepend(organ).Prepend(title)) + "\n")[0];

    private static IReadOnlyList<ResolutionDocument> Parse(string text) => ResolutionParser.Parse(text).Documents;
}
