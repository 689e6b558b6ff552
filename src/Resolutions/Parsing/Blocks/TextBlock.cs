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

    private (bool IsRead, VerbPhrase? Phrase) _preambular;
    private (bool IsRead, VerbPhrase? Phrase) _operative;

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
        ref (bool IsRead, VerbPhrase? Phrase) opening = ref role == PhraseRole.Preambular ? ref _preambular : ref _operative;
        if (!opening.IsRead) opening = (true, OpeningPhraseReader.Read(Text, pack, role));
        return opening.Phrase;
    }
}
