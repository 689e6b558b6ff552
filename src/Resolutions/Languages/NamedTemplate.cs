namespace Resolutions.Languages;

/// <summary>A form of line and what a line of that form is.</summary>
internal readonly record struct NamedTemplate(string Name, LineTemplate Template);
