namespace Resolutions.Parsing.Clauses;

/// <summary>An actor's name as a range of the cleaned text.</summary>
/// <param name="Start">Where it begins, article left out.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Id">Canonical id; null where no registry has the name.</param>
/// <param name="Stem">The stem of an adjective whose noun comes later ("regional and subregional organizations"); else null.</param>
/// <param name="Pronoun">What a pronoun stands for, "official", "one" or "many"; else null.</param>
/// <param name="Owner">The id of the owner named with it ("United Nations entities"); else null.</param>
internal readonly record struct ActorPhrase(int Start, int End, string? Id, string? Stem = null, string? Pronoun = null, string? Owner = null);
