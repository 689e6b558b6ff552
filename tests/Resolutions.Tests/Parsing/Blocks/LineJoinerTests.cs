using Resolutions.Model;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Blocks;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("protect\nsprings", "protect springs")]
    [InlineData("the imple-\nmentation of its implementation", "the implementation of its implementation")]
    [InlineData("the Secretary-\nGeneral", "the Secretary-General")]
    [InlineData("the well-\nbeing of all, well-being or wellbeing", "the well-being of all, well-being or wellbeing")]
    [InlineData("the well-\nbeing of all, wellbeing or wellbeing or well-being", "the wellbeing of all, wellbeing or wellbeing or well-being")]
    [InlineData("medium-\nterm strategies", "medium-term strategies")]
    [InlineData("springs and/\nor wells", "springs and/or wells")]
    [InlineData("springs -\nand wells", "springs - and wells")]
    [InlineData("保护\n山泉", "保护山泉")]
    [InlineData("《2030年\nAgenda》", "《2030年Agenda》")]
    [InlineData("many   blanks\u00A0here", "many blanks here")]
    [InlineData("a soft\u00ADhyphen and a zero\u200Bwidth", "a softhyphen and a zerowidth")]
    [InlineData("  indented\n  lines  ", "indented lines")]
    public void Lines_are_joined_as_they_were_written(string text, string expected)
    {
        DocumentLines document = Stages.Lines(text);
        Assert.Equal(expected, Join(document, []).Text);
    }

    [Theory]
    [InlineData("the report, 1 and", "the report, and", 11)]
    [InlineData("the report 1, and", "the report, and", 10)]
    [InlineData("the report1 and", "the report and", 10)]
    [InlineData("the report. 1", "the report.", 11)]
    public void A_call_goes_with_its_blank(string text, string expected, int offset)
    {
        DocumentLines document = Stages.Lines(text);
        int at = text.IndexOf('1', StringComparison.Ordinal);
        var calls = new List<FootnoteCall>();

        MappedText joined = new LineJoiner(document, [new TextCut(at, at + 1, 1, 1)], Vocabulary.Of(document)).Join([0], 0, calls);

        Assert.Equal(expected, joined.Text);
        Assert.Equal(("1", TextSpan.FromBounds(at, at + 1)), (Assert.Single(calls).Marker, calls[0].Span));
        Assert.Equal(offset, joined.FromSource(at));
    }

    [Fact]
    public void Each_character_knows_where_it_stood()
    {
        const string Text = "the imple-\nmentation  of the implementation";
        MappedText joined = Join(Stages.Lines(Text), []);

        for (int i = 0; i < joined.Text.Length; i++)
        {
            if (joined.Text[i] != ' ') Assert.Equal(joined.Text[i], Text[joined.ToSource(i)]);
        }
    }

    private static MappedText Join(DocumentLines document, List<FootnoteCall> calls) =>
        new LineJoiner(document, [], Vocabulary.Of(document)).Join([.. Enumerable.Range(0, document.Count)], 0, calls);
}
