using System.Globalization;
using Resolutions.Model;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class CallFinderTests
{
    [Theory]
    [InlineData("1. Welcomes the report 1 and the note.", "1", "report 1 and")]
    [InlineData("1. Welcomes the report,1 and the note.", "1", ",1 and")]
    [InlineData("1. Welcomes the report1 and the note.", "1", "report1 and")]
    [InlineData("1. Welcomes the report; 1", "1", "; 1")]
    [InlineData("1. Welcomes the report 1/ and the note.", "1", "report 1/ and")]
    // The same number as a quantity, an article or an agenda: the call is the other one.
    [InlineData("1. Recalls Article 1 of the Statute 1 and its annex.", "1", "Statute 1 and")]
    [InlineData("1. Recalls Agenda 21 and the Plan, 21 and welcomes both.", "21", ", 21 and")]
    [InlineData("1. Notes that 3 per cent of springs, 3 and of wells, are dry.", "3", ", 3 and")]
    [InlineData("1. Recalls paragraphs 3, 4 and 5 of the report, 4 and its annex.", "4", "report, 4 and")]
    [InlineData("1. Recalls resolution 70/1 of 2015, 1 and its annex.", "1", ", 1 and")]
    // Run into the next word, in a doubtful place that nothing else on the page is better than, after a number in figures by threes.
    [InlineData("1. Recalls the memorandum of 1994, 1in which it is said.", "1", "1in which")]
    [InlineData("1. Recalls the resolution 3 on springs and 3.5 wells.", "3", "resolution 3 on")]
    [InlineData("1. Approves 5 205 800 dollars for springs, 5 and wells.", "5", ", 5 and")]
    public void The_call_is_told_from_other_numbers(string line, string marker, string around)
    {
        TextCut cut = Assert.Single(Calls(line, [marker], out string text));

        Assert.Equal(int.Parse(marker, CultureInfo.InvariantCulture), cut.Marker);
        int at = text.IndexOf(around, StringComparison.Ordinal) + around.IndexOf(marker, StringComparison.Ordinal);
        Assert.Equal(at, cut.Start);
    }

    [Theory]
    [InlineData("1. Decides to hold 1-day meetings in A/75/1 and 1.5 others at 1:30.")]
    [InlineData("1. Decides to spend 1 million dollars in Article 1.")]
    [InlineData("1. Recalls paragraphs 1, 2 and 3.")]
    public void A_number_in_an_impossible_place_calls_nothing(string line) => Assert.Empty(Calls(line, ["1"], out _));

    [Fact]
    public void Notes_are_called_in_order()
    {
        List<TextCut> cuts = Calls("1. Welcomes the report 2 of 1 committee, 1 the note 2 and the map. 3", ["1", "2", "3"], out string text);

        Assert.Equal([1, 2, 3], cuts.Select(static cut => cut.Marker));
        Assert.Equal([", 1 the", "note 2 and", "map. 3"], cuts.Select(cut => Around(text, cut)));
    }

    [Fact]
    public void Calls_side_by_side_in_chinese_are_parted()
    {
        TextCut cut = Assert.Single(Calls("1. 欢迎秘书长的报告12 并请各国保护山泉；", ["1", "2"], out _, "zh"));

        Assert.Equal((1, 2, 2), (cut.Marker, cut.Count, cut.End - cut.Start));
    }

    [Theory]
    [InlineData("1. 欢迎2年内的报告2，并请各国保护山泉；", "报告2")]
    [InlineData("1. 回顾第2段和报告2；", "报告2")]
    public void Chinese_measure_words_tell_quantities(string line, string around)
    {
        TextCut cut = Assert.Single(Calls(line, ["2"], out string text, "zh"));
        Assert.Equal(text.IndexOf(around, StringComparison.Ordinal) + 2, cut.Start);
    }

    [Fact]
    public void A_call_on_a_line_of_its_own_is_found()
    {
        TextCut cut = Assert.Single(Calls("1. Welcomes the report of the Secretary-General,\n1\nand decides to protect springs.", ["1"], out string text));
        Assert.Equal("\n1\n", text[(cut.Start - 1)..(cut.End + 1)]);
    }

    // What a file shows to be calls; in the masthead, the title, the notes and the page's own lines they call nothing here. The last call looks like text.
    [Fact]
    public void The_calls_that_a_file_shows_are_taken_with_those_behind_end_signs()
    {
        const string Text =
            """
            75/901. Springs1
            The General Assembly,
            Recalling the report1 on springs,

            Noting the seven themes of SPRINGS+50,1

            1. Decides to protect 1 spring in 10.

            A/RES/75/9011

            __________
            1 See A/75/901.1
            """;
        string text = Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        int[] shown = [.. new[] { "Springs1", "report1", "A/RES/75/9011", "See A/75/901.1" }.Select(call => text.IndexOf(call, StringComparison.Ordinal) + call.Length - 1)];
        var document = new DocumentLines(text, Stages.English, LineReader.Read(text, CancellationToken.None)) { Marks = new SourceMarks { Calls = [.. shown.Select(static at => new TextCut(at, at + 1, 1, 1))] } };
        Landmarks.Find(document);
        document.MarkFurniture(5, PageFurnitureKind.RunningHead);
        document.MarkFurniture(6, PageFurnitureKind.Rule);

        List<TextCut> calls = CallFinder.Find(document, FootnoteFinder.Find(document));

        Assert.Equal(["report1", "SPRINGS+50,1"], calls.Select(call => text[..call.End].Split(' ', '\n')[^1]));
    }

    private static string Around(string text, TextCut cut)
    {
        int start = text.LastIndexOf(' ', cut.Start - 2) + 1;
        int end = text.IndexOf(' ', cut.End);
        if (end == cut.End) end = text.IndexOf(' ', cut.End + 1);
        if (text[cut.Start - 2] == ',') start = cut.Start - 2;
        return end < 0 || text[cut.End] == '\n' ? text[start..cut.End] : text[start..end];
    }

    private static List<TextCut> Calls(string body, IReadOnlyList<string> markers, out string text, string language = "en")
    {
        string organ = language == "en" ? "The General Assembly," : "大会，";
        string notes = string.Join('\n', markers.Select(static marker => $"{marker}\nA/75/90{marker}."));
        DocumentLines document = Stages.All($"75/901. Springs\n\n{organ}\n\n{body}\n\n__________\n{notes}", language, out _, out List<TextCut> calls);
        text = document.Text;
        return calls;
    }
}
