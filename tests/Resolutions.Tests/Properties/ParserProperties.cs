using System.Globalization;
using System.Text;
using CsCheck;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Resolutions.Tests.Parsing;

namespace Resolutions.Tests.Properties;

/// <summary>What holds of the result of parsing any string whatever.</summary>
public sealed class ParserProperties
{
    private const int Cases = 2_000;

    [Fact]
    public void Every_string_is_parsed_and_nothing_of_it_is_lost() =>
        AnyTexts.All.Hold(static text => Assert.DoesNotContain(SpanInvariants.Violations(ResolutionParser.Parse(text)), SpanInvariants.IsLoss), Cases);

    [Fact]
    public void The_same_string_gives_an_equal_result_in_any_culture_and_on_any_thread()
    {
        string[] cultures = ["tr-TR", "ar-SA", "zh-CN", "de-DE"];
        AnyTexts.All.Hold(
            text =>
            {
                IReadOnlyList<ResolutionDocument> expected = ResolutionParser.Parse(text).Documents;
                CultureInfo before = CultureInfo.CurrentCulture;
                try
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultures[text.Length % cultures.Length]);
                    Assert.Equal(expected, ResolutionParser.Parse(text).Documents);
                }
                finally
                {
                    CultureInfo.CurrentCulture = before;
                }
            },
            Cases);
    }

    [Fact]
    public void What_is_written_as_json_is_read_back_equal() => AnyTexts.All.Hold(
        static text =>
        {
            foreach (ResolutionDocument document in ResolutionParser.Parse(Whole(text)).Documents) Assert.Equal(document, ResolutionJson.Deserialize(ResolutionJson.Serialize(document)));
        },
        Cases);

    /// <summary>Half a character cannot be written as UTF-8; it is written as U+FFFD, and that is read back.</summary>
    [Fact]
    public void Half_characters_do_not_stop_the_writing_of_json() => AnyTexts.All.Hold(
        static text =>
        {
            foreach (ResolutionDocument document in ResolutionParser.Parse(text).Documents) ResolutionJson.Deserialize(ResolutionJson.Serialize(document));
        },
        Cases);

    [Fact]
    public void White_space_at_the_ends_of_lines_changes_no_structure() => Spaced(static (text, random) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line + new string(" \t\u00A0"[random.Next(3)], random.Next(4)))));

    [Fact]
    public void White_space_between_words_changes_no_structure() => Spaced(static (text, random) =>
    {
        var spaced = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            spaced.Append(text[i]);
            bool inside = i > 0 && text[i] == ' ' && i + 1 < text.Length && !char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i + 1]);
            if (inside && random.Next(4) == 0) spaced.Append(' ', random.Next(3));
        }

        return spaced.ToString();
    });

    private static void Spaced(Func<string, Random, string> change) => Gen.Select(Gen.Int[0, AnyTexts.Sound.Count - 1], Gen.Int).Hold(
        example =>
        {
            (int index, int seed) = example;
            string text = AnyTexts.Sound[index];
            Assert.Equal(Outline.Of(ResolutionParser.Parse(text)), Outline.Of(ResolutionParser.Parse(change(text, new Random(seed)))));
        },
        300);

    /// <summary>The text with U+FFFD for each half of a character.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
