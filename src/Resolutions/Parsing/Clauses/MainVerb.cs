using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>The verb of a main clause and where it stands, as positions of the cleaned text.</summary>
/// <param name="Phrase">The verb.</param>
/// <param name="Join">Where what joins it to the clause before begins: ", and in this regard"; its own beginning where nothing does.</param>
/// <param name="Start">Where the verb begins.</param>
/// <param name="End">Where it ends; of a split phrase, where the second part ends.</param>
internal readonly record struct MainVerb(VerbPhrase Phrase, int Join, int Start, int End);
