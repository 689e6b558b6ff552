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
}
