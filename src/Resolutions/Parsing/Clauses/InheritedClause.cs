using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>A chapeau's clause as its items take it, and the action it would be by itself.</summary>
internal sealed record InheritedClause(MainClause Clause, ResolutionAction Action);
