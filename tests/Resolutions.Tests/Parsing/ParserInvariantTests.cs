using System.Globalization;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;

namespace Resolutions.Tests.Parsing;

/// <summary>What holds of every text, here of the seeds and of the texts written for the tests.</summary>
public sealed class ParserInvariantTests
{
    public static TheoryData<string> Names => [.. Texts.Keys];

    private static Dictionary<string, string> Texts { get; } = PrintedTexts.All
        .Concat(new[] { "zh", "en", "en-zh" }.Select(static language => KeyValuePair.Create(language, SeedTexts.Read(language))))
        .ToDictionary(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_lost_and_every_span_fits(string name)
    {
        ParseResult result = ResolutionParser.Parse(Texts[name]);

        Assert.NotEmpty(result.Documents);
        SpanInvariants.Hold(result);
    }

    /// <summary>Line ends, byte order marks and tabs change places and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_comes_out_whatever_the_line_ends(string name)
    {
        string text = Texts[name].ReplaceLineEndings("\n");
        string expected = Json(ResolutionParser.Parse(text));

        foreach (string changed in new[] { text.ReplaceLineEndings("\r\n"), "\uFEFF" + text, text.ReplaceLineEndings("\r"), text + "\n\n\t\n" })
        {
            ParseResult result = ResolutionParser.Parse(changed);
            Assert.Equal(expected, Json(result));
            SpanInvariants.Hold(result);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_comes_out_twice_in_every_culture(string name)
    {
        string expected = Json(ResolutionParser.Parse(Texts[name]));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "", "tr-TR", "zh-CN", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Json(ResolutionParser.Parse(Texts[name])));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_same_comes_out_on_many_threads()
    {
        Dictionary<string, IReadOnlyList<ResolutionDocument>> expected = Texts.ToDictionary(
            static pair => pair.Key, static pair => ResolutionParser.Parse(pair.Value).Documents, StringComparer.Ordinal);
        // A pack of its own: its lazily built parts are built here, by all threads at once.
        var options = new ResolutionParserOptions { Languages = [.. LanguagePack.BuiltIn.Select(static pack => pack.WithActors([]))] };

        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            string name = Texts.Keys.ElementAt(i % Texts.Count);
            Assert.Equal(expected[name], ResolutionParser.Parse(Texts[name], options).Documents);
        });
    }

    /// <summary>Sound or not, a text is parsed: every beginning and every end of each text, and each with a line left out.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_text_is_parsed_and_nothing_of_it_is_lost(string name)
    {
        string text = Texts[name];
        int step = Math.Max(1, text.Length / 25);
        for (int at = 0; at <= text.Length; at += step)
        {
            SpanInvariants.Hold(ResolutionParser.Parse(text[..at]), $"up to {at}");
            SpanInvariants.Hold(ResolutionParser.Parse(text[at..]), $"from {at}");
        }

        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int left = 0; left < lines.Length; left += 1 + (lines.Length / 40))
        {
            SpanInvariants.Hold(ResolutionParser.Parse(string.Join('\n', lines.Where((_, i) => i != left))), $"without line {left + 1}");
        }
    }

    private static string Json(ParseResult result) => ResolutionJson.Serialize(result, new ResolutionJsonOptions { IncludeSpans = false });
}
