namespace Resolutions.Languages;

/// <summary>One element of a phrase form: words as they stand, or any form of a class (<c>{class}</c>, <c>{class}?</c>, <c>{class}*</c>).</summary>
internal readonly record struct PhraseItem(string? Literal, PhraseClass? Class, bool IsOptional, bool IsRepeated);
