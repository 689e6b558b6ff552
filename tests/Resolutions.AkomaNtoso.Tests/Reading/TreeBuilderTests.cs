using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Tests.Reading;

public sealed class TreeBuilderTests
{
    [Fact]
    public void Flat_items_give_the_same_tree_as_nested_ones()
    {
        Resolution flat = Fixture.Resolution(
            "<paragraph><num>1.</num><content><p>Decides:</p></content></paragraph>" + Flat("(a) To light:") + Flat("(i) The lamps;") + Flat("(ii) The lanterns;") + Flat("(b) To rest."));
        Resolution nested = Fixture.Resolution("""
            <paragraph><num>1.</num><list><intro><p>Decides:</p></intro>
              <point><num>(a)</num><content><p>To light:</p></content></point>
              <sublist><point><num>(i)</num><content><p>The lamps;</p></content></point><point><num>(ii)</num><content><p>The lanterns;</p></content></point></sublist>
              <point><num>(b)</num><content><p>To rest.</p></content></point>
            </list></paragraph>
            """);
        Assert.Equal(["OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)"], Fixture.Paths(flat.Operative.Blocks));
        Assert.Equal(nested.Operative, flat.Operative);
    }

    [Fact]
    public void The_letter_i_after_h_goes_on_and_the_numeral_i_begins_a_list()
    {
        string items = string.Concat("abcdefgh".Select(static letter => Flat($"({letter}) Item;")));
        Resolution letter = Fixture.Resolution(Flat("Decides:") + items + Flat("(i) Item;") + Flat("(j) Item."));
        Resolution numeral = Fixture.Resolution(Flat("Decides:") + items + Flat("(i) Item;") + Flat("(ii) Item."));
        Assert.Equal(["P1(h)", "P1(i)", "P1(j)"], Fixture.Paths(letter.Operative.Blocks).TakeLast(3));
        Assert.Equal(["P1(h)", "P1(h)(i)", "P1(h)(ii)"], Fixture.Paths(numeral.Operative.Blocks).TakeLast(3));
    }

    [Fact]
    public void Text_after_the_items_belongs_to_their_paragraph()
    {
        Resolution resolution = Fixture.Resolution("<paragraph><num>3.</num><content><p>Decides:</p></content></paragraph>" + Flat("(a) To light.") + Flat("The lamps are three."));
        Assert.Equal(["OP3", "OP3(a)", "OP3.P1"], Fixture.Paths(resolution.Operative.Blocks));
    }

    [Fact]
    public void Points_without_a_label_stay_in_the_item_they_stand_under()
    {
        Resolution resolution = Fixture.Resolution("""
            <paragraph><num>1.</num><list><intro><p>Decides:</p></intro>
              <point><num>(a)</num><content><p>The themes are:</p></content></point>
              <sublist><point><content><p>Theme one;</p></content></point><point><content><p>Theme two;</p></content></point></sublist>
              <point><num>(b)</num><content><p>To rest.</p></content></point>
            </list></paragraph>
            """);
        Assert.Equal(["OP1", "OP1(a)", "OP1(a).P1", "OP1(a).P2", "OP1(b)"], Fixture.Paths(resolution.Operative.Blocks));
    }

    [Fact]
    public void Sections_nest_by_their_labels_and_number_their_own_paragraphs()
    {
        static string Heading(string text) => $"""<paragraph class="H23"><subheading>{text}</subheading></paragraph>""";
        const string One = "<paragraph><num>1.</num><content><p>Decides to rest;</p></content></paragraph>";
        Resolution resolution = Fixture.Resolution(
            Heading("I") + Heading("Lamps") + One + Heading("A. Oil") + One + Heading("B. Wicks") + One + Heading("II") + Heading("Keepers") + One);
        Assert.Equal(["I", "I.OP1", "I.A", "I.A.OP1", "I.B", "I.B.OP1", "II", "II.OP1"], Fixture.Paths(resolution.Operative.Blocks));
        Section first = Assert.IsType<Section>(resolution.Operative.Blocks[0]);
        Assert.Equal("Lamps", first.Title);
        Assert.Equal("Oil", first.Children.OfType<Section>().First().Title);
    }

    [Fact]
    public void A_preambular_paragraph_may_stand_in_a_section_and_hold_items_in_the_preamble()
    {
        Resolution resolution = Fixture.Resolution(
            """<section><num>I</num><subheading>Lamps</subheading><crossHeading refersTo="#preamble">Having considered the report,</crossHeading></section>""",
            "<container name=\"Noting\"><p>Noting:</p></container><container><p>(a) The lamps,</p></container><container><p>Noting also,</p></container>");
        Assert.Equal(["PP1", "PP1(a)", "PP2"], Fixture.Paths(resolution.Preamble.Blocks));
        Assert.Equal(["I", "I.PP1"], Fixture.Paths(resolution.Operative.Blocks));
    }

    [Fact]
    public void Items_that_would_nest_without_end_stay_at_a_depth_that_can_be_walked()
    {
        Resolution resolution = Fixture.Resolution("<paragraph><num>1.</num><content><p>Decides:</p></content></paragraph>" + string.Concat(Enumerable.Repeat(Flat("(a) Lamps:"), 5_000)));
        Block[] blocks = [.. resolution.Operative.Blocks.SelectMany(static block => block.DescendantsAndSelf())];
        Assert.Equal(5_001, blocks.Length);
        Assert.Equal(16, blocks.OfType<SubParagraph>().Max(static item => item.Depth));
        Assert.Equal(5_001, blocks.DistinctBy(static block => block.Path).Count());
    }

    private static string Flat(string text) => $"""<paragraph class="SingleTxt"><content><p>{text}</p></content></paragraph>""";
}
