using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>Lines joined to one unit of text, its label and footnote calls taken out.</summary>
internal sealed class TextBlock
{
    public required BlockShape Shape { get; init; }

    private readonly (bool IsRead, VerbPhrase? Phrase)[] _openings = new (bool, VerbPhrase?)[2];

    /// <summary>The text without label and calls.</summary>
    public required MappedText Text { get; init; }

    /// <summary>The place of all of it, label included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The label it begins with; null where it has none.</summary>
    public Label? Label { get; init; }

    public IReadOnlyList<FootnoteCall> Calls { get; init; } = [];

    public EndSign End => EndSigns.Of(Text.Text);

    /// <summary>The phrase it opens with in a part of a resolution; null where it opens with none. Read once for each part, however often it is asked.</summary>
    public VerbPhrase? Opening(PhraseRole role, LanguagePack pack)
    {
        ref (bool IsRead, VerbPhrase? Phrase) opening = ref _openings[(int)role];
        if (!opening.IsRead) opening = (true, OpeningPhraseReader.Read(Text, pack, role));
        return opening.Phrase;
    }
}
