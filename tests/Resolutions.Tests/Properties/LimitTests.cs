using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Tests.Parsing;

namespace Resolutions.Tests.Properties;

/// <summary>The limits that options set, and the end of work that is cancelled.</summary>
public sealed class LimitTests
{
    public static TheoryData<string, string> Lengthy => new()
    {
        { "one line", "75/901. Springs\n\nThe General Assembly,\n\n1. Requests the Secretary-General " + Repeat("to report on springs, ", 20_000_000) },
        { "lines of a letter", "75/901. Springs\n\nThe General Assembly,\n\n" + Repeat("a\n", 4_000_000) },
        { "items", "75/901. Springs\n\nThe General Assembly,\n\n1. Decides:\n\n" + Repeat("(a) To do so;\n\n", 15_000_000) },
        { "empty lines", Repeat("\n", 60_000_000) },
        { "Chinese", Repeat("请", 10_000_000) },
    };

    [Theory]
    [MemberData(nameof(Lengthy))]
    public void Work_that_is_cancelled_ends(string name, string text)
    {
        // How soon is for a benchmark to say; that it ends by the token and not by the end of the text is said here: each text takes many seconds.
        // A thread of its own: a timer's callback waits for the pool, which the other tests keep busy.
        using var source = new CancellationTokenSource();
        var canceller = new Thread(() =>
        {
            Thread.Sleep(30);
            source.Cancel();
        });
        canceller.Start();

        Exception? ended = Record.Exception(() => ResolutionParser.Parse(text, null, source.Token));
        canceller.Join();
        Assert.True(ended is OperationCanceledException, name);
    }

    [Fact]
    public void A_text_over_the_longest_length_is_not_parsed()
    {
        ParseResult result = ResolutionParser.Parse(PrintedTexts.Print, new ResolutionParserOptions { MaxLength = 100 });

        Assert.Empty(result.Documents);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(result.Diagnostics).Severity);
        Assert.NotEmpty(ResolutionParser.Parse(PrintedTexts.Print, new ResolutionParserOptions { MaxLength = PrintedTexts.Print.Length }).Documents);
    }

    [Fact]
    public void Items_below_the_deepest_level_stay_at_it_and_nothing_is_lost()
    {
        const string Text = "75/901. Springs\n\nThe General Assembly,\n\n1. Decides:\n\n(a) To count:\n\n(i) Springs:\n\na. Hot;\n\ni. Warm;\n\nb. Cold.";
        ParseResult whole = ResolutionParser.Parse(Text), flat = ResolutionParser.Parse(Text, new ResolutionParserOptions { MaxDepth = 2 });

        Assert.Equal(4, Deepest(whole));
        Assert.Equal(2, Deepest(flat));
        Assert.Contains(flat.Diagnostics, static diagnostic => diagnostic.Id == "RES013" || diagnostic.Message.Contains("deep", StringComparison.Ordinal));
        SpanInvariants.Hold(flat);
    }

    [Fact]
    public void No_more_diagnostics_are_kept_than_asked_for_and_the_last_says_how_many_are_left_out()
    {
        string text = "75/901. Springs\n\nThe General Assembly,\n\n" + string.Concat(Enumerable.Range(1, 50).Select(static number => $"{number}. Springs everywhere;\n\n"));

        Assert.Equal(50, ResolutionParser.Parse(text).Diagnostics.Count);
        ParseResult few = ResolutionParser.Parse(text, new ResolutionParserOptions { MaxDiagnostics = 10 });
        Assert.Equal(11, few.Diagnostics.Count);
        Assert.Contains("40", few.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deeply_nested_brackets_labels_and_json_are_no_deep_recursion()
    {
        foreach (string piece in new[] { "(", "（", "“", "《", "((a) ", "1. (a) (i) a. i. ", "[", "【" }) ResolutionParser.Parse("75/901. Springs\n\nThe General Assembly,\n\n1. Decides " + Repeat(piece, 500_000));
    }

    private static int Deepest(ParseResult result) => NodeTree.Blocks(result.Document!).OfType<SubParagraph>().Max(static item => item.Depth);

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
