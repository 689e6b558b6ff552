using System.Buffers;
using System.Globalization;
using System.Text;

namespace Resolutions.Serialization.Rows;

/// <summary>Formats rows as CSV: one header for both sorts of rows, a cell empty where the row has no such field.</summary>
internal sealed class CsvRowFormatter
{
    private const string ListSeparator = "; ";

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    private static readonly Column[] Columns =
    [
        new("file", static row => row.File),
        new("kind", static row => row.Kind),
        new("symbol", static row => row.Symbol),
        new("language", static row => row.Language),
        OfDocument("title", static row => row.Title),
        OfDocument("session", static row => row.Session?.ToString()),
        OfDocument("adoptedOn", static row => Iso(row.AdoptedOn)),
        OfDocument("issuedOn", static row => Iso(row.IssuedOn)),
        OfDocument("meeting", static row => row.Meeting?.ToString(CultureInfo.InvariantCulture)),
        OfDocument("agendaItems", static row => List(row.AgendaItems)),
        OfDocument("documents", static row => List(row.Documents)),
        OfDocument("diagnostics", static row => List(row.Diagnostics.Select(static d =>
            string.Create(CultureInfo.InvariantCulture, $"({d.Line},{d.Column}): {d.Severity} {d.Id}: {d.Message}")))),
        OfDocument("error", static row => row.Error),
        OfBlock("part", static row => row.Part),
        OfBlock("section", static row => row.Section),
        OfBlock("path", static row => row.Path),
        OfBlock("label", static row => row.Label),
        OfBlock("depth", static row => row.Depth.ToString(CultureInfo.InvariantCulture)),
        OfBlock("opening", static row => row.Opening),
        OfBlock("verbs", static row => List(row.Verbs)),
        OfBlock("addressees", static row => List(row.Addressees)),
        OfBlock("text", static row => row.Text),
        OfBlock("cites", static row => List(row.Cites)),
        OfBlock("start", static row => row.Start.ToString(CultureInfo.InvariantCulture)),
        OfBlock("end", static row => row.End.ToString(CultureInfo.InvariantCulture)),
    ];

    private readonly StringBuilder _line = new();

    public void WriteHeader(Stream stream) => WriteLine(stream, Columns.Select(static column => column.Name));

    public void Write(Stream stream, Row row) => WriteLine(stream, Columns.Select(column => column.Value(row)));

    private void WriteLine(Stream stream, IEnumerable<string?> cells)
    {
        _line.Clear();
        foreach (string? cell in cells)
        {
            if (cell.AsSpan().ContainsAny(NeedsQuotes)) _line.Append('"').Append(cell!.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else _line.Append(cell);
            _line.Append(',');
        }

        _line.Length--;
        _line.Append("\r\n");
        stream.Write(Encoding.UTF8.GetBytes(_line.ToString()));
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> items) => string.Join(ListSeparator, items);

    private static Column OfDocument(string name, Func<DocumentRow, string?> value) => new(name, row => row is DocumentRow document ? value(document) : null);

    private static Column OfBlock(string name, Func<BlockRow, string?> value) => new(name, row => row is BlockRow block ? value(block) : null);

    private sealed record Column(string Name, Func<Row, string?> Value);
}
