using System.Text;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Rendering.PlainText;

/// <summary>Writes one document in the clean form of a text: a block a paragraph, an empty line between, footnotes under a rule at the end.</summary>
internal sealed class PlainTextWriter(TextWriter writer, ResolutionDocument document, PageWords words)
{
    private const string Rule = "__________________";

    private bool _isFirst = true;

    public void Write()
    {
        WriteMasthead();
        if (document.Title is { } title) WriteTitle(title);
        foreach (Resolution resolution in document.Resolutions) Write(resolution);
        if (document.Footnotes.Count == 0) return;
        WriteBlock(Rule);
        foreach (Footnote note in document.Footnotes)
        {
            // The number alone on its line, as extractors of text give it: no first word of a note can be taken for a part of it.
            WriteLine(note.Marker);
            WriteLine(note.Text);
        }
    }

    private void Write(Resolution resolution)
    {
        if (resolution.Title is { } title)
        {
            if (resolution.Part is { } part && title.Number is null or { Length: 0 } || title.Number == resolution.Part) WriteBlock(resolution.Part ?? "");
            if (title.Number == resolution.Part) title = title with { Number = null };
            WriteTitle(title);
        }
        else if (resolution.Part is { } letter)
        {
            WriteBlock(letter);
        }

        if (resolution.EnactingLine is { } enacting) WriteBlock(enacting.Text);
        foreach (Block block in resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks)) Write(block);
        if (resolution.Closing is { } closing) WriteLines(closing.Lines.Select(static line => line.Text));
        foreach (Annex annex in resolution.Annexes)
        {
            if (annex.Label is { } label) WriteBlock(label.Text);
            if (annex.Title is { } name) WriteBlock(name.Text);
            foreach (Block block in annex.Blocks) Write(block);
        }
    }

    private void WriteMasthead()
    {
        if (document.Masthead.Lines.Count > 0) WriteLines(document.Masthead.Lines.Select(static line => line.Text));
        else if (document.Symbol is { } symbol) WriteBlock(symbol.ToString());
    }

    private void WriteTitle(TitleLine title)
    {
        string text = WithCalls(title.Text, title.FootnoteCalls);
        WriteBlock(title.Number is { Length: > 0 } number ? words.TitleNumber(number) + " " + text : text);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                string text = WithCalls(paragraph.Text, paragraph.FootnoteCalls);
                WriteBlock(paragraph.Label is { Length: > 0 } label ? label + " " + text : text);
                break;
            case Heading heading:
                WriteBlock(WithCalls(heading.Text, heading.FootnoteCalls));
                break;
            case Section section:
                WriteBlock(section.Label);
                if (section.Title is { Length: > 0 } title) WriteBlock(WithCalls(title, section.FootnoteCalls));
                break;
            case TextTable table:
                WriteLines(table.Rows);
                break;
            default:
                break;
        }

        foreach (Block child in block.Children) Write(child);
    }

    private static string WithCalls(string text, IReadOnlyList<FootnoteCall> calls)
    {
        if (calls.Count == 0) return text;
        var printed = new StringBuilder(text);
        foreach (FootnoteCall call in calls.Reverse().OrderByDescending(static call => call.Offset ?? int.MaxValue))
        {
            int at = Math.Clamp(call.Offset ?? text.Length, 0, text.Length);
            // Beside figures the call is printed with a slash, "1949 1/ and", as the UN did until about 1999: 19491 could not be told apart.
            bool after = at > 0 && char.IsAsciiDigit(text[at - 1]), before = at < printed.Length && char.IsAsciiDigit(printed[at]);
            printed.Insert(at, after || before ? $"{(after ? " " : "")}{call.Marker}/{(before ? " " : "")}" : call.Marker);
        }

        return printed.ToString();
    }

    private void WriteBlock(string text) => WriteLines([text]);

    private void WriteLines(IEnumerable<string> lines)
    {
        if (!_isFirst) writer.Write('\n');
        foreach (string line in lines) WriteLine(line);
    }

    /// <summary>A text on a line of its own; a line break in it would begin another paragraph.</summary>
    private void WriteLine(string text)
    {
        _isFirst = false;
        int from = 0;
        for (TextSpan lineBreak; !(lineBreak = LineBreaks.Next(text, from)).IsEmpty; from = lineBreak.End)
        {
            writer.Write(text.AsSpan(from..lineBreak.Start));
            writer.Write(' ');
        }

        writer.Write(text.AsSpan(from));
        writer.Write('\n');
    }
}
