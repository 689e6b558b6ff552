using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>A main clause of a paragraph: its verb, and what the organ says with it.</summary>
/// <param name="Text">The paragraph it stands in.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Start">Where what follows the verb begins; shared by verbs with nothing between them.</param>
/// <param name="End">Where the clause ends.</param>
/// <param name="Addressees">Those asked to do something.</param>
internal readonly record struct MainClause(IndexedText Text, MainVerb Verb, int Start, int End, IReadOnlyList<Actor> Addressees)
{
    /// <summary>Where the content begins, after verb and addressees.</summary>
    public int Content { get; init; } = Start;
}
