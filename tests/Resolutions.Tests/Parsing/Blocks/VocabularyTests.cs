using Resolutions.Parsing.Blocks;

namespace Resolutions.Tests.Parsing.Blocks;

public sealed class VocabularyTests
{
    [Fact]
    public void Words_are_counted_whatever_their_case()
    {
        Vocabulary vocabulary = Vocabulary.Of(Stages.Lines("Springs and springs,\nSPRINGS (wells)\n山泉"));

        Assert.Equal(3, vocabulary.Count("springs"));
        Assert.Equal(1, vocabulary.Count("Wells"));
        Assert.Equal(0, vocabulary.Count("rivers"));
        Assert.Equal(0, vocabulary.Count("山泉"));
    }

    [Fact]
    public void Two_pieces_are_proved_by_the_whole()
    {
        Vocabulary vocabulary = Vocabulary.Of(Stages.Lines("the implementation of it"));

        Assert.True(vocabulary.Proves("imple", "mentation"));
        Assert.False(vocabulary.Proves("imple", "menting"));
        Assert.False(vocabulary.Proves("i", "t"));
        Assert.False(Vocabulary.Empty.Proves("imple", "mentation"));
        Assert.False(vocabulary.Proves(new string('a', 40), "b"));
    }

    [Fact]
    public void Half_a_word_at_a_hyphen_is_no_word() => Assert.Equal(0, Vocabulary.Of(Stages.Lines("the imple-\nmentation")).Count("imple"));

    // A hyphen at a line's end goes only where the document has the one word more often than the compound.
    [Theory]
    [InlineData("the wellbeing of all", true)]
    [InlineData("the wellbeing of all, the well-being of all", false)]
    [InlineData("the wellbeing of all, the wellbeing of each, the well-being of all", true)]
    [InlineData("the wellbeing of all, the well-being of all, the Well-Being of each", false)]
    [InlineData("the well-being of all", false)]
    [InlineData("the being of all", false)]
    public void A_compound_that_stands_as_often_as_the_word_keeps_its_hyphen(string text, bool loses) =>
        Assert.Equal(loses, Vocabulary.Of(Stages.Lines(text + " in the well-\nbeing of the world")).ProvesUnhyphenated("well", "being"));

    [Fact]
    public void A_word_too_long_to_stand_with_a_hyphen_is_proved_by_itself()
    {
        string left = new('a', 30), right = new('b', 10), shorter = new('b', 9);

        Assert.True(Vocabulary.Of(Stages.Lines(left + right)).ProvesUnhyphenated(left, right));
        Assert.False(Vocabulary.Of(Stages.Lines(left + right)).ProvesUnhyphenated(left, right + "b"));
        Assert.True(Vocabulary.Of(Stages.Lines(left + shorter)).ProvesUnhyphenated(left, shorter));
    }
}
