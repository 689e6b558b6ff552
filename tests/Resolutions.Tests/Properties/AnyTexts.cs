using CsCheck;
using Resolutions.Tests.Parsing;

namespace Resolutions.Tests.Properties;

/// <summary>Texts of every sort to hold properties against.</summary>
internal static class AnyTexts
{
    /// <summary>Real drafting: the seeds and the texts written for the tests.</summary>
    public static IReadOnlyList<string> Sound { get; } =
        [.. PrintedTexts.All.Values, .. new[] { "zh", "en", "en-zh" }.Select(SeedTexts.Read)];

    /// <summary>Any UTF-16 units at all, unpaired surrogates and NUL included.</summary>
    public static Gen<string> Units { get; } = Gen.OneOf(
        Gen.Char.Array[0, 200].Select(static units => new string(units)),
        Gen.Char["\0\t\n\r\f \u0085\u2028\u200F\u202E\uFEFF\uD800\uDC00aA1.()（）、，。请大会“”/-"].Array[0, 300].Select(static units => new string(units)));

    /// <summary>Damaged drafting of at most a length.</summary>
    public static Gen<string> Damaged(int most) => Gen.Int.Select(seed => new TextMutator(seed, Sound).Next(most));

    public static Gen<string> All { get; } = Gen.OneOf(Units, Damaged(400), Damaged(3_000));
}
