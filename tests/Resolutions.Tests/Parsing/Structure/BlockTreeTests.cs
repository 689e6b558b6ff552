using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class BlockTreeTests
{
    [Fact]
    public void The_letter_i_after_h_is_a_letter() =>
        Assert.Equal(
            ["OP1", .. "abcdefghij".Select(static letter => $"OP1({letter})")],
            Paths(["1. Decides to protect:", .. "abcdefghij".Select(static letter => $"({letter}) Springs of kind {letter};")]));

    [Fact]
    public void The_numeral_i_below_a_letter_is_a_numeral() =>
        Assert.Equal(
            ["OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)", "OP1(b)(i)", "OP1(b)(ii)", "OP1(c)"],
            Paths("1. Decides to protect:", "(a) Springs:", "(i) Warm;", "(ii) Cold;", "(b) Wells:", "(i) Deep;", "(ii) Shallow;", "(c) Rivers."));

    [Fact]
    public void Numerals_may_stand_directly_below_a_number_and_run_past_v() =>
        Assert.Equal(
            ["OP1", "OP1(i)", "OP1(ii)", "OP1(iii)", "OP1(iv)", "OP1(v)", "OP1(vi)"],
            Paths("1. Decides to protect:", "(i) Springs;", "(ii) Wells;", "(iii) Rivers;", "(iv) Lakes;", "(v) Ponds;", "(vi) Seas."));

    [Fact]
    public void Dotted_labels_go_deepest() =>
        Assert.Equal(
            ["OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(i)(a)", "OP1(a)(i)(b)", "OP1(a)(ii)", "OP1(b)"],
            Paths("1. Decides to protect:", "(a) Springs:", "(i) Warm:", "a. Large;", "b. Small;", "(ii) Cold;", "(b) Wells."));

    [Fact]
    public void Depths_and_places_in_the_sequence_are_counted()
    {
        OperativeParagraph paragraph = Parse("1. Decides to protect:", "(a) Springs:", "(i) Warm;", "(ii) Cold;", "(b) Wells.").Operative.Paragraphs.Single();

        Assert.Equal([(1, 1), (2, 1), (2, 2), (1, 2)], paragraph.DescendantsAndSelf().OfType<SubParagraph>().Select(static item => (item.Depth, item.Ordinal)));
        Assert.Equal("Decides to protect:", paragraph.Text);
    }

    [Fact]
    public void Items_may_stand_in_the_preamble() =>
        Assert.Equal(
            ["PP1", "PP1(a)", "PP1(b)", "PP2", "OP1"],
            Paths("Recalling:", "(a) Its earlier resolutions,", "(b) The report,", "Noting the state of springs,", "1. Decides to protect springs."));

    [Fact]
    public void Text_after_the_last_item_goes_on_with_the_paragraph_and_an_act_does_not() =>
        Assert.Equal(
            ["OP1", "OP1(a)", "OP1.P1", "OP2", "P1"],
            Paths("1. Decides to protect:", "(a) Springs;", "and to report thereon;", "2. Invites States to take part.", "Requests the Secretary-General to report."));

    [Fact]
    public void Numbers_that_restart_have_addresses_of_their_own() =>
        Assert.Equal(
            ["OP1", "H1", "OP1~2", "OP2"],
            Paths("1. Decides to protect springs;", "Wells", "1. Decides to protect wells;", "2. Invites States to take part."));

    [Fact]
    public void Letters_below_numerals_are_sections_in_sections() =>
        Assert.Equal(
            ["I", "I.A", "I.A.OP1", "I.B", "I.B.OP2", "II", "II.OP3"],
            Paths("I", "A", "1. Decides to protect springs;", "B", "2. Decides to protect wells;", "II", "3. Invites States to take part."));

    [Fact]
    public void C_after_B_is_a_letter_and_I_after_H_is_one() =>
        Assert.Equal(
            [.. "ABCDEFGHI".SelectMany((letter, i) => new[] { letter.ToString(), $"{letter}.OP{i + 1}" })],
            Paths([.. "ABCDEFGHI".SelectMany((letter, i) => new[] { letter.ToString(), $"{i + 1}. Decides to protect spring {letter};" })]));

    [Fact]
    public void A_line_that_leads_to_numbered_paragraphs_hands_its_verb_down()
    {
        string[] acts = Acts("Resolves that:", "1. The well fund shall be kept for another year;", "2. The Secretary-General is authorized to advance the sums needed;", "3. Invites States to take part.");
        Assert.Equal(["P1:", "OP1: resolve", "OP2: authorize", "OP3: invite"], acts);
    }

    [Fact]
    public void A_line_before_paragraphs_with_verbs_of_their_own_is_an_act_itself() =>
        Assert.Equal(["P1: reaffirm", "OP1: invite"], Acts("Reaffirms the following:", "1. Invites States to take part."));

    [Theory]
    [InlineData("1. We request the Secretary-General to report on wells.", "OP1: request")]
    [InlineData("1. We will protect our wells.", "OP1:")]
    public void A_declaration_asks_in_the_first_person(string paragraph, string acts) => Assert.Equal([acts], Acts(paragraph));

    private static string[] Acts(params string[] paragraphs) =>
        [.. NodeTree.Blocks(Parse(paragraphs)).OfType<Paragraph>().Select(static p => $"{p.Path}: {string.Join(' ', p.Actions.Select(static a => a.Verb.Verb.Id))}".Trim())];

    private static Resolution Parse(params string[] paragraphs) =>
        ResolutionParser.Parse("75/901. Water\n\nThe General Assembly,\n\n" + string.Join("\n\n", paragraphs)).Resolution!;

    private static IEnumerable<string> Paths(params string[] paragraphs) => NodeTree.Blocks(Parse(paragraphs)).Select(static block => block.Path);
}
