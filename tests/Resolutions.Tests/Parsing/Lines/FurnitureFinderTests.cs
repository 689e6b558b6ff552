using Resolutions.Model;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class FurnitureFinderTests
{
    private const string Start =
        """
        A/RES/75/901
        75/901. Springs in the mountains
        of the world

        The General Assembly,

        1. Decides to protect

        """;

    [Fact]
    public void A_repeated_symbol_with_the_title_and_a_number_beside_it_is_a_head()
    {
        DocumentLines document = Stages.Pages(Start + "\nA/RES/75/901\nSprings in the mountains of the world\n\n2/3\n\nsprings, and their water.");

        Assert.Equal([PageFurnitureKind.RunningHead, PageFurnitureKind.RunningHead, PageFurnitureKind.PageNumber], Kinds(document));
        Assert.Equal(["1. Decides to protect", "springs, and their water."], Stages.Of(document, LineRole.Text));
        Assert.Equal([0, 1], document.Pages.Distinct());
    }

    [Fact]
    public void The_title_may_stand_over_the_symbol_and_over_two_lines()
    {
        DocumentLines document = Stages.Pages(Start + "\nSprings in the mountains\nof the world\nA/RES/75/901\n\nsprings.");
        Assert.Equal(Enumerable.Repeat(PageFurnitureKind.RunningHead, 3), Kinds(document));
    }

    [Fact]
    public void The_organ_is_no_head_although_the_title_says_the_same()
    {
        DocumentLines document = Stages.Pages("A/RES/75/901\n75/901. The General Assembly,\n\nThe General Assembly,\nA/RES/75/901\n\n1. Decides to meet.");

        Assert.Equal([PageFurnitureKind.RunningHead], Kinds(document));
        Assert.Equal(["The General Assembly,"], Stages.Of(document, LineRole.Enacting));
    }

    [Fact]
    public void Another_symbol_and_another_title_are_text()
    {
        DocumentLines document = Stages.Pages(Start + "\nA/RES/75/902\nWells in the plains\n\nsprings.");
        Assert.Empty(Kinds(document));
    }

    [Fact]
    public void A_number_in_the_text_is_no_page_number() =>
        Assert.Empty(Kinds(Stages.Pages(Start + "springs in the years\n2020\nto 2025.")));

    [Theory]
    [InlineData("Page 2", PageFurnitureKind.PageNumber)]
    [InlineData("/...", PageFurnitureKind.Continuation)]
    [InlineData("*2017201*", PageFurnitureKind.BarCode)]
    [InlineData("20-17201 (E)", PageFurnitureKind.JobNumber)]
    [InlineData("Please recycle", PageFurnitureKind.Other)]
    [InlineData("____________", PageFurnitureKind.Rule)]
    public void What_is_printed_outside_the_text_has_its_kind(string line, PageFurnitureKind kind)
    {
        Assert.Equal([kind], Kinds(Stages.Pages(Start + "\n" + line + "\n\nsprings.")));
        // In the middle of a sentence the same words are text.
        Assert.Empty(Kinds(Stages.Pages(Start + "\nspring water, as " + line + " says.")));
    }

    [Fact]
    public void Chinese_pages_are_read_with_the_words_of_the_pack()
    {
        DocumentLines document = Stages.Pages("75/901. 山泉\n\n大会，\n\n1. 决定保护\n\nA/RES/75/901\n\n第2页\n\n山泉。", "zh");
        Assert.Equal([PageFurnitureKind.RunningHead, PageFurnitureKind.PageNumber], Kinds(document));
    }

    [Fact]
    public void Form_feeds_number_pages_where_there_are_any()
    {
        DocumentLines document = Stages.Pages(Start + "springs,\n\fA/RES/75/901\n\n2\n\nand wells,\n\fand rivers.");

        Assert.Equal([0, 1, 2], document.Pages.Distinct());
        Assert.Equal([PageFurnitureKind.RunningHead, PageFurnitureKind.PageNumber], Kinds(document));
    }

    private static IEnumerable<PageFurnitureKind> Kinds(DocumentLines document) =>
        Enumerable.Range(0, document.Count).Where(i => document.Roles[i] == LineRole.Furniture).Select(i => document.Kinds[i]);
}
