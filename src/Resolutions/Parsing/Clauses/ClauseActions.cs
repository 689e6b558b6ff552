using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>The actions of a <see cref="ClauseNode"/>, and of those below it: a tree of the same shape.</summary>
internal sealed record ClauseActions(ResolutionAction[] Actions, ClauseActions[] Children);
