using Resolutions.Languages;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Reads declarations: under "We, … therefore:" numbered paragraphs go on with a bare verb, "Commit to …" (A/RES/73/3).</summary>
internal static class Declaration
{
    /// <summary>Whether an unnumbered paragraph is a subject and what it says, and leads to numbered ones that go on with it.</summary>
    public static bool IsChapeau(string text, LanguagePack pack) => EndSigns.Of(text) == EndSign.Colon && PhraseMatcher.IsAt(text, 0, pack.Phrases.BareSubject, pack.Phrases);

    /// <summary>The bare phrase with which a numbered paragraph goes on; null where it has none.</summary>
    public static OpeningPhrase? Read(MappedText text, LanguagePack pack) => OpeningPhraseReader.ReadAll(text, pack, PhraseRole.Bare) is { } bare ? bare with { IsBare = true } : null;
}
