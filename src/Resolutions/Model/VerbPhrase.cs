using Resolutions.Text;

namespace Resolutions.Model;

/// <summary>A verb of the organ as the text has it, with its modifiers, and the canonical verb it stands for.</summary>
public sealed record VerbPhrase : Node
{
    /// <summary>
    /// The phrase as printed: <c>Also requests</c>, <c>又请</c>. The parts of a phrase split around its object are joined by an
    /// ellipsis: <c>对…表示满意</c>.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The verb it stands for.</summary>
    public required ActionVerb Verb { get; init; }

    /// <summary>The places of the parts where the phrase is split around its object; empty where it is in one piece.</summary>
    public IReadOnlyList<TextSpan> Parts { get; init => field = ValueList<TextSpan>.Of(value); } = ValueList<TextSpan>.Empty;
}
