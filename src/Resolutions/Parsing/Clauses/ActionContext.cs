using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>What a paragraph's actions can refer to outside of it.</summary>
internal sealed record ActionContext
{
    /// <summary>Nothing is known.</summary>
    public static ActionContext None { get; } = new();

    /// <summary>The session that adopts the document: "its next session" is the one after. Null where it is not known.</summary>
    public AssemblySession? Session { get; init; }

    /// <summary>The day of adoption; no deadline lies before its year. Null where it is not known.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>Actors asked to do something before, in a paragraph above; pronouns without an antecedent of their own mean them.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>The full names that the document uses; null where only the paragraph is known.</summary>
    public DocumentNames? Names { get; init; }
}
