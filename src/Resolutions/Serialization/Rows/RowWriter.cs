using System.Text.Encodings.Web;
using System.Text.Json;
using Resolutions.Parsing;

namespace Resolutions.Serialization.Rows;

/// <summary>Writes rows to a stream as they come, so that any number of files fits in memory.</summary>
/// <remarks>Not safe for use from several threads at once. The stream is flushed, not closed, on disposal.</remarks>
public sealed class RowWriter : IDisposable
{
    private static readonly RowsJsonContext Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Rows are data files, never put into a page as they are; Chinese and quotation marks stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private readonly Stream _stream;
    private readonly Utf8JsonWriter? _json;
    private readonly CsvRowFormatter? _csv;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">Where the rows go.</param>
    /// <param name="format">How they are written.</param>
    /// <param name="header">Whether CSV begins with a line of column names; false to add to what has one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public RowWriter(Stream stream, RowFormat format = RowFormat.JsonLines, bool header = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        if (format == RowFormat.JsonLines)
        {
            _json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Json.Options.Encoder, SkipValidation = true });
            return;
        }

        _csv = new CsvRowFormatter();
        if (header) _csv.WriteHeader(stream);
    }

    /// <summary>Writes the rows of all documents of a result.</summary>
    /// <param name="file">What the rows' <see cref="Row.File"/> is to be.</param>
    /// <param name="result">What parsing gave.</param>
    public void Write(string file, ParseResult result)
    {
        foreach (Row row in ResolutionRows.Of(file, result)) Write(row);
    }

    /// <summary>Writes one row.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public void Write(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (_csv is not null)
        {
            _csv.Write(_stream, row);
            return;
        }

        if (row is DocumentRow document) JsonSerializer.Serialize(_json!, document, Json.DocumentRow);
        else JsonSerializer.Serialize(_json!, (BlockRow)row, Json.BlockRow);
        _json!.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json?.Dispose();
        _stream.Flush();
    }
}
