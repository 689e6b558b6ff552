using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>The phrase a paragraph opens with, and each verb in it.</summary>
/// <param name="Phrase">The phrase as printed.</param>
/// <param name="Start">Where it begins in the cleaned text.</param>
/// <param name="End">Where its first part ends: the phrase, or the word that opens a split phrase.</param>
/// <param name="Verbs">Its verbs in order; more than one where they are coordinated.</param>
internal sealed record OpeningPhrase(VerbPhrase Phrase, int Start, int End, MatchedVerb[] Verbs)
{
    /// <summary>Whether its verb has the form that goes with a subject above, "We, …, therefore:"; later verbs are told by another form, and not looked for.</summary>
    public bool IsBare { get; init; }
}
