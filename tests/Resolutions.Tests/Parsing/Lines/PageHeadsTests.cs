using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class PageHeadsTests
{
    private const string Start = "75/901. Springs in the mountains\n\nThe General Assembly,\n\n1. Decides to protect";

    [Fact]
    public void Numbers_that_count_the_pages_are_of_the_pages_and_so_is_what_stands_beside_them() =>
        Assert.Equal(
            ["RunningHead Resolutions of the year", "PageNumber 65", "PageNumber 66", "RunningHead Fifteenth Session"],
            Furniture(Start + "\n\fResolutions of the year\n65\n\nthe springs of the hills and\n\f66\nFifteenth Session\n\ntheir water."));

    [Theory]
    [InlineData("2\nSprings in the mountains", "PageNumber 2|RunningHead Springs in the mountains")]
    [InlineData("Springs in the\nmountains\n2", "RunningHead Springs in the|RunningHead mountains|PageNumber 2")]
    [InlineData("Springs in the", "")]
    [InlineData("mountains", "")]
    public void The_whole_title_on_top_of_a_page_is_a_head(string head, string furniture) =>
        Assert.Equal(furniture.Split('|', StringSplitOptions.RemoveEmptyEntries), Furniture($"{Start}\n\f{head}\n\nthe springs of the hills."));

    [Fact]
    public void What_stands_on_top_of_a_page_and_another_is_a_head() =>
        Assert.Equal(["RunningHead Fifteenth Session", "RunningHead Fifteenth Session"], Furniture(Start + "\n\fFifteenth Session\n\nthe springs of the hills and\n\fFifteenth Session\n\ntheir water."));

    // Sentences, labels, closings, parts and annexes may come again on top of pages; they are the text's own.
    [Theory]
    [InlineData("the springs;")]
    [InlineData("(a) the springs")]
    [InlineData("12th plenary meeting")]
    [InlineData("5 November 2020")]
    [InlineData("Annex")]
    [InlineData("B")]
    public void Lines_of_the_text_are_no_heads(string line) => Assert.Empty(Furniture($"{Start}\n\f{line}\n\nof the hills and\n\f{line}\n\nof the plains."));

    [Fact]
    public void A_number_that_counts_nothing_is_no_page_number() => Assert.Empty(Furniture(Start + "\n\f12\n\nthe springs of the hills and\n\f40\n\ntheir water."));

    [Fact]
    public void A_number_under_a_job_number_is_the_page() =>
        Assert.Equal(["JobNumber 07-00001", "PageNumber 1", "JobNumber 07-00001", "PageNumber 2"], Furniture(Start + "\n\n07-00001\n1\n\fthe springs of the hills.\n\n07-00001\n2"));

    [Fact]
    public void A_number_alone_at_the_foot_of_two_pages_may_be_a_note() => Assert.Empty(Furniture(Start + "\n\n1\n\fthe springs of the hills.\n\n2"));

    [Fact]
    public void A_page_alone_may_begin_with_its_number_and_the_head_beside_it() =>
        Assert.Equal(["PageNumber 64", "RunningHead Fifteenth Session"], Furniture("64\nFifteenth Session\n\n1. Decides to protect the springs."));

    private static IEnumerable<string> Furniture(string text)
    {
        DocumentLines document = Stages.Pages(text);
        return Enumerable.Range(0, document.Count).Where(i => document.Roles[i] == LineRole.Furniture).Select(i => $"{document.Kinds[i]} {document[i]}");
    }
}
