using Resolutions.Tests.Parsing;

namespace Resolutions.Fuzz.Seeds;

/// <summary>The texts that are damaged: those written for the tests, and the project's seeds, in the order the tests have them.</summary>
internal static class SoundTexts
{
    private static readonly string[] Languages = ["zh", "en", "en-zh"];

    public static IReadOnlyList<string> All { get; } =
    [
        .. PrintedTexts.All.Values,
        .. Languages.Select(static language => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", $"A_RES_55_162.{language}.txt"))),
    ];
}
