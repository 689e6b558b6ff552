using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>Where paragraphs begin when no blank line tells: tight prints.</summary>
public sealed class ParagraphBoundaryTests
{
    private const string Before =
        """
        75/901. Mountain springs
        The General Assembly,
        Recalling its earlier resolutions on the protection of mountain
        springs and of all those who live by them and drink from them,
        Noting with appreciation the work done by Member States and by
        the organizations of the United Nations system in the protection
        of springs and of the wells that depend on what falls as rain in
        the mountains of the world,

        """;

    private const string ChineseBefore =
        """
        75/901. 山泉
        大会，
        回顾其以往关于保护山泉以及保护所有依靠山泉生活和饮用山泉水的人们的各项相关决议和决定，
        """;

    // The first line of each ends with a comma in the last column: only the phrases tell.
    [Theory]
    [InlineData("认识到山泉对于山区人民的生活以及对于下游各国的农业用水和人民的饮水都具有重大意义，\n重申必须保护山泉，\n又重申必须保护水井，", new[] { "回顾", "认识", "重申", "又重" })]
    [InlineData("认识到山泉对于山区人民的生活以及对于下游各国的农业用水和人民的饮水都具有重大意义，\n重申必须保护山泉，\n又认识到必须保护水井，", new[] { "回顾", "认识", "又认" })]
    [InlineData("认识到山泉对于山区人民的生活以及对于下游各国的农业用水和人民的饮水都具有重大意义，\n认识到必须保护山泉，\n强调必须保护水井，", new[] { "回顾", "认识", "强调" })]
    [InlineData("认识到山泉对于山区人民的生活以及对于下游各国的农业用水和人民的饮水都具有重大意义，\n又重申必须保护山泉，\n强调必须保护水井，", new[] { "回顾", "认识", "强调" })]
    [InlineData("认识到山泉对于山区人民的生活以及对于下游各国的农业用水和人民的饮水都具有重大意义，\n又认识到必须保护山泉，\n强调必须保护水井，", new[] { "回顾", "认识", "又认", "强调" })]
    [InlineData("认识到山泉对于山区人民的生活以及对于下游各国的农业用水和人民的饮水都具有重大意义，\n重申回到保护山泉的道路，\n强调必须保护水井，", new[] { "回顾", "认识", "强调" })]
    [InlineData("认识到山泉对于山区人民的生活以及对于下游各国的农业用水和人民的饮水都具有重大意义，\n强调这些山泉必须得到保护，\n重申必须保护水井，", new[] { "回顾", "认识", "重申" })]
    [InlineData("认识到山泉对于山区人民的生活以及对于下游各国人民的饮水都具有重大意义，在这方面，\n重申必须保护山泉，\n强调必须保护水井，", new[] { "回顾", "认识", "强调" })]
    public void Where_a_full_Chinese_line_ends_with_a_comma_phrases_and_what_stands_beside_them_tell_paragraphs_apart(string preamble, string[] expected)
    {
        string text = ChineseBefore + "\n" + preamble + "\n1. 决定保护世界所有山区的山泉。";

        Assert.Equal(expected, ResolutionParser.Parse(text).GetResolutionOrThrow().Preamble.Paragraphs.Select(static paragraph => paragraph.Text[..2]));
    }

    [Fact]
    public void A_preambular_phrase_after_a_comma_begins_a_paragraph() =>
        Assert.Equal(
            ["Recalling", "Noting", "Reaffirming", "1."],
            FirstWords(Before + "Reaffirming the need for the protection of springs,\n1. Decides to protect springs in all of the mountains of the world."));

    [Fact]
    public void A_number_at_the_start_of_a_line_in_mid_sentence_does_not() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "2."],
            FirstWords(Before + "1. Decides to protect springs in the mountains of the world until\n30. June at the latest, and wells in the plains of the world until\nthe end of the year;\n2. Invites Member States to take part in it."));

    [Fact]
    public void A_number_out_of_sequence_does_not() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "2."],
            FirstWords(Before + "1. Decides to protect the springs that are named in paragraph\n7. of the report of the Secretary-General on mountain springs;\n2. Invites Member States to take part in it."));

    [Fact]
    public void A_first_item_after_a_colon_and_the_next_after_a_semicolon_do() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "(a)", "(b)", "2."],
            FirstWords(Before + "1. Decides to protect, in all parts of the world:\n(a) Springs in the mountains, whatever their temperature and size;\n(b) Wells;\n2. Invites Member States to take part in it."));

    [Fact]
    public void Letters_in_brackets_in_mid_sentence_do_not() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "2."],
            FirstWords(Before + "1. Decides to protect the springs that are listed in paragraph 3\n(a) of the report and in paragraph 4 of the same report, whatever\ntheir size;\n2. Invites Member States to take part in it."));

    [Fact]
    public void A_section_label_alone_does() =>
        Assert.Equal(
            ["Recalling", "Noting", "I", "Springs", "1.", "II", "Wells", "2."],
            FirstWords(Before + "I\nSprings\n1. Decides to protect springs in the mountains of the world;\nII\nWells\n2. Invites Member States to protect the wells of the world."));

    [Fact]
    public void A_phrase_under_a_heading_that_fills_its_line_does() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "II", "Measures", "Having", "2."],
            FirstWords(Before + "1. Decides to protect springs in the mountains of the world;\nII\nMeasures for the protection of springs in mountains and of wells\nHaving considered the report of the Secretary-General on wells,\n2. Invites Member States to take part in it."));

    [Fact]
    public void A_line_that_ends_early_without_a_sign_does_after_a_sentence_that_fills_its_line() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "Part", "Wells", "Section", "In", "2."],
            FirstWords(Before + "1. Decides to protect springs in all the mountains of the world;\nPart II\nWells\nSection 7\nIn the plains\n2. Invites Member States to take part in it."));

    [Fact]
    public void A_line_after_a_colon_or_a_comma_in_a_quotation_does_not() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "2."],
            FirstWords(Before + "1. Takes note of the report of the Secretary-General “Wells:\nA look at what lies beyond the year”, in particular its annexes;\n2. Invites Member States to take part in it."));

    [Fact]
    public void A_name_after_a_comma_with_a_little_room_above_does_not() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "2."],
            FirstWords(Before + "1. Takes note of work of the United Nations Educational,\nArt and Cultural Organization on springs and on all of the wells;\n2. Invites Member States to take part in it."));

    [Fact]
    public void A_sentence_that_ends_at_the_margin_goes_on_with_the_next() =>
        Assert.Equal(
            ["Recalling", "Noting", "1."],
            FirstWords(Before + "1. Decides to protect springs. This decision holds in all years.\nIt is to be reviewed by the General Assembly at the next session\nbut one."));

    [Fact]
    public void A_label_under_the_first_line_of_its_item_is_the_items()
    {
        string text = Before + "1. Calls upon the States of the world in which springs are found:\nTo protect the springs that rise in the mountains or in the\n(a)\nplains of the world;\n"
            + "(b)\nTo keep the wells clean that are fed by these springs;\nTo measure the quantity of water in all of the springs and in\n(c)\nthe wells;\n2. Invites Member States to take part in it.";

        Assert.Equal(
            [
                "(a) To protect the springs that rise in the mountains or in the plains of the world;",
                "(b) To keep the wells clean that are fed by these springs;",
                "(c) To measure the quantity of water in all of the springs and in the wells;",
            ],
            Stages.Texts(text).Where(static block => block[0] == '('));
        SpanInvariants.Hold(ResolutionParser.Parse(text));
    }

    [Fact]
    public void A_heading_above_a_label_alone_is_none_of_the_items() =>
        Assert.Equal(
            ["Recalling", "Noting", "1.", "Springs", "(a)", "2."],
            FirstWords(Before + "1. Decides to protect springs:\nSprings in mountains\n(a)\nOf all heights and in all of the countries of the world;\n2. Invites Member States to take part in it."));

    private static IEnumerable<string> FirstWords(string text) => Stages.Texts(text).Select(static block => block.Split(' ')[0]);
}
