namespace Resolutions.Languages;

/// <summary>A word or name that tells what numbers near it are. <see cref="Id"/> is an organ's or an instrument's.</summary>
internal readonly record struct CitationTerm(CitationTermKind Kind, string Id);
