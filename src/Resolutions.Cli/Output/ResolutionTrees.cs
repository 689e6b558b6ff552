using System.Globalization;
using Resolutions.Model;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = Resolutions.Model.Paragraph;
using TerminalText = Spectre.Console.Paragraph;

namespace Resolutions.Cli.Output;

/// <summary>Lays a document out as a tree for a terminal. Text of the document is never read as markup, nor its control characters sent on.</summary>
internal sealed class ResolutionTrees(bool withText)
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Dim = new(Color.Grey);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Time = new(Color.Olive);
    private static readonly Style Addressee = new(Color.Teal);

    public IRenderable Of(ResolutionDocument document)
    {
        var tree = new Tree(Line((document.Symbol?.ToString() ?? "(no symbol)", Strong), ("  ", Plain), (document.Title?.Text ?? "", Plain)))
        {
            Guide = TreeGuide.Line,
        };
        tree.AddNode(Line((Facts(document), Dim)));
        foreach (Resolution resolution in document.Resolutions) Add(tree, resolution);
        if (document.Footnotes.Count > 0)
        {
            TreeNode notes = tree.AddNode(Line(("Footnotes", Strong)));
            foreach (Footnote note in document.Footnotes) notes.AddNode(Line((note.Marker + "  ", Strong), (note.Text, Dim)));
        }

        return tree;
    }

    private static string Facts(ResolutionDocument document)
    {
        List<string> facts = [document.Language];
        if (document.AdoptedOn is { } date) facts.Add("adopted " + date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        if (document.Meeting is { } meeting) facts.Add("plenary meeting " + meeting.ToString(CultureInfo.InvariantCulture));
        if (document.Session is { } session) facts.Add("session " + session);
        if (document.Masthead.AgendaItems.Count > 0) facts.Add("agenda item " + string.Join(", ", document.Masthead.AgendaItems));
        return string.Join(" · ", facts);
    }

    private void Add(IHasTreeNodes tree, Resolution resolution)
    {
        IHasTreeNodes parent = resolution.Part is null ? tree : tree.AddNode(Line((resolution.Part, Strong), ("  " + resolution.Title?.Text, Plain)));
        Add(parent.AddNode(Line((resolution.EnactingLine?.Text ?? "(no enacting line)", Strong))), resolution.Preamble.Blocks);
        Add(parent.AddNode(Line(("Operative part", Strong))), resolution.Operative.Blocks);
        foreach (Annex annex in resolution.Annexes)
        {
            Add(parent.AddNode(Line((annex.Label?.Text ?? "Annex", Strong), ("  " + annex.Title?.Text, Plain))), annex.Blocks);
        }
    }

    private void Add(IHasTreeNodes parent, IReadOnlyList<Block> blocks)
    {
        foreach (Block block in blocks) Add(parent.AddNode(Of(block)), block.Children);
    }

    private TerminalText Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph),
        Section section => Line((section.Label, Strong), ("  " + section.Title, Strong)),
        Heading heading => Line((heading.Text, Strong)),
        TextTable table => Line((string.Join('\n', table.Rows), Dim)),
        _ => Line((block.Path, Dim)),
    };

    private TerminalText Of(Paragraph paragraph)
    {
        var line = Line(((paragraph.Label ?? paragraph.Path) + "  ", Strong));
        if (paragraph.Actions.Count > 0)
        {
            for (int i = 0; i < paragraph.Actions.Count; i++)
            {
                if (i > 0) Put(line, "; ", Dim);
                Append(line, paragraph.Actions[i]);
            }
        }
        else if (paragraph.Opening is { } opening)
        {
            Append(line, opening);
        }

        if (withText) Put(line, "\n" + paragraph.Text, Dim);
        return line;
    }

    private static void Append(TerminalText line, ResolutionAction action)
    {
        Append(line, action.Verb);
        if (action.Addressees.Count > 0)
        {
            Put(line, " → ", Dim);
            Put(line, string.Join(", ", action.Addressees.Select(static actor => actor.Id ?? $"\"{actor.Text}\"")), Addressee);
        }

        if (action.Deadline is { } deadline) Put(line, $" [{deadline.Text}]", Time);
        if (action.Recurrence is { } recurrence) Put(line, $" [{recurrence}]", Time);
    }

    private static void Append(TerminalText line, VerbPhrase verb)
    {
        Put(line, verb.Text, new Style(ColourOf(verb.Verb.Force), decoration: Decoration.Bold));
        Put(line, $" {verb.Verb.Id}", Dim);
    }

    private static Color ColourOf(DirectiveForce force) => force switch
    {
        DirectiveForce.Inviting => Color.Green,
        DirectiveForce.Calling => Color.Blue,
        DirectiveForce.Requesting => Color.Fuchsia,
        DirectiveForce.Pressing => Color.Red,
        DirectiveForce.Deciding => Color.Yellow,
        _ => Color.Default,
    };

    private static void Put(TerminalText line, string text, Style style) => line.Append(Terminal.Safe(text), style);

    private static TerminalText Line(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new TerminalText();
        foreach ((string text, Style style) in parts) Put(line, text, style);
        return line;
    }
}
