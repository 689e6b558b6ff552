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

    private OpeningPhrase? _preambular;
    private OpeningPhrase? _operative;
    private bool _hasReadPreambular;
    private bool _hasReadOperative;

    /// <summary>The text without label and calls.</summary>
    public required MappedText Text { get; init; }

    /// <summary>The place of all of it, label included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The label it begins with; null where it has none.</summary>
    public Label? Label { get; init; }

    public IReadOnlyList<FootnoteCall> Calls { get; init; } = [];

    public EndSign End => EndSigns.Of(Text.Text);

    /// <summary>The phrase it opens with in a part of a resolution; null where it opens with none. Read once for each part, however often it is asked.</summary>
    public OpeningPhrase? Opening(PhraseRole role, LanguagePack pack)
    {
        bool isPreambular = role == PhraseRole.Preambular;
        ref OpeningPhrase? opening = ref isPreambular ? ref _preambular : ref _operative;
        ref bool hasRead = ref isPreambular ? ref _hasReadPreambular : ref _hasReadOperative;
        if (!hasRead) (opening, hasRead) = (OpeningPhraseReader.ReadAll(Text, pack, role), true);
        return opening;
    }
}
