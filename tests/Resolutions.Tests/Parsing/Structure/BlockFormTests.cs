using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Parsing.Structure;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class BlockFormTests
{
    private static readonly BlockForm Form = new(Stages.English, true);
    private static readonly BlockForm Bare = new(Stages.English, false);

    [Theory]
    [InlineData("Warm springs", true, true)]
    [InlineData("What is a spring?", true, true)]
    [InlineData("IV", true, true)]
    [InlineData("Decides to protect springs;", false, false)]
    [InlineData("Springs are protected.", false, false)]
    [InlineData("and to report thereon", false, false)]
    [InlineData("Recalling its earlier work", false, true)]
    [InlineData("Monday: from 3 to 6 p.m.; Tuesday: from 9 a.m. to noon", false, false)]
    [InlineData("星期一：下午3至6时；星期二：上午9时至中午", false, false)]
    public void Headings_are_told_from_paragraphs(string text, bool inPreamble, bool inOperative)
    {
        Assert.Equal(inPreamble, Form.IsHeading(Block(text), PhraseRole.Preambular));
        Assert.Equal(inOperative, Form.IsHeading(Block(text), PhraseRole.Operative));
    }

    [Fact]
    public void Without_punctuation_an_act_and_a_long_line_are_no_headings()
    {
        Assert.True(Bare.IsHeading(Block("Warm springs"), PhraseRole.Operative));
        Assert.False(Bare.IsHeading(Block("Decides to protect springs"), PhraseRole.Operative));
        Assert.False(Bare.IsHeading(Block("Warm springs in all the mountains of the world and the wells in the plains that depend on them"), PhraseRole.Operative));
        Assert.True(Bare.IsHeading(Block(new string('W', 80)), PhraseRole.Operative));
        Assert.False(Bare.IsHeading(Block(new string('W', 81)), PhraseRole.Operative));
        Assert.True(Form.IsHeading(Block(new string('W', 400)), PhraseRole.Operative));
        Assert.False(Form.IsHeading(Block(new string('W', 401)), PhraseRole.Operative));
        Assert.False(Form.IsHeading(Block(""), PhraseRole.Operative));
    }

    [Fact]
    public void What_has_a_label_is_no_heading()
    {
        var text = MappedText.Identity("IV");
        var labelled = new TextBlock { Shape = BlockShape.Text, Text = text, Span = text.Span, Label = new Label(LabelKind.Number, 1, 0, 0, "1.", true) };
        var closing = new TextBlock { Shape = BlockShape.Closing, Text = text, Span = text.Span };

        Assert.True(Form.IsSectionLabel(Block("IV")));
        Assert.False(Form.IsSectionLabel(Block("IV. Springs")));
        Assert.False(Form.IsSectionLabel(labelled));
        Assert.False(Form.IsHeading(labelled, PhraseRole.Operative));
        Assert.False(Form.IsHeading(closing, PhraseRole.Operative));
    }

    [Fact]
    public void Where_openings_are_bold_what_is_not_opens_nothing_but_may_go_on_after_items()
    {
        var print = new BlockForm(Stages.English, false, setsOpeningsApart: true);
        Assert.True(print.IsHeading(Block("Appropriates and assessments"), PhraseRole.Operative));
        Assert.False(print.IsHeading(Block("and requests that they stop"), PhraseRole.Operative));
    }

    [Theory]
    [InlineData("IV", true)]
    [InlineData("I. Springs", true)]
    [InlineData("A. Springs", true)]
    [InlineData("II. Springs", false)]
    [InlineData("Springs", false)]
    [InlineData("I. Springs are protected;", false)]
    public void A_section_label_alone_or_the_first_with_its_title_ends_a_preamble(string text, bool expected) => Assert.Equal(expected, Form.HeadsFirstSection(Block(text)));

    [Fact]
    public void A_heading_is_set_in_one_face()
    {
        Assert.True(Form.IsHeading(Block("Recalling springs", new TextSpan(0, 17)), PhraseRole.Preambular));
        Assert.True(Form.IsHeading(Block("Recalling springs", new TextSpan(0, 16)), PhraseRole.Preambular));
        Assert.False(Form.IsHeading(Block("Warm springs", new TextSpan(0, 4)), PhraseRole.Operative));
    }

    [Fact]
    public void A_verb_of_the_operative_part_and_nothing_else_is_no_heading_in_whatever_face()
    {
        Assert.False(Form.IsHeading(Block("Decides", new TextSpan(0, 7)), PhraseRole.Preambular));
        Assert.True(Form.IsHeading(Block("Decides to protect springs", new TextSpan(0, 26)), PhraseRole.Preambular));
        Assert.True(Form.IsHeading(Block("Recalling", new TextSpan(0, 9)), PhraseRole.Preambular));
        Assert.False(new BlockForm(Stages.Chinese, true).IsHeading(Block("决定", new TextSpan(0, 2)), PhraseRole.Preambular));
    }

    [Theory]
    [InlineData("Decides to protect springs.", false, true)]
    [InlineData("Decides to protect springs,", true, false)]
    [InlineData("Decides to protect springs", false, false)]
    [InlineData("Decides to protect springs", true, true)]
    [InlineData("Recalling its earlier work;", true, false)]
    public void An_act_without_a_number_is_told_by_its_verb_and_its_end(string text, bool isLast, bool expected) => Assert.Equal(expected, Form.IsOperative(Block(text), isLast));

    [Fact]
    public void A_table_is_long_and_full_of_figures()
    {
        const string Table = "State Springs Wells Rivers Austria 12 14 3 Bolivia 33 21 9 Chad 2 45 1 Denmark 4 66 12 Ecuador 87 12 34 Fiji 9 3 12 Ghana 12 33 8 Haiti 7 2 1";
        Assert.True(Form.IsTable(Block(Table)));
        Assert.True(Form.IsTable(Block(Table.Replace(" ", "  ", StringComparison.Ordinal))));
        Assert.False(Form.IsTable(Block(Table + ".")));
        Assert.False(Form.IsTable(Block("State Springs 12")));
        Assert.False(Form.IsTable(Block("the springs of the mountains of the world and of all the plains that lie below them and that depend on what falls as rain or snow in them")));
        Assert.True(Bare.IsTable(Block(Table)));
        Assert.False(Bare.IsTable(Block("appropriates 12 000 dollars for the protection of springs 7 000 dollars for that of wells and 500 dollars for a report on both")));
    }

    // An eighth of the words are figures, three tenths figures and capitals, and there are twelve at least.
    [Theory]
    [InlineData(12, 2, 2, true)]
    [InlineData(11, 2, 2, false)]
    [InlineData(16, 2, 3, true)]
    [InlineData(17, 2, 4, false)]
    [InlineData(16, 2, 2, false)]
    [InlineData(20, 3, 3, true)]
    [InlineData(20, 3, 2, false)]
    [InlineData(16, 1, 10, false)]
    public void A_table_has_so_many_figures_and_capitals(int words, int figures, int capitals, bool isTable)
    {
        IEnumerable<string> row = Enumerable.Range(0, words).Select(i => i < figures ? "1234567890" : i < figures + capitals ? "Springwater" : "springwater");

        Assert.Equal(isTable, Form.IsTable(Block(string.Join(' ', row))));
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(119, false)]
    public void A_table_in_one_line_is_long(int length, bool isTable) => Assert.Equal(isTable, Form.IsTable(Block(string.Join(' ', Enumerable.Repeat("12", 20)).PadRight(length, '3'))));

    // Where end signs are lost, two fifths.
    [Theory]
    [InlineData(15, 6, true)]
    [InlineData(15, 5, false)]
    [InlineData(12, 5, true)]
    [InlineData(11, 5, false)]
    public void Without_punctuation_a_table_has_more_figures(int words, int figures, bool isTable) =>
        Assert.Equal(isTable, Bare.IsTable(Block(string.Join(' ', Enumerable.Range(0, words).Select(i => i < figures ? "12" : "springwater")))));

    private static TextBlock Block(string text, params TextSpan[] emphasis) =>
        new() { Shape = BlockShape.Text, Text = MappedText.Identity(text, 0, emphasis), Span = new TextSpan(0, text.Length) };
}
