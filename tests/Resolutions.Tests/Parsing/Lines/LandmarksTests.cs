using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class LandmarksTests
{
    [Theory]
    [InlineData("75/901. Springs\n\nThe General Assembly,", "75/901. Springs")]
    [InlineData("75/901. Springs in the mountains\nof the world\n\nThe General Assembly,", "75/901. Springs in the mountains|of the world")]
    [InlineData("75/901.\nSprings\n\nThe General Assembly,", "75/901.|Springs")]
    [InlineData("A/RES/75/901\nSeventy-fifth session\n\nSprings in the mountains\nof the world\nThe General Assembly,", "Springs in the mountains|of the world")]
    [InlineData("75/901. Springs\n1. Decides to protect springs.", "75/901. Springs")]
    [InlineData("75/901. Water\nA\nSprings\nThe General Assembly,", "75/901. Water")]
    public void The_title_is_found(string text, string title) => Assert.Equal(title.Split('|'), Stages.Of(Found(text), LineRole.Title));

    [Fact]
    public void What_stands_before_the_title_is_masthead() =>
        Assert.Equal(["A/RES/75/901", "Seventy-fifth session"], Stages.Of(Found("A/RES/75/901\nSeventy-fifth session\n75/901. Springs\n\nThe General Assembly,"), LineRole.Masthead));

    [Fact]
    public void The_masthead_names_the_organ_without_a_comma()
    {
        DocumentLines document = Found("联合国\n大会\n75/901. 山泉\n\n大会，\n\n回顾山泉，", "zh");

        Assert.Equal(["大会，"], Stages.Of(document, LineRole.Enacting));
        Assert.Equal(["联合国", "大会"], Stages.Of(document, LineRole.Masthead));
        Assert.Equal(1, document.BoldRepeat);
    }

    [Fact]
    public void Repeated_bold_is_counted_at_the_organ()
    {
        DocumentLines document = Found("55/901. 山泉\n\n大会大会大会大会\n\n回顾回顾回顾回顾山泉", "zh");

        Assert.Equal(4, document.BoldRepeat);
        Assert.Equal(8, document.NumberLength);
    }

    [Fact]
    public void The_organ_again_counts_only_below_a_letter()
    {
        const string Text = "75/901. Water\n\nA\n\nThe General Assembly,\n\n1. Decides.\n\nB\n\nWells\n\nThe General Assembly,\n\n1. Decides.\n";
        Assert.Equal(2, Stages.Of(Found(Text), LineRole.Enacting).Count());
        Assert.Single(Stages.Of(Found(Text.Replace("B\n", "Below\n", StringComparison.Ordinal).Replace("A\n\n", "", StringComparison.Ordinal)), LineRole.Enacting));
    }

    [Theory]
    [InlineData("BBBB", 2)]
    [InlineData("B", 2)]
    [InlineData("BBB", 1)]
    [InlineData("ABAB", 1)]
    public void In_repeated_bold_the_letter_of_a_part_is_repeated_as_often(string letter, int expected)
    {
        string text = $"55/901. 水\n\n大会大会大会大会\n\n1. 决定决定决定决定保护山泉\n\n{letter}\n\n水井水井水井水井\n\n大会大会大会大会\n\n1. 决定决定决定决定保护水井\n";

        Assert.Equal(expected, Stages.Of(Found(text, "zh"), LineRole.Enacting).Count());
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("Ｂ", true)]
    [InlineData("a", false)]
    [InlineData("A.", false)]
    [InlineData("", false)]
    public void A_capital_alone_is_the_letter_of_a_part(string line, bool expected) => Assert.Equal(expected, Landmarks.IsPartLetter(line));

    private static DocumentLines Found(string text, string language = "en")
    {
        DocumentLines document = Stages.Lines(text, language);
        Landmarks.Find(document);
        return document;
    }
}
