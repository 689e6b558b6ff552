using Resolutions.Text;

namespace Resolutions.Tests.Text;

public sealed class ScanTests
{
    [Theory]
    [InlineData('\u2E7F', false)]
    [InlineData('\u2E80', true)]
    [InlineData('\u9FFF', true)]
    [InlineData('\uA000', false)]
    [InlineData('\uF8FF', false)]
    [InlineData('\uF900', true)]
    [InlineData('\uFAFF', true)]
    [InlineData('\uFB00', false)]
    [InlineData('\uFE2F', false)]
    [InlineData('\uFE30', true)]
    [InlineData('\uFE4F', true)]
    [InlineData('\uFE50', false)]
    [InlineData('\uFEFF', false)]
    [InlineData('\uFF00', true)]
    [InlineData('\uFF0F', true)]
    [InlineData('\uFF10', false)]
    public void Chinese_characters_and_their_punctuation_are_not_spaced(char c, bool expected) => Assert.Equal(expected, Scan.IsUnspaced(c));

    [Theory]
    [InlineData("of wells", -1, true)]
    [InlineData("of wells", 0, true)]
    [InlineData("of wells", 1, false)]
    [InlineData("of wells", 2, true)]
    [InlineData("of wells", 3, true)]
    [InlineData("of wells", 7, false)]
    [InlineData("of wells", 8, true)]
    [InlineData("of wells", 9, true)]
    [InlineData("山泉", 1, true)]
    [InlineData("A山", 1, true)]
    public void Words_begin_after_spaces_and_at_each_Chinese_character(string text, int position, bool expected) => Assert.Equal(expected, Scan.IsWordStart(text, position));

    [Theory]
    [InlineData("12 wells", 12, 2)]
    [InlineData("１２口井", 12, 2)]
    [InlineData("1234567890", 123456789, 9)]
    [InlineData("wells", 0, 0)]
    [InlineData("", 0, 0)]
    public void Nine_figures_at_most_are_a_number(string text, int value, int length)
    {
        Assert.Equal(length > 0, Scan.TryReadInteger(text, out int read, out int taken));
        Assert.Equal((value, length), (read, taken));
    }

    [Theory]
    [InlineData("the springs", "the springs", 11)]
    [InlineData("The  SPRINGS, and", "the springs", 12)]
    [InlineData("the\u00A0springs", "the springs", 11)]
    [InlineData("thesprings", "the springs", -1)]
    [InlineData("the", "the springs", -1)]
    [InlineData("the ", "the springs", -1)]
    [InlineData("the springside", "the springs", -1)]
    [InlineData("th e springs", "the springs", -1)]
    [InlineData("A山泉", "A 山泉", 3)]
    [InlineData("山 泉", "山泉", 3)]
    [InlineData(" 山泉", "山泉", -1)]
    [InlineData("山", "山泉", -1)]
    [InlineData("山泉水", "山泉", 2)]
    [InlineData("x", " x", -1)]
    [InlineData("co‑operation", "co-operation", 12)]
    [InlineData("Ｓprings", "springs", 7)]
    [InlineData("springs", "", 0)]
    public void A_phrase_is_read_whatever_its_case_and_its_spaces(string text, string phrase, int length)
    {
        Assert.Equal(length >= 0, Scan.TryReadPhrase(text, phrase, out int taken));
        Assert.Equal(Math.Max(0, length), taken);
    }

    [Fact]
    public void Letter_case_is_the_frameworks_for_every_character()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            Assert.Equal(char.ToLowerInvariant((char)i), Scan.Lower((char)i));
            Assert.Equal(char.ToUpperInvariant((char)i), Scan.Upper((char)i));
        }
    }

    [Theory]
    [InlineData("az{`AZ[@", "AZ{`AZ[@")]
    [InlineData("éß山\uA63F\uA641", "Éß山\uA63F\uA640")]
    [InlineData("！～ａｚ／", "!~AZ/")]
    [InlineData("\u2010\u2011\u2012\u2013\u2014\u2212\u2015", "------\u2015")]
    [InlineData("‘’“", "''“")]
    public void Forms_that_prints_vary_in_are_folded(string text, string expected) => Assert.Equal(expected, string.Concat(text.Select(Scan.Fold)));

    [Theory]
    [InlineData(" \u00A0\u3000wells", 3)]
    [InlineData("wells", 0)]
    [InlineData("  ", 2)]
    public void White_space_at_the_start_is_counted(string text, int expected) => Assert.Equal(expected, Scan.White(text));
}
