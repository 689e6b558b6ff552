using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;

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

    [Fact]
    public void Thousands_of_words_are_counted_and_given_up_at_the_end()
    {
        static string Word(int i) => string.Concat(i.ToString("D4", null).Select(static figure => (char)('a' + figure - '0')));
        string text = string.Join('\n', Enumerable.Range(0, 3000).Select(static i => i % 3 == 0 ? $"{Word(i)} {Word(i)}" : Word(i)));
        Vocabulary vocabulary = Vocabulary.Of(Stages.Lines(text));

        for (int i = 0; i < 3000; i++) Assert.Equal(i % 3 == 0 ? 2 : 1, vocabulary.Count(Word(i)));
        Assert.Equal(0, vocabulary.Count(Word(3000)));
        vocabulary.Dispose();
        Assert.Equal(0, vocabulary.Count(Word(0)));
        vocabulary.Dispose();
    }

    [Fact]
    public void Furniture_has_no_words()
    {
        DocumentLines document = Stages.Lines("springs\nwells");
        document.Roles[0] = LineRole.Furniture;

        Assert.Equal((0, 1), (Vocabulary.Of(document).Count("springs"), Vocabulary.Of(document).Count("wells")));
    }

    [Theory]
    [InlineData("wa", "sh", true)]
    [InlineData("wa", "s", false)]
    public void Words_of_four_letters_and_more_prove(string left, string right, bool expected) => Assert.Equal(expected, Vocabulary.Of(Stages.Lines("wash was")).Proves(left, right));

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
