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

    private static IEnumerable<string> Operative(string organ, params string[] paragraphs)
    {
        Resolution resolution = ResolutionParser.Parse($"75/901. Water\n\n{organ}\n\n" + string.Join("\n\n", paragraphs)).Resolution!;

        Assert.Equal(organ, resolution.EnactingLine?.Text);
        return resolution.Operative.Blocks.Select(static block => block is Paragraph paragraph ? $"{paragraph.Label} {paragraph.Text}".Trim() : Assert.IsType<Heading>(block).Text);
    }
}
