using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>Where paragraphs of a preamble begin when a full line ends with a comma: only phrases tell. The first line is full and opens the paragraph so far.</summary>
public sealed class OpeningLinesPreambleTests
{
    private const string Ground = "保护山泉对于山区人民的生活以及对于下游各国的农业用水和人民的饮水都具有重大的意义";

    [Theory]
    [InlineData("Recalling its work on wells,", true)]
    [InlineData("Reaffirming its work on wells,", true)]
    [InlineData("Wells that are deep,", false)]
    public void A_phrase_with_a_capital_begins_a_paragraph(string line, bool begins)
    {
        DocumentLines document = Stages.Lines("Recalling its resolutions on all of the springs of the world,\n" + line);
        document.Style = new PrintStyle(LineSpacing.None, 61, false, true);

        Assert.Equal(begins, Boundary(document).Begins(1, 0, Preamble(0)));
    }

    [Theory]
    [InlineData("认识到", "重申", true)]
    [InlineData("认识到", "水井", false)]
    [InlineData("认识到", "又重申", false)]
    [InlineData("认识到", "还重申", false)]
    [InlineData("认识到", "认识到", false)]
    [InlineData("认识到", "又认识到", true)]
    [InlineData("水井", "又重申", true)]
    [InlineData("认识到", "为此重申", false)]
    public void A_phrase_begins_a_paragraph_unless_it_is_the_same_or_marked_as_a_repetition_of_another(string opening, string phrase, bool begins) =>
        Assert.Equal(begins, Begins(Full(opening), Full(phrase)));

    [Fact]
    public void Before_the_first_paragraph_a_marked_phrase_begins_one()
    {
        DocumentLines document = Document(Full("认识到"), Full("又重申"));

        Assert.True(Boundary(document).Begins(1, 0, Preamble(-1)));
        Assert.False(Boundary(document).Begins(1, 0, Preamble(0)));
    }

    // 决定 opens hardly any paragraph of a preamble, but it does open the operative part where that has no numbers.
    [Theory]
    [InlineData("决定", "1. 决定保护水井。", false)]
    [InlineData("又决定", "1. 决定保护水井。", false)]
    [InlineData("决定", "2. 决定保护水井。", true)]
    [InlineData("决定", "保护水井。", true)]
    public void An_act_begins_a_paragraph_where_no_number_follows(string act, string next, bool begins) => Assert.Equal(begins, Begins(Full("认识到"), Full(act), next));

    [Fact]
    public void An_act_marked_as_a_repetition_may_open_a_paragraph_of_the_preamble() => Assert.True(Begins(Full("水井"), Full("又决定"), "1. 决定保护水井。"));

    [Fact]
    public void A_number_that_is_none_of_the_text_is_none_of_the_paragraphs()
    {
        DocumentLines document = Document(Full("认识到"), Full("决定"), "1. 决定保护水井。");
        document.Roles[2] = LineRole.FootnoteText;

        Assert.True(Boundary(document).Begins(1, 0, Preamble(0)));
    }

    // The next paragraph, which a short line shows, repeats the verb of the line in question, of the paragraph so far, or neither.
    [Theory]
    [InlineData("又重申", "还重申", true)]
    [InlineData("重申", "又认识到", false)]
    [InlineData("又重申", "又强调", false)]
    [InlineData("重申", "又强调", true)]
    [InlineData("又重申", "重申", false)]
    public void What_the_next_paragraph_repeats_tells(string phrase, string next, bool begins) => Assert.Equal(begins, Begins(Full("认识到"), Short(phrase), Full(next)));

    [Theory]
    [InlineData(nameof(LineRole.Furniture), true)]
    [InlineData(nameof(LineRole.FootnoteMarker), true)]
    [InlineData(nameof(LineRole.FootnoteText), true)]
    [InlineData(nameof(LineRole.Closing), false)]
    public void The_next_paragraph_may_stand_on_the_next_page(string between, bool begins)
    {
        DocumentLines document = Document(Full("认识到"), Short("又重申"), "2/3", Full("还重申"));
        document.Roles[2] = Enum.Parse<LineRole>(between);

        Assert.Equal(begins, Boundary(document).Begins(1, 0, Preamble(0)));
    }

    [Fact]
    public void A_full_line_shows_no_next_paragraph() => Assert.False(Begins(Full("认识到"), Full("又重申"), Full("还重申")));

    [Fact]
    public void A_short_line_in_mid_sentence_shows_none() => Assert.False(Begins(Full("认识到"), Short("又重申")[..^1], Full("还重申")));

    [Fact]
    public void The_next_paragraph_stands_before_the_first_number() => Assert.False(Begins(Full("认识到"), Full("又重申"), "1. 决定保护水井，", Full("还重申")));

    [Theory]
    [InlineData(78, true)]
    [InlineData(79, false)]
    public void The_next_paragraph_is_near(int between, bool begins) =>
        Assert.Equal(begins, Begins([Full("认识到"), Full("又重申"), .. Enumerable.Repeat(Full("水井"), between), Short("水井"), Full("还重申")]));

    private static bool Begins(params string[] lines) => Boundary(Document(lines)).Begins(1, 0, Preamble(0));

    private static DocumentLines Document(params string[] lines)
    {
        DocumentLines document = Stages.Lines(string.Join('\n', lines), "zh");
        document.Style = new PrintStyle(LineSpacing.None, 60, false, true);
        return document;
    }

    private static ParagraphBoundary Boundary(DocumentLines document) => new(document, new LineJoiner(document, [], Vocabulary.Empty));

    private static JoinState Preamble(int opening)
    {
        var state = new JoinState();
        state.Enact();
        if (opening >= 0) state.Begin(opening);
        return state;
    }

    /// <summary>A line of thirty characters, the whole column, that ends with a comma.</summary>
    private static string Full(string start) => (start + Ground)[..29] + "，";

    private static string Short(string start) => (start + Ground)[..20] + "，";
}
