using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>A verb and where it stands, as positions of the cleaned text.</summary>
internal readonly record struct MatchedVerb(int Start, int End, ActionVerb Verb);
