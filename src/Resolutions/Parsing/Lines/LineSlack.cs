using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Measures the room a line leaves.</summary>
internal static class LineSlack
{
    /// <summary>Columns left free at the end of a line once the first word of the next were added; negative where it does not fit.</summary>
    public static int Between(DocumentLines document, int above, int line, int column)
    {
        ReadOnlySpan<char> text = document[line];
        int word = 1;
        if (!Characters.IsWide(text[0]))
        {
            while (word < text.Length && !Characters.IsBlank(text[word]) && !Characters.IsWide(text[word]) && !IsBreak(text, word)) word++;
        }

        int space = Characters.IsWide(text[0]) || Characters.IsWide(document[above][^1]) ? 0 : 1;
        return column - Characters.Width(document[above]) - space - Characters.Width(text[..word]);
    }

    /// <summary>Whether a line may be broken before a character: after the hyphen of a compound, not in "2020-2021".</summary>
    private static bool IsBreak(ReadOnlySpan<char> text, int at) =>
        text[at - 1] == '-' && at > 2 && char.IsLetter(text[at - 2]) && char.IsLetter(text[at - 3]) && char.IsLetter(text[at]);
}
