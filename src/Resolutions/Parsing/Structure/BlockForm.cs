using System.Buffers;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Tells headings, tables and paragraphs apart, and the preamble from the operative part.</summary>
/// <param name="pack">The language.</param>
/// <param name="hasEndSigns">Whether the text has kept its punctuation.</param>
/// <param name="setsOpeningsApart">Whether the print sets opening phrases in bold, so that what is not bold opens nothing.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class BlockForm(LanguagePack pack, bool hasEndSigns, bool setsOpeningsApart = false, CancellationToken cancellation = default)
{
    // Titles of sections run to a few lines at the most.
    private const int LongestHeading = 400;

    // Where end signs are lost, length is all that tells a heading from a paragraph.
    private const int LongestBareHeading = 80;

    // A table in one line is long, and a good part of its words are figures or begin with a capital.
    private const int ShortestTable = 120;

    // Parts that a semicolon parts are a list or a sentence, such as the hours of meetings (A/RES/75/326, para. 8), and no heading.
    private static readonly SearchValues<char> Semicolons = SearchValues.Create(";；؛");

    public LanguagePack Pack { get; } = pack;

    /// <summary>Whether the text has kept its punctuation.</summary>
    public bool HasEndSigns { get; } = hasEndSigns;

    /// <summary>Whether a block is a heading among paragraphs.</summary>
    /// <param name="block">The block.</param>
    /// <param name="role">The part it stands in. A preambular paragraph may lack its comma; an operative one without number and end sign is none.</param>
    public bool IsHeading(TextBlock block, PhraseRole role)
    {
        if (block.Label is not null || block.Shape != BlockShape.Text || Characters.IsWiderThan(block.Text.Text, LongestHeading)) return false;
        string text = block.Text.Text;
        if (text.Length == 0) return false;
        if (IsSectionLabel(block)) return true;
        if (block.End is not (EndSign.None or EndSign.Stop) || (block.End == EndSign.Stop && !EndsInQuestion(text))) return false;
        if (char.IsLower(text[0]) || text.AsSpan().ContainsAny(Semicolons)) return false;
        // A heading is set in one face; a paragraph's opening phrase stands out from the rest.
        bool isEmphasized = block.Text.Emphasis.Count == 1 && block.Text.Emphasis[0].Length >= text.Length - 1;
        if (block.Text.Emphasis.Count > 0 && !isEmphasized) return false;
        // A chapeau of nothing but its verb, 正式决定 in the old print of A/RES/75/256, is no heading.
        if (isEmphasized && IsBareAct(block)) return false;
        if (isEmphasized || (HasEndSigns && role == PhraseRole.Operative)) return true;
        if (!HasEndSigns && Characters.IsWiderThan(text, LongestBareHeading)) return false;
        return !Acts(block, PhraseRole.Operative) && !Acts(block, PhraseRole.Preambular);
    }

    /// <summary>Whether a block is a verb of the operative part and nothing else.</summary>
    public bool IsBareAct(TextBlock block) =>
        block.Opening(PhraseRole.Operative, Pack) is { Phrase: { Verb.Class: not VerbClass.Preambular } act } && act.Text.Length == block.Text.Text.Length;

    /// <summary>Whether a block is the label of a section and nothing else.</summary>
    public bool IsSectionLabel(TextBlock block) =>
        block.Label is null && SectionHeading.TryRead(block.Text.Text, Pack, out SectionHeading heading) && heading.Title is null;

    /// <summary>Whether a block opens with an act. One that the print would set in bold and has not opens nothing, 批款的筹措, but what goes on after items may be plain, 并要求….</summary>
    private bool Acts(TextBlock block, PhraseRole role) => block.Opening(role, Pack) is { } opening && !(setsOpeningsApart && opening.Phrase.Span.Start == 0);

    /// <summary>Whether a block heads a section that ends a preamble: a label alone, or the first label with its title (A/RES/75/247 in Chinese).</summary>
    public bool HeadsFirstSection(TextBlock block) =>
        IsSectionLabel(block)
        || (IsHeading(block, PhraseRole.Preambular) && SectionHeading.TryRead(block.Text.Text, Pack, out SectionHeading heading) && (heading.Roman == 1 || heading.Letter == 1));

    /// <summary>Whether a block is a table in one line.</summary>
    public bool IsTable(TextBlock block)
    {
        string text = block.Text.Text;
        if (block.Label is not null || (HasEndSigns && text.Length < ShortestTable) || block.End != EndSign.None) return false;
        int words = 0, figures = 0, capitals = 0;
        foreach (Range range in text.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = text.AsSpan(range).Trim();
            if (word.IsEmpty) continue;
            cancellation.ThrowIfCancellationRequested();
            words++;
            if (word.IndexOfAnyInRange('0', '9') >= 0) figures++;
            else if (char.IsUpper(word[0])) capitals++;
        }

        // Where end signs are lost, a sentence may have many figures, too.
        if (!HasEndSigns) return words >= 12 && figures * 5 >= words * 2 && !Opens(block, PhraseRole.Operative) && !Opens(block, PhraseRole.Preambular);
        // A long title has capitals and may name a year or two; a table has figures all over.
        return words >= 12 && figures * 8 >= words && (figures + capitals) * 10 >= words * 3;
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

    public bool Opens(TextBlock block, PhraseRole role) => block.Opening(role, Pack) is not null;

    private static bool EndsInQuestion(string text) => text[^1] is '?' or '？';
}
