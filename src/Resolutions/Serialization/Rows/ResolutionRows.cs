using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Text;

namespace Resolutions.Serialization.Rows;

/// <summary>Lays documents out flat, one row a block in reading order: the form for pandas, DuckDB or a spreadsheet.</summary>
/// <remarks>docs/rows.md describes the fields. All members are pure and safe to call from several threads.</remarks>
public static class ResolutionRows
{
    /// <summary>The rows of all documents of a result. A text that holds no resolution gives one document row with the findings.</summary>
    /// <param name="file">What the rows' <see cref="Row.File"/> is to be.</param>
    /// <param name="result">What parsing gave.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Row> Of(string file, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(result);
        return OfResult(file, result);
    }

    /// <summary>The rows of one document: its document row, then its blocks.</summary>
    /// <param name="file">What the rows' <see cref="Row.File"/> is to be.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Row> Of(string file, ResolutionDocument document)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(document);
        return OfDocument(file, document, []);
    }

    /// <summary>The row for a file that could not be read.</summary>
    /// <param name="file">The path as given.</param>
    /// <param name="message">Why, for people.</param>
    public static DocumentRow Error(string file, string message) => new() { File = file, Kind = RowKind.Document, Error = message };

    private static IEnumerable<Row> OfResult(string file, ParseResult result)
    {
        IReadOnlyList<RowDiagnostic> diagnostics = [.. result.Diagnostics.Select(diagnostic => Flat(diagnostic, result.Source))];
        if (result.Documents.Count == 0) yield return new DocumentRow { File = file, Kind = RowKind.Document, Diagnostics = diagnostics };
        foreach (ResolutionDocument document in result.Documents)
        {
            foreach (Row row in OfDocument(file, document, diagnostics)) yield return row;
            diagnostics = [];
        }
    }

    private static IEnumerable<Row> OfDocument(string file, ResolutionDocument document, IReadOnlyList<RowDiagnostic> diagnostics)
    {
        yield return DocumentRowOf(file, document, diagnostics);
        foreach (BlockRow row in new BlockRowSource(file, document).Rows()) yield return row;
    }

    private static DocumentRow DocumentRowOf(string file, ResolutionDocument document, IReadOnlyList<RowDiagnostic> diagnostics)
    {
        Masthead masthead = document.Masthead;
        return new DocumentRow
        {
            File = file,
            Kind = RowKind.Document,
            Symbol = document.Symbol?.ToString(),
            Language = document.Language,
            Title = document.Title?.Text ?? document.Resolutions.FirstOrDefault(static resolution => resolution.Title is not null)?.Title?.Text,
            Session = document.Session,
            AdoptedOn = document.AdoptedOn,
            IssuedOn = masthead.IssuedOn,
            Meeting = document.Meeting,
            AgendaItems = masthead.AgendaItems,
            Documents = masthead.Adoption?.Documents ?? [],
            Diagnostics = diagnostics,
        };
    }

    private static RowDiagnostic Flat(Diagnostic diagnostic, SourceText source)
    {
        LinePosition position = source.GetLinePosition(Math.Min(diagnostic.Span.Start, source.Length));
        string severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return new RowDiagnostic(diagnostic.Id, severity, diagnostic.Message, position.Line, position.Column);
    }
}
