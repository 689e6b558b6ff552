namespace Resolutions.Parsing.Clauses;

/// <summary>Where in a resolution a phrase is looked for.</summary>
internal enum PhraseRole
{
    Preambular,
    Operative,

    /// <summary>A numbered paragraph under "We, … therefore:", whose verb has the form that goes with that subject: "Commit to".</summary>
    Bare,
}
