using Resolutions.Model;

namespace Resolutions.Cli.Actions;

/// <summary>Finds the words of actions in the text of their paragraph where they have no places: documents read from XML.</summary>
internal static class ActionWords
{
    private static readonly char[] Ends = [.. " ,;，；、"];

    /// <summary>For each action what comes after its verb and those it asks, up to the next one's verb; the whole text where the verb is not in it.</summary>
    public static IReadOnlyList<string> Of(Paragraph paragraph)
    {
        string text = paragraph.Text;
        var verbs = new (int Start, int End)[paragraph.Actions.Count];
        int from = 0;
        for (int i = 0; i < verbs.Length; i++)
        {
            int start = text.IndexOf(paragraph.Actions[i].Verb.Text, from, StringComparison.Ordinal);
            // An item has its verb from the chapeau; a phrase split around its object is nowhere in one piece.
            verbs[i] = start < 0 ? (from, from) : (start, start + paragraph.Actions[i].Verb.Text.Length);
            from = verbs[i].End;
        }

        var words = new string[verbs.Length];
        for (int i = 0; i < verbs.Length; i++)
        {
            int end = i + 1 < verbs.Length && verbs[i + 1].Start > verbs[i].End ? verbs[i + 1].Start : text.Length;
            int start = verbs[i].End;
            foreach (Actor actor in paragraph.Actions[i].Addressees)
            {
                int named = text.AsSpan(start, end - start).IndexOf(actor.Text, StringComparison.Ordinal);
                if (named >= 0) start += named + actor.Text.Length;
            }

            words[i] = text[start..end].Trim(Ends);
        }

        return words;
    }
}
