namespace Resolutions.Languages;

/// <summary>A range of letters, both ends in it, and how much one of them says about the language of a line.</summary>
internal readonly record struct ScriptRange(char First, char Last, int Weight);
