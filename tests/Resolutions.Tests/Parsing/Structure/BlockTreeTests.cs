using Resolutions.Diagnostics;
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
    public void Headings_may_stand_in_the_preamble() =>
        Assert.Equal(
            ["PP1", "H1", "PP2", "OP1"],
            Paths("Recalling its earlier work on springs,", "Warm springs", "Noting the state of springs,", "1. Decides to protect springs."));

    [Fact]
    public void Numbers_are_those_printed() =>
        Assert.Equal([1, 2, 5], Parse("1. Decides to protect springs;", "2. Decides to protect wells;", "5. Invites States to take part.").Operative.Paragraphs.Select(static paragraph => paragraph.Number));

    [Fact]
    public void A_sections_preamble_stands_in_the_section() =>
        Assert.Equal(
            ["PP1", "I", "I.PP1", "I.PP2", "I.OP1", "II", "II.PP1", "II.OP2"],
            Paths("Recalling its earlier work,", "I", "Recalling its work on springs,", "Noting the state of springs,", "1. Decides to protect springs;", "II", "Recalling its work on wells,", "2. Decides to protect wells."));

    [Fact]
    public void Without_punctuation_a_phrase_tells_a_sections_preamble_from_its_title() =>
        Assert.Equal(
            ["PP1", "I", "I.PP1", "I.OP1", "II: Springs in all the mountains of the world and the wells in the plains that depend on them", "II.OP2"],
            Titled(
                "Recalling its earlier work", "I", "Recalling its work on springs", "1. Decides to protect springs", "II",
                "Springs in all the mountains of the world and the wells in the plains that depend on them", "2. Decides to protect wells"));

    [Fact]
    public void After_a_number_nothing_is_preambular() =>
        Assert.Equal(["OP1", "P1", "OP2"], Paths("1. Decides to protect springs;", "Noting the state of wells,", "2. Decides to protect wells."));

    [Fact]
    public void A_sentence_under_a_sections_label_is_no_title()
    {
        Resolution resolution = Parse("I", "Springs are protected by all States.", "1. Decides to protect wells.");

        Assert.Null(Assert.IsType<Section>(Assert.Single(resolution.Operative.Blocks)).Title);
        Assert.Equal(["I", "I.P1", "I.OP1"], NodeTree.Blocks(resolution).Select(static block => block.Path));
    }

    [Fact]
    public void A_sentence_that_begins_like_a_sections_heading_is_a_paragraph() =>
        Assert.Equal(["OP1", "P1", "OP2"], Paths("1. Decides to protect springs;", "I. Springs are protected by all States.", "2. Decides to protect wells."));

    [Fact]
    public void A_table_is_none_of_the_paragraphs() =>
        Assert.Equal(
            ["OP1", "T1", "OP2"],
            Paths(
                "1. Takes note of the number of springs:",
                "State Springs Wells Rivers Austria 12 14 3 Bolivia 33 21 9 Chad 2 45 1 Denmark 4 66 12 Ecuador 87 12 34 Fiji 9 3 12 Ghana 12 33 8 Haiti 7 2 1",
                "2. Decides to protect springs."));

    [Theory]
    [InlineData("1. Adopts the following text:", "Springs are protected by all.", "OP1.P1")]
    [InlineData("1. Decides to protect springs;", "and to report on wells;", "OP1.P1")]
    [InlineData("1. Decides to protect springs;", "Springs are protected by all.", "P1")]
    [InlineData("1. Adopts the following text:", "Requests the Secretary-General to report.", "P1")]
    public void Text_goes_on_with_a_chapeau_or_a_sentence(string paragraph, string text, string path) => Assert.Equal(["OP1", path, "OP2"], Paths(paragraph, text, "2. Decides to protect wells."));

    [Fact]
    public void A_sentence_after_the_last_item_goes_on_with_the_paragraph() =>
        Assert.Equal(["OP1", "OP1(a)", "OP1(b)", "OP1.P1", "OP2"], Paths("1. Decides to protect:", "(a) Springs;", "(b) Wells;", "All of them stand in the mountains.", "2. Invites States to take part."));

    // After (h) the label (i) is a letter only where nothing has ended the items.
    [Theory]
    [InlineData("2. Decides to protect, too:", "OP2(i)", "OP2(ii)")]
    [InlineData("and, in the plains:", "OP1(i)", "OP1(ii)")]
    [InlineData("Wells", "(i)", "(ii)")]
    [InlineData("II. Wells", "II.(i)", "II.(ii)")]
    public void What_ends_the_items_ends_their_letters(string between, string first, string second)
    {
        Resolution resolution = Parse(["1. Decides to protect:", .. "abcdefgh".Select(static letter => $"({letter}) Springs of kind {letter};"), between, "(i) Deep wells;", "(ii) Shallow wells."]);

        Assert.Equal([(first, 1), (second, 2)], NodeTree.Blocks(resolution).OfType<SubParagraph>().Skip(8).Select(static item => (item.Path, item.Ordinal)));
    }

    [Fact]
    public void An_item_whose_label_was_left_out_leaves_the_next_on_its_level() =>
        Assert.Equal(["OP1", "OP1(a)", "OP1(c)", "OP1(e)"], Paths("1. Decides to protect:", "(a) Springs;", "(c) Wells;", "(e) Rivers."));

    [Fact]
    public void An_item_without_a_paragraph_stands_for_itself() =>
        Assert.Equal(["I", "I.(a)", "I.(a)(i)", "I.(b)"], Paths("I", "(a) Springs:", "(i) Warm;", "(b) Wells."));

    [Fact]
    public void Chinese_sections_have_the_same_addresses() =>
        Assert.Equal(
            ["I", "I.OP1", "II", "II.OP2", "III", "III.OP3"],
            NodeTree.Blocks(ResolutionParser.Parse("75/901. 水\n\n大会，\n\n一\n\n1. 决定保护山泉；\n\n二\n\n2. 决定保护水井；\n\n三\n\n3. 请各国参加。").Resolution!).Select(static block => block.Path));

    [Theory]
    [InlineData(0, "OP1", "OP1(a)", "OP1(i)", "OP1(a)~2", "OP1(b)")]
    [InlineData(1, "OP1", "OP1(a)", "OP1(i)", "OP1(a)~2", "OP1(b)")]
    [InlineData(2, "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(a)", "OP1(b)")]
    [InlineData(3, "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(i)(a)", "OP1(b)")]
    public void What_is_nested_too_deep_is_kept_at_the_deepest_level(int depth, params string[] expected)
    {
        ParseResult result = ResolutionParser.Parse(Text("1. Decides to protect:", "(a) Springs:", "(i) Warm:", "a. Large;", "(b) Wells."), new ResolutionParserOptions { MaxDepth = depth });

        Assert.Equal(expected, NodeTree.Blocks(result.Resolution!).Select(static block => block.Path));
        Assert.All(NodeTree.Blocks(result.Resolution!).OfType<SubParagraph>(), item => Assert.InRange(item.Depth, 1, Math.Max(1, depth)));
        Assert.Equal(depth < 3 ? [depth < 2 ? "(i) Warm:" : "a. Large;"] : [], result.Diagnostics.Where(static finding => finding.Id == ParserDiagnostics.NestedTooDeep.Id).Select(finding => result.Source.Text[finding.Span.Start..finding.Span.End]));
    }

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

    private static string Text(params string[] paragraphs) => "75/901. Water\n\nThe General Assembly,\n\n" + string.Join("\n\n", paragraphs);

    private static IEnumerable<string> Titled(params string[] paragraphs) =>
        NodeTree.Blocks(Parse(paragraphs)).Select(static block => block is Section { Title: { } title } ? $"{block.Path}: {title}" : block.Path);

    private static Resolution Parse(params string[] paragraphs) =>
        ResolutionParser.Parse(Text(paragraphs)).Resolution!;

    private static IEnumerable<string> Paths(params string[] paragraphs) => NodeTree.Blocks(Parse(paragraphs)).Select(static block => block.Path);
}
