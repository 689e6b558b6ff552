using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing.Structure;

/// <summary>Where the operative part begins.</summary>
public sealed class ResolutionBuilderTests
{
    private const string English = "The General Assembly";
    private const string Chinese = "大会";

    [Theory]
    [InlineData("Decides:")]
    [InlineData("Adopts the following declaration:")]
    public void An_act_with_a_colon_above_the_first_number_begins_it(string act) =>
        Assert.Equal(
            [act, "1. To protect springs;", "2. To protect wells."],
            Operative(English, "Recalling its work,", act, "1. To protect springs;", "2. To protect wells."));

    [Fact]
    public void With_punctuation_an_act_without_a_colon_does_not() =>
        Assert.Equal(["1. Decides to protect springs;"], Operative(English, "Recalling its work,", "Resolves to protect springs,", "1. Decides to protect springs;"));

    // The print has lost its punctuation, the chapeau its colon.
    [Theory]
    [InlineData(English, "Recalling its work", "Resolves")]
    [InlineData(English, "Recalling its work", "Decides to do the following in all of the mountains")]
    [InlineData(Chinese, "回顾其工作", "正式决定")]
    [InlineData(Chinese, "回顾其工作", "重申")]
    public void Without_punctuation_an_act_or_a_verb_and_nothing_else_above_the_first_number_begins_it(string organ, string preamble, string act) =>
        Assert.Equal([act, "1. 保护山泉", "2. 保护水井"], Operative(organ, preamble, act, "1. 保护山泉", "2. 保护水井"));

    [Fact]
    public void Headings_may_stand_between_the_act_and_the_first_number() =>
        Assert.Equal(
            ["Resolves", "Warm springs", "1. To protect springs", "2. To protect wells"],
            Operative(English, "Recalling its work", "Resolves", "Warm springs", "1. To protect springs", "2. To protect wells"));

    // A verb that opens paragraphs of either part does so in the preamble where more words follow.
    [Theory]
    [InlineData(English, "Reaffirming the need to protect springs")]
    [InlineData(Chinese, "强调必须保护山泉")]
    public void Without_punctuation_the_last_paragraph_of_a_preamble_is_no_act(string organ, string last) =>
        Assert.Equal(["1. 保护山泉", "2. 保护水井"], Operative(organ, last, "1. 保护山泉", "2. 保护水井"));

    [Theory]
    [InlineData("Decides the following:", "Wells are deep,")]
    [InlineData("Wells are deep;", "These are the springs:")]
    [InlineData("Wells are deep;", "(a) Decides the following:")]
    public void A_chapeau_above_a_comma_is_preambular_and_so_are_an_item_and_a_line_that_does_not_act(string above, string last) =>
        Assert.Equal(
            ["1. Decides to protect springs;", "2. Decides to protect wells."],
            Operative(English, "Recalling its work,", above, last, "1. Decides to protect springs;", "2. Decides to protect wells."));

    [Fact]
    public void Headings_above_the_first_number_begin_it() =>
        Assert.Equal(
            ["Water", "Warm springs", "1. Decides to protect springs;", "2. Decides to protect wells."],
            Operative(English, "Recalling its work,", "Water", "Warm springs", "1. Decides to protect springs;", "2. Decides to protect wells."));

    [Theory]
    [InlineData("Decides to protect springs;", "2. Decides to protect wells.", true)]
    [InlineData("Springs are warm;", "2. Decides to protect wells.", false)]
    [InlineData("Decides to protect springs;", "3. Decides to protect wells.", false)]
    public void Where_the_first_number_is_2_the_act_above_has_lost_its_own(string above, string first, bool isAct) =>
        Assert.Equal(isAct ? [above, first, "9. Decides to stop."] : [first, "9. Decides to stop."], Operative(English, "Recalling its work,", above, first, "9. Decides to stop."));

    [Fact]
    public void Without_numbers_the_first_act_after_the_last_comma_begins_it() =>
        Assert.Equal(
            ["Decides to protect springs;", "Requests the Secretary-General to protect wells."],
            Operative(English, "Recalling its work,", "Decides nothing yet;", "Noting the wells,", "Decides to protect springs;", "Requests the Secretary-General to protect wells."));

    [Fact]
    public void Without_numbers_an_item_is_no_act() =>
        Assert.Equal(["Requests the Secretary-General to protect wells."], Operative(English, "Recalling its work,", "Wells are deep;", "(a) Decides to protect springs;", "Requests the Secretary-General to protect wells."));

    [Fact]
    public void Without_numbers_the_last_act_needs_no_end_sign_above_its_items() =>
        Assert.Equal(["Decides to protect"], Operative(English, "Recalling its work,", "Decides to protect", "(a) Springs", "(b) Wells"));

    [Fact]
    public void Without_numbers_headings_above_the_first_act_begin_it() =>
        Assert.Equal(["Warm springs", "Decides to protect springs."], Operative(English, "Recalling its work,", "Warm springs", "Decides to protect springs."));

    [Theory]
    [InlineData("Springs are warm.", true)]
    [InlineData("Springs are warm:", true)]
    [InlineData("Springs are warm;", false)]
    [InlineData("Recalling that springs are warm.", false)]
    public void Where_nothing_acts_what_does_not_end_as_a_preamble_does_is_text_of_its_own(string last, bool isText) =>
        Assert.Equal(isText ? [last] : [], Operative(English, "Recalling its work,", last));

    // Every resolution acts.
    [Theory]
    [InlineData("Decides to protect springs,", true)]
    [InlineData("Recalling its work on springs,", false)]
    public void The_last_paragraph_acts_whatever_sign_it_ends_with(string last, bool isAct) => Assert.Equal(isAct ? [last] : [], Operative(English, "Recalling its work,", last));

    [Fact]
    public void A_section_ends_the_preamble_whatever_stands_in_it()
    {
        Resolution resolution = ResolutionParser.Parse("75/901. Water\n\nThe General Assembly,\n\nRecalling its work,\n\nI\n\nSprings\n\nNoting the springs,\n\n1. Decides to protect springs;\n\nII\n\nWells\n\n2. Decides to protect wells.").Resolution!;

        Assert.Equal(["PP1"], resolution.Preamble.Blocks.Select(static block => block.Path));
        Assert.Equal(["I", "II"], resolution.Operative.Blocks.Select(static block => block.Path));
    }

    // Of five blocks of text two end with a sign: the punctuation is there.
    [Theory]
    [InlineData("1. To protect springs;", false)]
    [InlineData("1. To protect springs", true)]
    public void Where_fewer_than_two_in_five_blocks_end_with_a_sign_the_punctuation_is_lost(string first, bool isLost) =>
        Assert.Equal(
            isLost ? ["Resolves", first, "2. To protect wells", "3. To protect ponds"] : [first, "2. To protect wells", "3. To protect ponds"],
            Operative(English, "Recalling its work,", "Resolves", first, "2. To protect wells", "3. To protect ponds"));

    private static IEnumerable<string> Operative(string organ, params string[] paragraphs)
    {
        Resolution resolution = ResolutionParser.Parse($"75/901. Water\n\n{organ}\n\n" + string.Join("\n\n", paragraphs)).Resolution!;

        Assert.Equal(organ, resolution.EnactingLine?.Text);
        return resolution.Operative.Blocks.Select(static block => block is Paragraph paragraph ? $"{paragraph.Label} {paragraph.Text}".Trim() : Assert.IsType<Heading>(block).Text);
    }
}
