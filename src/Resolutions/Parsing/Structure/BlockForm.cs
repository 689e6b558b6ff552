using Resolutions.Languages;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Tells headings, tables and paragraphs apart, and the preamble from the operative part.</summary>
/// <param name="pack">The language.</param>
/// <param name="hasEndSigns">Whether the text has kept its punctuation.</param>
internal sealed class BlockForm(LanguagePack pack, bool hasEndSigns)
{
    // Titles of sections run to a few lines at the most.
    private const int LongestHeading = 400;

    // A table in one line is long and a good part of its words are figures.
    private const int ShortestTable = 120;

    public bool IsHeading(TextBlock block)
    {
        if (block.Label is not null || block.Shape != BlockShape.Text || Characters.Width(block.Text.Text) > LongestHeading) return false;
        string text = block.Text.Text;
        if (text.Length == 0) return false;
        if (SectionLabel.IsAlone(text)) return true;
        if (block.End is not (EndSign.None or EndSign.Stop) || (block.End == EndSign.Stop && !EndsInQuestion(text))) return false;
        if (char.IsLower(text[0])) return false;
        bool isEmphasized = block.Text.Emphasis.Count == 1 && block.Text.Emphasis[0].Length >= text.Length - 1;
        if (isEmphasized) return true;
        return !Opens(block, PhraseRole.Operative) && !Opens(block, PhraseRole.Preambular) && (hasEndSigns || Characters.Width(text) <= 80);
    }

    public static bool IsTable(TextBlock block)
    {
        string text = block.Text.Text;
        if (block.Label is not null || text.Length < ShortestTable || block.End != EndSign.None) return false;
        int words = 0, figures = 0;
        foreach (Range range in text.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = text.AsSpan(range).Trim();
            if (word.IsEmpty) continue;
            words++;
            if (char.IsAsciiDigit(word[0]) || (word.Length > 1 && char.IsAsciiDigit(word[1]))) figures++;
        }

        return figures * 5 >= words && words >= 12;
    }

    /// <summary>Whether a block without a number, before any number, belongs to the operative part.</summary>
    public bool IsOperative(TextBlock block, bool isLast)
    {
        if (!Opens(block, PhraseRole.Operative)) return false;
        return block.End switch
        {
            EndSign.Comma => false,
            EndSign.None => isLast,
            _ => true,
        };
    }

    public bool Opens(TextBlock block, PhraseRole role) => OpeningPhraseReader.Read(block.Text, pack, role) is not null;

    private static bool EndsInQuestion(string text) => text[^1] is '?' or '？';
}
