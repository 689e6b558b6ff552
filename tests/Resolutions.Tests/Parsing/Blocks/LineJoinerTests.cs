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

    // Asterisks stand around what the file shows in italics or bold; they are none of the text.
    [Theory]
    [InlineData("*Recalling* its work\non *springs*", "Recalling|springs")]
    [InlineData("*Recalling* its work on springs", "Recalling")]
    [InlineData("Recalling *its work\non all* springs", "its work on all")]
    [InlineData("the *imple-\nmentation* of its implementation", "implementation")]
    [InlineData("  *Recalling   its*  work\non springs", "Recalling its")]
    [InlineData("Recalling* its* work\non springs", " its")]
    [InlineData("*回顾\n其*工作", "回顾其")]
    [InlineData("Recalling its work\non springs", "")]
    public void Emphasis_is_carried_over(string text, string emphasised)
    {
        string[] pieces = text.Split('*');
        var emphasis = new List<TextSpan>();
        for (int i = 0, at = 0; i < pieces.Length; at += pieces[i++].Length)
        {
            if (i % 2 == 1) emphasis.Add(new TextSpan(at, pieces[i].Length));
        }

        string plain = string.Concat(pieces);
        var document = new DocumentLines(plain, Stages.English, LineReader.Read(plain, CancellationToken.None)) { Marks = new SourceMarks { Emphasis = emphasis } };

        MappedText joined = Join(document, []);

        Assert.Equal(emphasised, string.Join('|', joined.Emphasis.Select(run => joined.Text.Substring(run.Start, run.Length))));
    }

    [Fact]
    public void Calls_of_one_line_are_counted_and_told_by_where_they_stand()
    {
        const string Text = "All 1 springs that rise in the mountains 2 3";
        DocumentLines document = Stages.Lines("Springs;\n" + Text + "\n1\nand wells");
        int start = "Springs;\n".Length, alone = start + Text.Length + 1;
        var joiner = new LineJoiner(
            document,
            [new TextCut(start + 4, start + 5, 1, 1), new TextCut(start + Text.Length - 3, start + Text.Length - 2, 2, 1), new TextCut(start + Text.Length - 1, start + Text.Length, 3, 2), new TextCut(alone, alone + 1, 1, 1)],
            Vocabulary.Empty);
        var calls = new List<FootnoteCall>();

        Assert.Equal([0, 4, 1, 0], Enumerable.Range(0, 4).Select(joiner.Calls));
        Assert.Equal([false, false, true, false], Enumerable.Range(0, 4).Select(joiner.IsCall));
        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(joiner.CallsEarly));
        Assert.Equal("All 1 springs that rise in the mountains 2", joiner.WithoutLastCall(1).ToString());
        Assert.Equal("and wells", joiner.WithoutLastCall(3).ToString());
        Assert.Equal("All springs that rise in the mountains", joiner.Join([1], 0, calls).Text);
        Assert.Equal(["1", "2", "3", "4"], calls.Select(static call => call.Marker));
    }

    // Each figure is a call.
    [Theory]
    [InlineData("1", true)]
    [InlineData("1 2", true)]
    [InlineData("1, 2", true)]
    [InlineData("1 and all the wells 2", false)]
    [InlineData("1 的山泉 2", false)]
    [InlineData("1 and 2, 3", false)]
    [InlineData("the wells 1 2", false)]
    [InlineData("1 2 wells", false)]
    [InlineData("wells", false)]
    public void A_line_of_calls_has_nothing_else(string line, bool isCall)
    {
        string text = "Springs;\n" + line;
        var cuts = new List<TextCut>();
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at])) cuts.Add(new TextCut(at, at + 1, text[at] - '0', 1));
        }

        Assert.Equal(isCall, new LineJoiner(Stages.Lines(text), cuts, Vocabulary.Empty).IsCall(1));
    }

    private static MappedText Join(DocumentLines document, List<FootnoteCall> calls) =>
        new LineJoiner(document, [], Vocabulary.Of(document)).Join([.. Enumerable.Range(0, document.Count)], 0, calls);
}
