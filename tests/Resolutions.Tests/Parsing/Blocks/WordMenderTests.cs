using Resolutions.Parsing.Blocks;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Blocks;

public sealed class WordMenderTests
{
    [Theory]
    [InlineData("The pr eparation of springs and their preparation.", "The preparation of springs and their preparation.")]
    [InlineData("Latin Amer ica and all of Latin America.", "Latin America and all of Latin America.")]
    public void A_split_word_is_made_whole_where_the_document_has_it_whole(string text, string expected) => Assert.Equal(expected, Mend(text));

    [Theory]
    [InlineData("The pr eparation of springs.")]
    [InlineData("In the re there is, there the re.")]
    [InlineData("A cross border stream, a cross cutting one, across a border.")]
    [InlineData("The re-engagement stays there.")]
    public void Words_of_their_own_are_left(string text) => Assert.Equal(text, Mend(text));

    private static string Mend(string text) => WordMender.Mend(MappedText.Identity(text), Vocabulary.Of(Stages.Lines(text))).Text;
}
