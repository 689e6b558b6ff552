using System.Text.Json;
using Resolutions.Languages;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Opening phrases against what the UN marks as emphasised, session 75. The floors are the figures reached, less a little for noise.</summary>
public class OpeningPhraseCorpusTests
{
    [GoldFact]
    public void English_preambular_phrases_have_the_extent_the_un_prints() => Assert.InRange(Share("en", PhraseRole.Preambular, false), 0.996, 1);

    [GoldFact]
    public void English_operative_phrases_have_the_extent_the_un_prints() => Assert.InRange(Share("en", PhraseRole.Operative, false), 0.994, 1);

    // A phrase split around its object is marked in the gold by its first word only (对), which costs 0.2 % here.
    [GoldFact]
    public void Chinese_preambular_phrases_have_the_extent_the_un_prints() => Assert.InRange(Share("zh", PhraseRole.Preambular, false), 0.992, 1);

    [GoldFact]
    public void Chinese_operative_phrases_have_the_extent_the_un_prints() => Assert.InRange(Share("zh", PhraseRole.Operative, false), 0.993, 1);

    [GoldFact]
    public void Emphasis_of_the_source_tells_the_extent()
    {
        Assert.InRange(Share("en", PhraseRole.Preambular, true), 0.999, 1);
        Assert.InRange(Share("en", PhraseRole.Operative, true), 0.998, 1);
        Assert.InRange(Share("zh", PhraseRole.Preambular, true), 0.997, 1);
        Assert.InRange(Share("zh", PhraseRole.Operative, true), 0.998, 1);
    }

    private static double Share(string language, PhraseRole role, bool withEmphasis)
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(p => p.Code == language);
        int all = 0, right = 0;
        foreach ((string text, string opening) in Openings(language, role))
        {
            MappedText mapped = MappedText.Identity(text, 0, withEmphasis ? [new TextSpan(0, opening.Length)] : null);
            all++;
            if (Normal(OpeningPhraseReader.Read(mapped, pack, role)?.Text) == Normal(opening)) right++;
        }

        return (double)right / all;
    }

    private static IEnumerable<(string Text, string Opening)> Openings(string language, PhraseRole role)
    {
        foreach (string file in Directory.EnumerateFiles(GoldFactAttribute.Folder!, $"*.{language}.json"))
        {
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(file));
            foreach (JsonElement part in gold.RootElement.GetProperty("parts").EnumerateArray())
            {
                foreach (JsonElement block in part.GetProperty(role == PhraseRole.Preambular ? "preamble" : "body").EnumerateArray())
                {
                    if (role == PhraseRole.Operative && block.GetProperty("kind").GetString() != "paragraph") continue;
                    if (block.GetProperty("opening").GetString() is { } opening) yield return (block.GetProperty("text").GetString()!, opening);
                }
            }
        }
    }

    private static string Normal(string? phrase) =>
        string.Concat((phrase ?? "").Where(static c => !char.IsWhiteSpace(c))).TrimEnd('，', ',', '；', ';', '。', '.', '：', ':');
}
