namespace Resolutions.Model;

/// <summary>A verb that resolutions act with, the same in every language.</summary>
public sealed record ActionVerb
{
    /// <summary>Canonical id in kebab-case, after the English verb with its particle: <c>request</c>, <c>call-upon</c>, <c>express-concern</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where the verb is used.</summary>
    public VerbClass Class { get; init; }

    /// <summary>How strongly it asks someone to do something.</summary>
    public DirectiveForce Force { get; init; }

    /// <summary>
    /// Canonical ids of what modifies it, in printed order: <c>also</c>, <c>further</c>, <c>again</c>, <c>strongly</c>, <c>with-appreciation</c>,
    /// <c>reiterating</c> ("Reiterates its request").
    /// </summary>
    public IReadOnlyList<string> Modifiers { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;
}
