namespace Resolutions.Model;

/// <summary>A resolution in one language, or one lettered part of a composite resolution.</summary>
public sealed record Resolution : Node
{
    /// <summary>The part's letter in a composite resolution, <c>A</c>; null otherwise.</summary>
    public string? Part { get; init; }

    /// <summary>The part's own title; null where the title of the document serves.</summary>
    public TitleLine? Title { get; init; }

    /// <summary>The line that names the organ, "The General Assembly,"; null where it is missing.</summary>
    public TextLine? EnactingLine { get; init; }

    /// <summary>The preamble; empty where there is none.</summary>
    public Preamble Preamble { get; init => field = value ?? Preamble.Empty; } = Preamble.Empty;

    /// <summary>The operative part; empty where there is none.</summary>
    public OperativePart Operative { get; init => field = value ?? OperativePart.Empty; } = OperativePart.Empty;

    /// <summary>Meeting and date under the text; null where missing.</summary>
    public Closing? Closing { get; init; }

    /// <summary>The annexes, in reading order.</summary>
    public IReadOnlyList<Annex> Annexes { get; init => field = ValueList<Annex>.Of(value); } = ValueList<Annex>.Empty;
}
