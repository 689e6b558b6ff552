namespace Resolutions.Languages;

/// <summary>One way to say something, and what it means.</summary>
internal sealed record PhraseForm(PhraseItem[] Items, PhraseMeaning Meaning);
