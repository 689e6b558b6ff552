namespace Resolutions.Languages;

/// <summary>A phrase split around its object: what opens it and what closes it (对 … 表示满意).</summary>
internal sealed record PhraseFrame(PhraseClass Opening, PhraseClass Closing);
