using Resolutions.Cli.Actions;
using Resolutions.Cli.Output;

namespace Resolutions.Cli.Tests.Actions;

public sealed class ActionTableTests
{
    private static readonly ActionLine[] Lines =
    [
        new("a.txt", "A/RES/71/9", "en", "OP1", "Requests", "request", ["secretary-general"], "to say \"yes\", or <b>|no|", "session 72", "72", "a report"),
        new("a.txt", "A/RES/71/9", "en", "OP2", "Decides", "decide", [], "to \u001B[31mgo on", "", null, ""),
        new("b.txt", "", "zh", "OP1", "请", "request", ["member-states", "panel"], "合作", "", null, ""),
    ];

    [Fact]
    public void Markdown_has_a_table_a_document_and_escapes_what_would_break_it()
    {
        string markdown = Written(writer => ActionTable.WriteMarkdown(writer, Lines));
        Assert.Contains("## A/RES/71/9 (en)\n\n| Paragraph |", markdown, StringComparison.Ordinal);
        Assert.Contains("## b.txt (zh)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| OP1 | Requests (request) | secretary-general | to say \"yes\", or &lt;b>\\|no\\| | session 72 | a report |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_quotes_every_cell_and_joins_lists()
    {
        string csv = Written(writer => ActionTable.WriteCsv(writer, Lines));
        Assert.Contains("\"to say \"\"yes\"\", or <b>|no|\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"member-states; panel\"", csv, StringComparison.Ordinal);
        Assert.Equal(4, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_table_for_a_terminal_sends_no_control_characters_of_the_text_on()
    {
        string table = Written(writer => ActionTable.WriteTable(Terminal.On(writer, null), Lines));
        Assert.Contains("secretary-general", table, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', table);
    }

    [Theory]
    [InlineData("secretary-general", null, null, false, 1)]
    [InlineData(null, "72", null, false, 1)]
    [InlineData(null, null, "request", false, 2)]
    [InlineData(null, null, null, true, 1)]
    [InlineData("panel", null, "decide", false, 0)]
    [InlineData(null, null, null, false, 3)]
    public void A_filter_takes_what_fits_all_that_it_asks(string? to, string? due, string? verb, bool reports, int expected) =>
        Assert.Equal(expected, Lines.Count(new ActionFilter(to, due, verb, reports).Takes));

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
