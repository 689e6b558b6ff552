using System.Globalization;
using System.Text.Json;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Resolutions.Tests.Parsing;

namespace Resolutions.Tests.Properties;

/// <summary>
/// A bounded run of damaged texts and JSON. <c>RESOLUTIONS_FUZZ_CASES</c> sets how many, <c>RESOLUTIONS_FUZZ_SEED</c> where the numbers of the
/// cases begin; docs/reliability.md says how long runs are made.
/// </summary>
public sealed class FuzzTests
{
    private const int Cases = 200_000;
    private const int JsonShare = 5;
    private const int LongestText = 260;
    private const int CheckedEvery = 20;

    private static int Count { get; } = Setting("RESOLUTIONS_FUZZ_CASES", Cases);

    private static int Seed { get; } = Setting("RESOLUTIONS_FUZZ_SEED", 0);

    [Fact]
    public void No_text_breaks_the_parser() => Run(Count, static seed =>
    {
        ParseResult result = ResolutionParser.Parse(new TextMutator(seed, AnyTexts.Sound).Next(seed % 50 == 0 ? LongestText * 20 : LongestText));
        if (seed % CheckedEvery != 0) return;
        // What a node reads may differ from its slice where the damage has put one node's words into another; a word lost is a word lost.
        Assert.DoesNotContain(SpanInvariants.Violations(result), IsLoss);
    });

    [Fact]
    public void No_json_breaks_the_reader()
    {
        string[] texts =
        [
            .. PrintedTexts.All.Values.SelectMany(static text => ResolutionParser.Parse(text).Documents).Where(static document => document.Resolutions.Count > 0)
                .Select(static document => ResolutionJson.Serialize(document)).Where(static json => json.Length < 20_000),
        ];
        Run(Count / JsonShare, seed =>
        {
            string json = new TextMutator(seed, texts).Next(int.MaxValue);
            try
            {
                ResolutionDocument document = ResolutionJson.Deserialize(json);
                ResolutionJson.Serialize(document);
            }
            catch (JsonException)
            {
                // What it promises for bad JSON.
            }
        });
    }

    internal static bool IsLoss(string violation) =>
        violation.StartsWith("Lost", StringComparison.Ordinal) || violation.Contains("does not contain", StringComparison.Ordinal) || violation.Contains("begins before", StringComparison.Ordinal);

    private static void Run(int count, Action<int> check) => Parallel.For(Seed, Seed + count, (seed, loop) =>
    {
        try
        {
            check(seed);
        }
        catch (Exception error)
        {
            loop.Stop();
            throw new InvalidOperationException($"Case {seed} (RESOLUTIONS_FUZZ_SEED={seed} RESOLUTIONS_FUZZ_CASES=1): {error.Message}", error);
        }
    });

    private static int Setting(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : standard;
}
