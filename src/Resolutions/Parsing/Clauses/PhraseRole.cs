namespace Resolutions.Parsing.Clauses;

/// <summary>Where in a resolution a phrase is looked for.</summary>
internal enum PhraseRole
{
    Preambular,
    Operative,
}
