using System.Globalization;
using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;

namespace CustomLanguage;

/// <summary>Prints what the pack made of a text: for each paragraph the words it opens with, and the ids they stand for.</summary>
internal sealed class ClausePrinter(TextWriter output)
{
    public void Print(ParseResult result)
    {
        foreach (ResolutionDocument document in result.Documents)
        {
            output.WriteLine($"{document.Symbol}  {document.Title?.Text}  [{document.Language}]");
            output.WriteLine($"Session {document.Session}, adopted {document.AdoptedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, meeting {document.Meeting}");
            foreach (Resolution resolution in document.Resolutions)
            {
                Print("├─ Preamble", "│  ", resolution.Preamble.Blocks);
                Print("└─ Operative part", "   ", resolution.Operative.Blocks);
            }
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            output.WriteLine($"{result.Source.GetLinePosition(diagnostic.Span.Start)}: {diagnostic.Id}: {diagnostic.Message}");
        }
    }

    private void Print(string heading, string indent, IReadOnlyList<Block> blocks)
    {
        output.WriteLine(heading);
        for (int i = 0; i < blocks.Count; i++)
        {
            bool last = i == blocks.Count - 1;
            Print(indent + (last ? "└─ " : "├─ ") + TextOf(blocks[i]), indent + (last ? "   " : "│  "), blocks[i].Children);
        }
    }

    private static string TextOf(Block block)
    {
        var paragraph = block as Paragraph;
        string opening = paragraph?.Opening is { } phrase ? $"  {phrase.Text} = {Name(phrase.Verb)}" : "";
        string actions = string.Concat(paragraph?.Actions.Select(static action => TextOf(action)) ?? []);
        string citations = string.Concat(paragraph?.Citations.Select(static citation => $"  cites {citation.Symbol ?? citation.Text}") ?? []);
        return block.Path + opening + actions + citations;
    }

    private static string TextOf(ResolutionAction action)
    {
        string who = action.Addressees.Count == 0 ? "" : " → " + string.Join(", ", action.Addressees.Select(static actor => actor.Id ?? actor.Text));
        string when = action.Deadline is { } deadline ? $", by session {deadline.Session?.ToString() ?? deadline.Text}" : "";
        string often = action.Recurrence is { } recurrence ? $", {recurrence}" : "";
        return who + when + often + (action.Report is null ? "" : ", report") + (action.IsAgendaDecision ? ", agenda" : "");
    }

    private static string Name(ActionVerb verb) => string.Join(' ', [verb.Id, .. verb.Modifiers]);
}
