using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

/// <summary>Calls that a file does not show as such; the first call of each text is known.</summary>
public sealed class EndCallsTests
{
    [Theory]
    [InlineData("Noting the seven themes of SPRINGS+50,1", "SPRINGS+50,")]
    [InlineData("Noting the seven themes of all springs;1", "all springs;")]
    [InlineData("Noting the report “Springs”,1", "“Springs”,")]
    public void Figures_behind_the_end_sign_of_a_paragraph_call_a_note_named_before(string paragraph, string before)
    {
        List<TextCut> calls = Calls(paragraph, out string text);

        Assert.Equal(2, calls.Count);
        Assert.Equal((1, 1), (calls[1].Marker, calls[1].End - calls[1].Start));
        Assert.EndsWith(before, text[..calls[1].Start], StringComparison.Ordinal);
    }

    // No note of that number so far, no end sign, in mid-paragraph, a number by threes.
    [Theory]
    [InlineData("Noting the seven themes of SPRINGS+50,2")]
    [InlineData("Noting the seven themes of SPRINGS 1")]
    [InlineData("Noting the themes of SPRINGS+50,1\nand of the wells,")]
    [InlineData("Noting that springs number 50,100", 100)]
    public void Other_figures_call_nothing(string paragraph, int notes = 1) => Assert.Single(Calls(paragraph, out _, notes));

    [Theory]
    [InlineData("Noting the springs counted in\n2020")]
    [InlineData("Noting the springs counted in the year 2020,")]
    public void A_year_calls_nothing(string paragraph) => Assert.Single(Calls(paragraph, out _));

    [Fact]
    public void A_call_may_have_three_figures_and_stand_at_the_start_of_a_line()
    {
        Assert.Equal(100, Calls("Noting the seven themes of all springs;100", out _, 100)[1].Marker);
        Assert.Equal(1, Calls("审议了关于山泉的报\n告，1", out _)[1].Marker);
    }

    // At the foot of a page, before a call that is known, and where the text ends; the note of the second call stands on the page after it.
    [Fact]
    public void Paragraphs_may_end_at_a_pages_foot_or_with_the_text()
    {
        List<TextCut> calls = Paged(
            "Recalling the report,1\n\nNoting the springs,1\n\nNoting the wells,2\n\nNoting the rivers,1\n\n__________\n1\nA/75/901.\n\fA/RES/75/901\n\n"
            + "Noting the lakes,2\n\n__________\n2\nA/75/902.\n\fA/RES/75/901\n\n1. Decides to protect springs;\n2. Decides to protect wells;2",
            ["report,", "rivers,"],
            out string text);

        Assert.Equal(["report,1", "springs,1", "rivers,1", "lakes,2", "wells;2"], calls.Select(call => text[text.LastIndexOf(' ', call.Start)..call.End].Trim()));
        Assert.Equal([1, 1, 1, 2, 2], calls.Select(static call => call.Marker));
    }

    [Theory]
    [InlineData("48th plenary meeting", 2)]
    [InlineData("and the wells.", 1)]
    public void What_is_no_text_ends_a_paragraph(string below, int calls) =>
        Assert.Equal(
            calls,
            Paged(
                $"Recalling the report,1\n\n1. Decides to protect springs;\n\n2. Decides to protect rivers;1\n{below}\n\n__________\n1\nA/75/901.",
                ["report,"],
                out _).Count);

    private static List<TextCut> Paged(string body, string[] known, out string text)
    {
        DocumentLines document = Stages.Pages("75/901. Springs\n\nThe General Assembly,\n\n" + body);
        ClosingFinder.Mark(document);
        string all = text = document.Text;
        return EndCalls.Add(document, FootnoteFinder.Find(document), [.. known.Select(before => all.IndexOf(before, StringComparison.Ordinal) + before.Length).Select(static at => new TextCut(at, at + 1, 1, 1))]);
    }

    [Theory]
    [InlineData("1. Decides to protect springs.", 2)]
    [InlineData("Noting the wells,\n\n1. Decides to protect springs.", 2)]
    [InlineData("and 2 of the wells,\n\n1. Decides to protect springs.", 1)]
    [InlineData("Nairobi has none,\n\n1. Decides to protect springs.", 2)]
    public void At_the_foot_of_a_page_no_sentence_may_go_on_overleaf(string overleaf, int count)
    {
        DocumentLines document = Stages.Pages($"75/901. Springs\n\nThe General Assembly,\n\nRecalling the report,1\n\nNoting the themes of SPRINGS+50,1\n\f{overleaf}\n\n__________\n1\nA/75/901.");
        int known = document.Text.IndexOf(",1\n", StringComparison.Ordinal) + 1;

        List<TextCut> calls = EndCalls.Add(document, [new FootnoteLines(1, 0, 0, 0, 0, 0)], [new TextCut(known, known + 1, 1, 1)]);

        Assert.Equal(count, calls.Count);
    }

    private static List<TextCut> Calls(string paragraph, out string text, int notes = 1)
    {
        DocumentLines document = Stages.Pages($"75/901. Springs\n\nThe General Assembly,\n\nRecalling the report,1\n\n{paragraph}\n\n1. Decides to protect springs.\n\n__________\n1\nA/75/901.");
        text = document.Text;
        List<FootnoteLines> found = FootnoteFinder.Find(document);
        int known = text.IndexOf(",1\n", StringComparison.Ordinal) + 1;
        return EndCalls.Add(document, [.. found, .. Enumerable.Range(2, notes - 1).Select(static marker => new FootnoteLines(marker, 0, 0, 0, 0, 0))], [new TextCut(known, known + 1, 1, 1)]);
    }
}
