using Resolutions.Parsing;
using Resolutions.Tests.Snapshots;

namespace Resolutions.Tests.Parsing;

/// <summary>The project's seeds.</summary>
internal static class SeedTexts
{
    /// <param name="language"><c>zh</c> for the seed as it came, <c>en</c> for its rendering, <c>en-zh</c> for both in one file.</param>
    public static string Read(string language) => File.ReadAllText(PathOf(language));

    public static ParseResult Parse(string language) => ResolutionParser.ParseFile(PathOf(language));

    public static string PathOf(string language) => Path.Combine(SourceTree.Root, "seeds", $"A_RES_55_162.{language}.txt");
}
