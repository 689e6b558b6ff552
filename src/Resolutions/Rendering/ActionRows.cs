using Resolutions.Model;

namespace Resolutions.Rendering;

/// <summary>Lists a document's acts in reading order.</summary>
internal static class ActionRows
{
    private const int MostRepeats = 4;

    private static readonly char[] Ends = [.. " ,;:，；：、."];

    public static List<ActionRow> Of(ResolutionDocument document)
    {
        var rows = new List<ActionRow>();
        foreach (Resolution resolution in document.Resolutions)
        {
            foreach (Block block in resolution.Operative.Blocks) Add(rows, block, resolution.Part ?? "", "");
        }

        return rows;
    }

    private static void Add(List<ActionRow> rows, Block block, string sections, string above)
    {
        string label = above;
        if (block is Section section) sections = sections.Length > 0 ? sections + "." + section.Label : section.Label;
        if (block is Paragraph paragraph)
        {
            // A full stop after a number is the paragraph's, not the reference's: "19 (a)", as the UN refers to it.
            string own = (paragraph.Label ?? "").TrimEnd('.');
            label = above.Length > 0 && own.Length > 0 ? above + " " + own : above + own;
            Add(rows, paragraph, sections.Length > 0 ? (sections + ", " + label).TrimEnd(',', ' ') : label);
        }

        foreach (Block child in block.Children) Add(rows, child, sections, label);
    }

    private static void Add(List<ActionRow> rows, Paragraph paragraph, string label)
    {
        if (paragraph.Actions.Count == 0) return;
        MarkedText text = MarkedText.Of(paragraph);
        for (int i = 0; i < paragraph.Actions.Count; i++)
        {
            ResolutionAction? next = i + 1 < paragraph.Actions.Count ? paragraph.Actions[i + 1] : null;
            rows.Add(new ActionRow(paragraph, label.Length > 0 ? label : paragraph.Path, paragraph.Actions[i], What(text, paragraph.Actions[i], next)));
        }
    }

    private static string What(MarkedText text, ResolutionAction action, ResolutionAction? next)
    {
        int start, end;
        if (!action.Content.IsEmpty && text.Map(action.Content.Start) is { } from && text.Map(action.Content.End) is { } to)
        {
            (start, end) = (AfterRepeats(text, action.Content.Start) ?? from, to);
        }
        else
        {
            // After the verb and those it asks, up to the next verb.
            start = text.Marks.Where(mark => ReferenceEquals(mark.Node, action.Verb) || Holds(action, mark.Node)).Select(static mark => mark.End)
                .DefaultIfEmpty(0).Max();
            end = next is null
                ? text.Text.Length
                : text.Marks.Where(mark => ReferenceEquals(mark.Node, next.Verb)).Select(static mark => mark.Start).DefaultIfEmpty(text.Text.Length).Min();
        }

        return start < end ? text.Text[start..end].Trim(Ends) : "";
    }

    /// <summary>
    /// The end of the verb right before a place where the print has the verb several times over, as prints with bold letters four times over have
    /// (A/RES/55/162): what is between are the repeats, which the clean text has not. Null where it is not so.
    /// </summary>
    private static int? AfterRepeats(MarkedText text, int place)
    {
        TextMark? last = text.Marks.LastOrDefault(mark => !mark.Place.IsEmpty && mark.Place.End <= place);
        if (last is not { Kind: MarkKind.Verb }) return null;
        int gap = place - last.Place.End;
        return gap > 0 && gap % last.Place.Length == 0 && gap / last.Place.Length <= MostRepeats ? last.End : null;
    }

    private static bool Holds(ResolutionAction action, Node node)
    {
        foreach (Actor actor in action.Addressees)
        {
            if (ReferenceEquals(actor, node)) return true;
        }

        return false;
    }
}
