using System.Globalization;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Serialization.Rows;

/// <summary>Walks one document in reading order and gives a row for each block.</summary>
internal sealed class BlockRowSource(string file, ResolutionDocument document)
{
    private readonly string? _symbol = document.Symbol?.ToString();
    private readonly Dictionary<string, Footnote> _notes = document.Footnotes.GroupBy(static note => note.Marker, StringComparer.Ordinal)
        .ToDictionary(static notes => notes.Key, static notes => notes.First(), StringComparer.Ordinal);

    public IEnumerable<BlockRow> Rows()
    {
        foreach (Resolution resolution in document.Resolutions)
        {
            foreach (BlockRow row in RowsOf(resolution)) yield return row;
        }

        for (int i = 0; i < document.Footnotes.Count; i++)
        {
            Footnote note = document.Footnotes[i];
            yield return Line(null, RowSection.Notes, RowKind.Footnote, Numbered("", "FN", i), note.Text, note.Span) with
            {
                Label = note.Marker,
                Cites = Symbols(note.Citations),
            };
        }
    }

    private IEnumerable<BlockRow> RowsOf(Resolution resolution)
    {
        string? part = resolution.Part;
        string prefix = part is null ? "" : part + ".";
        if (part is not null && resolution.Title is { } title)
        {
            yield return Line(part, RowSection.Preamble, RowKind.Heading, part, title.Text, title.Span) with { Label = title.Number ?? part };
        }

        if (resolution.EnactingLine is { } enacting)
        {
            yield return Line(part, RowSection.Preamble, RowKind.Enacting, prefix + "EL", enacting.Text, enacting.Span);
        }

        foreach (Block block in resolution.Preamble.Blocks.SelectMany(static block => block.DescendantsAndSelf()))
        {
            yield return RowOf(block, part, RowSection.Preamble);
        }

        foreach (Block block in resolution.Operative.Blocks.SelectMany(static block => block.DescendantsAndSelf()))
        {
            yield return RowOf(block, part, RowSection.Operative);
        }

        for (int i = 0; i < (resolution.Closing?.Lines.Count ?? 0); i++)
        {
            TextLine line = resolution.Closing!.Lines[i];
            yield return Line(part, RowSection.Closing, RowKind.Closing, Numbered(prefix, "CL", i), line.Text, line.Span);
        }

        for (int i = 0; i < resolution.Annexes.Count; i++)
        {
            foreach (BlockRow row in RowsOf(resolution.Annexes[i], part, Numbered(prefix, "AX", i))) yield return row;
        }
    }

    private IEnumerable<BlockRow> RowsOf(Annex annex, string? part, string path)
    {
        if ((annex.Label ?? annex.Title) is { } first)
        {
            TextSpan span = annex.Title is { } title ? first.Span.Union(title.Span) : first.Span;
            yield return Line(part, RowSection.Annex, RowKind.Heading, path, annex.Title?.Text ?? "", span) with { Label = annex.Label?.Text };
        }

        foreach (Block block in annex.Blocks.SelectMany(static block => block.DescendantsAndSelf())) yield return RowOf(block, part, RowSection.Annex);
    }

    private BlockRow RowOf(Block block, string? part, string section) => block switch
    {
        Paragraph paragraph => Line(part, section, KindOf(paragraph), block.Path, paragraph.Text, block.Span) with
        {
            Label = paragraph.Label,
            Depth = paragraph is SubParagraph sub ? sub.Depth : 0,
            Opening = paragraph.Opening?.Text,
            Verbs = Verbs(paragraph),
            Addressees = Addressees(paragraph),
            Cites = Cites(paragraph),
        },
        Section heading => Line(part, section, RowKind.Heading, block.Path, heading.Title ?? "", block.Span) with { Label = heading.Label },
        Heading heading => Line(part, section, RowKind.Heading, block.Path, heading.Text, block.Span),
        TextTable table => Line(part, section, RowKind.Table, block.Path, string.Join('\n', table.Rows), block.Span),
        _ => throw new InvalidOperationException($"Unexpected block {block.GetType().Name}; expected one of the library's own."),
    };

    private BlockRow Line(string? part, string section, string kind, string path, string text, TextSpan span) => new()
    {
        File = file,
        Kind = kind,
        Symbol = _symbol,
        Language = document.Language,
        Part = part,
        Section = section,
        Path = path,
        Text = text,
        Start = span.Start,
        End = span.End,
    };

    private static string KindOf(Paragraph paragraph) => paragraph switch
    {
        PreambularParagraph => RowKind.Preambular,
        OperativeParagraph => RowKind.Operative,
        SubParagraph => RowKind.SubParagraph,
        _ => RowKind.Paragraph,
    };

    private static string Numbered(string prefix, string name, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{name}{index + 1}");

    private static string[] Verbs(Paragraph paragraph) =>
        paragraph.Actions.Count > 0 ? [.. paragraph.Actions.Select(static action => action.Verb.Verb.Id)]
        : paragraph.Opening is { } opening ? [opening.Verb.Id]
        : [];

    private static string[] Addressees(Paragraph paragraph) =>
        [.. paragraph.Addressees.Select(static actor => actor.Id).OfType<string>()];

    /// <summary>The documents that a paragraph cites, itself or in the footnotes it calls.</summary>
    private string[] Cites(Paragraph paragraph)
    {
        if (paragraph.FootnoteCalls.Count == 0) return Symbols(paragraph.Citations);
        var citations = new List<Citation>(paragraph.Citations);
        foreach (FootnoteCall call in paragraph.FootnoteCalls)
        {
            if (_notes.TryGetValue(call.Marker, out Footnote? note)) citations.AddRange(note.Citations);
        }

        return Symbols(citations);
    }

    private static string[] Symbols(IReadOnlyList<Citation> citations) =>
        citations.Count == 0 ? [] : [.. citations.Select(static citation => citation.Symbol).OfType<string>().Distinct(StringComparer.Ordinal)];
}
