using System.Text;
using System.Text.Json;
using Resolutions.Model;
using Resolutions.Serialization.Rows;

namespace Resolutions.Tests.Serialization.Rows;

public sealed class RowWriterTests
{
    private static readonly BlockRow Block = new()
    {
        File = "x.txt",
        Kind = RowKind.Operative,
        Section = RowSection.Operative,
        Path = "OP1",
        Text = "请“各国”, \"<all>\"\nnow",
        Label = "1.",
        Verbs = ["request", "invite"],
    };

    [Fact]
    public void Json_rows_have_every_field_in_the_order_of_the_page_and_end_in_a_line_feed()
    {
        string written = Write(RowFormat.JsonLines, Block);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(written);
        Assert.Equal(
            [
                "file", "kind", "symbol", "language", "part", "section", "path", "label", "depth", "opening", "verbs", "addressees", "text", "cites",
                "start", "end",
            ],
            json.RootElement.EnumerateObject().Select(static property => property.Name));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("symbol").ValueKind);
    }

    [Fact]
    public void A_document_row_names_an_error_only_where_there_is_one()
    {
        string[] fields =
        [
            "file", "kind", "symbol", "language", "title", "session", "adoptedOn", "issuedOn", "meeting", "agendaItems", "documents", "diagnostics",
        ];
        Assert.Equal(fields, FieldsOf(ResolutionRows.Of("x.txt", SampleDocument.Composite).First()));
        Assert.Equal([.. fields, "error"], FieldsOf(ResolutionRows.Error("x.txt", "gone")));
    }

    [Fact]
    public void Chinese_and_signs_of_markup_are_not_escaped_and_no_row_has_a_line_break_inside()
    {
        string written = Write(RowFormat.JsonLines, Block, Block);
        Assert.Contains("请“各国”, \\\"<all>\\\"\\nnow", written, StringComparison.Ordinal);
        Assert.Equal(2, written.Count(static c => c == '\n'));
    }

    [Theory]
    [InlineData(SessionKind.Regular, 75, "75")]
    [InlineData(SessionKind.EmergencySpecial, 11, "\"ES-11\"")]
    public void A_regular_session_is_a_number_and_any_other_a_text(SessionKind kind, int number, string expected)
    {
        var row = new DocumentRow { File = "x.txt", Kind = RowKind.Document, Session = new AssemblySession(kind, number) };
        using JsonDocument json = JsonDocument.Parse(Write(RowFormat.JsonLines, row));
        Assert.Equal(expected, json.RootElement.GetProperty("session").GetRawText());
    }

    [Fact]
    public void Dates_are_iso_dates()
    {
        using JsonDocument json = JsonDocument.Parse(Write(RowFormat.JsonLines, ResolutionRows.Of("x.txt", SampleDocument.Composite).First()));
        Assert.Equal("2016-12-09", json.RootElement.GetProperty("adoptedOn").GetString());
    }

    [Fact]
    public void Csv_quotes_what_needs_it_joins_lists_and_gives_every_row_as_many_cells_as_the_header()
    {
        string[] lines = Write(RowFormat.Csv, [.. ResolutionRows.Of("x.txt", SampleDocument.Composite)]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("file,kind,symbol,language,title,session,", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Equal(25, CellsOf(line).Count));

        string written = Write(RowFormat.Csv, Block);
        Assert.Contains(",request; invite,", written, StringComparison.Ordinal);
        Assert.Contains(",\"请“各国”, \"\"<all>\"\"\nnow\",", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_csv_header_can_be_left_out_and_the_stream_stays_open()
    {
        using var stream = new MemoryStream();
        using (new RowWriter(stream, RowFormat.Csv, header: false)) { }
        Assert.Equal(0, stream.Length);
        using (new RowWriter(stream, RowFormat.Csv)) { }
        Assert.True(stream.CanWrite);
        Assert.NotEqual(0, stream.Length);
    }

    private static IEnumerable<string> FieldsOf(Row row)
    {
        using JsonDocument json = JsonDocument.Parse(Write(RowFormat.JsonLines, row));
        return [.. json.RootElement.EnumerateObject().Select(static property => property.Name)];
    }

    private static string Write(RowFormat format, params Row[] rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new RowWriter(stream, format))
        {
            foreach (Row row in rows) writer.Write(row);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<string> CellsOf(string line)
    {
        var cells = new List<string> { "" };
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) cells.Add("");
            else cells[^1] += c;
        }

        return cells;
    }
}
