namespace Resolutions.Languages;

/// <summary>One element of a phrase form: words as they stand, or any form of a class (<c>{class}</c>, <c>{class}?</c>, <c>{class}*</c>).</summary>
/// <param name="Literal">The words; null for a class.</param>
/// <param name="Class">The class; null for words.</param>
/// <param name="IsOptional"><c>?</c> and <c>*</c>: may be missing.</param>
/// <param name="IsRepeated"><c>*</c>: may stand several times.</param>
/// <param name="IsAhead"><c>{&amp;class}</c>: must follow but is no part of the phrase.</param>
internal readonly record struct PhraseItem(string? Literal, PhraseClass? Class, bool IsOptional, bool IsRepeated, bool IsAhead);
