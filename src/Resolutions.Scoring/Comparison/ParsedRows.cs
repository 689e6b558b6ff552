using System.Globalization;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization.Rows;

namespace Resolutions.Scoring.Comparison;

/// <summary>Takes from what parsing gave what its rows say, for rows are what users see.</summary>
internal static class ParsedRows
{
    /// <summary>The first document; null where the text gave none.</summary>
    public static ScoreRows? Of(ParseResult result) => result.Document is { } document ? Of(document) : null;

    public static ScoreRows Of(ResolutionDocument document)
    {
        var rows = new ScoreRows();
        var paragraphs = new List<ScoreRow>();
        foreach (Row row in ResolutionRows.Of("", document))
        {
            if (row is DocumentRow meta) rows = Meta(meta);
            else if (row is BlockRow { Kind: RowKind.Preambular or RowKind.Operative or RowKind.SubParagraph or RowKind.Paragraph, Section: RowSection.Preamble or RowSection.Operative } block)
                paragraphs.Add(new ScoreRow(block.Section, block.Label, block.Opening, block.Text, block.Cites));
        }

        return rows with { Paragraphs = paragraphs };
    }

    private static ScoreRows Meta(DocumentRow row) => new()
    {
        Symbol = row.Symbol,
        Title = row.Title,
        Session = row.Session?.ToString(),
        AdoptedOn = Iso(row.AdoptedOn),
        IssuedOn = Iso(row.IssuedOn),
        Meeting = row.Meeting?.ToString(CultureInfo.InvariantCulture),
    };

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
