namespace Resolutions.Languages;

/// <summary>A phrase split around its object: what opens it and what closes it (对 … 表示满意).</summary>
/// <param name="Opening">What opens it.</param>
/// <param name="Closing">What closes it.</param>
/// <param name="IsFirstOnly">Whether it is an act in a first clause only; later it says how what is asked is to be done (以…为指导).</param>
internal sealed record PhraseFrame(PhraseClass Opening, PhraseClass Closing, bool IsFirstOnly);
