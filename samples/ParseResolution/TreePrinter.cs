using System.Globalization;
using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Validation;

namespace ParseResolution;

/// <summary>Prints what the parser found as a tree: a heading line for each paragraph, its text below.</summary>
internal sealed class TreePrinter(TextWriter output, int width)
{
    public void Print(ParseResult result, string file)
    {
        foreach (ResolutionDocument document in result.Documents) Print(document);
        if (result.Documents.Count == 0) output.WriteLine("No resolution found.");

        // What the parser noticed, and what the validators make of the documents.
        var validator = new ResolutionDocumentValidator();
        IEnumerable<Diagnostic> found = result.Documents.SelectMany(document => validator.Validate(document).ToDiagnostics());
        Print([.. result.Diagnostics.Concat(found).OrderBy(static diagnostic => diagnostic.Span)], result, file);
    }

    private void Print(ResolutionDocument document)
    {
        output.WriteLine($"{document.Symbol?.ToString() ?? "(no symbol)"}  {document.Title?.Text}");
        output.WriteLine($"Adopted: {(document.AdoptedOn is { } date ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "unknown")}");
        output.WriteLine($"Session: {document.Session?.ToString() ?? "unknown"}");
        if (document.Masthead.AgendaItems.Count > 0) output.WriteLine($"Agenda items: {string.Join(", ", document.Masthead.AgendaItems)}");
        output.WriteLine($"Language: {document.Language}");
        output.WriteLine();
        foreach (Resolution resolution in document.Resolutions) Print(resolution);
        if (document.Footnotes.Count == 0) return;
        output.WriteLine("Footnotes");
        PrintItems("", document.Footnotes, (indent, note) =>
        {
            output.WriteLine(indent.First + note.Marker);
            PrintText(indent.Rest + "   ", note.Text);
        });
        output.WriteLine();
    }

    private void Print(Resolution resolution)
    {
        if (resolution.Part is not null) output.WriteLine($"{resolution.Part}  {resolution.Title?.Text}");
        output.WriteLine(resolution.EnactingLine?.Text ?? "(no enacting line)");
        output.WriteLine($"├─ Preamble: {resolution.Preamble.Paragraphs.Count()} paragraphs");
        PrintBlocks("│  ", resolution.Preamble.Blocks);
        output.WriteLine($"├─ Operative part: {resolution.Operative.Paragraphs.Count()} paragraphs");
        PrintBlocks("│  ", resolution.Operative.Blocks);
        foreach (Annex annex in resolution.Annexes)
        {
            output.WriteLine($"├─ {annex.Label?.Text ?? "Annex"}  {annex.Title?.Text}");
            PrintBlocks("│  ", annex.Blocks);
        }

        output.WriteLine($"└─ {ClosingLine(resolution.Closing)}");
        output.WriteLine();
    }

    private void PrintBlocks(string indent, IReadOnlyList<Block> blocks) => PrintItems(indent, blocks, PrintBlock);

    private void PrintBlock(Indent indent, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                output.WriteLine(indent.First + HeadingOf(paragraph));
                PrintText(indent.Rest + (paragraph.Children.Count > 0 ? "│  " : "   "), paragraph.Text);
                break;
            case Section section:
                output.WriteLine($"{indent.First}{section.Label}  {section.Title}");
                break;
            case Heading heading:
                output.WriteLine(indent.First + heading.Text);
                break;
            case TextTable table:
                output.WriteLine($"{indent.First}(table of {table.Rows.Count} rows)");
                break;
        }

        PrintBlocks(indent.Rest, block.Children);
    }

    /// <summary>"4.  决定 (decide) + 请 (request) → 大会主席": label, then each verb with whom it addresses.</summary>
    private static string HeadingOf(Paragraph paragraph)
    {
        string verbs = paragraph.Actions.Count > 0
            ? string.Join(" + ", paragraph.Actions.Select(static action => VerbOf(action.Verb) + AddresseesOf(action)))
            : paragraph.Opening is { } opening ? VerbOf(opening) : "";
        return $"{paragraph.Label ?? paragraph.Path}  {verbs}".TrimEnd();
    }

    private static string VerbOf(VerbPhrase verb) => $"{verb.Text} ({verb.Verb.Id})";

    private static string AddresseesOf(ResolutionAction action)
    {
        string deadline = action.Deadline is { } by ? $" [{by.Text}]" : "";
        if (action.Addressees.Count == 0) return deadline;
        return " → " + string.Join(", ", action.Addressees.Select(static actor => actor.Id ?? $"\"{actor.Text}\"")) + deadline;
    }

    private static string ClosingLine(Closing? closing)
    {
        if (closing is null) return "(no closing)";
        string meeting = closing.Meeting is { } number ? $"plenary meeting {number}" : "plenary meeting unknown";
        string date = closing.Date is { } day ? ", " + day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "";
        return $"Closing: {meeting}{date}{(closing.IsResumed ? " (resumed)" : "")}";
    }

    private void Print(IReadOnlyList<Diagnostic> diagnostics, ParseResult result, string file)
    {
        output.WriteLine(diagnostics.Count == 0 ? "Diagnostics: none" : $"Diagnostics: {diagnostics.Count}");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string severity = diagnostic.Severity.ToString().ToLowerInvariant();
            output.WriteLine($"{file}({result.Source.GetLinePosition(diagnostic.Span.Start)}): {severity} {diagnostic.Id}: {diagnostic.Message}");
        }
    }

    private static void PrintItems<T>(string indent, IReadOnlyList<T> items, Action<Indent, T> print)
    {
        for (int i = 0; i < items.Count; i++)
        {
            bool last = i == items.Count - 1;
            print(new Indent(indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  ")), items[i]);
        }
    }

    private void PrintText(string prefix, string text)
    {
        foreach (string line in TextWrapper.Wrap(text, width - TextWrapper.WidthOf(prefix))) output.WriteLine(prefix + line);
    }

    /// <summary>What stands left of an item's first line, and of all its other lines.</summary>
    private sealed record Indent(string First, string Rest);
}
