namespace Resolutions.Model;

/// <summary>The time by which something is to be done or considered. What the text does not settle is null.</summary>
public sealed record Deadline : Node
{
    /// <summary>The words as printed.</summary>
    public required string Text { get; init; }

    /// <summary>The session of the General Assembly; null where none is named.</summary>
    public AssemblySession? Session { get; init; }

    /// <summary>The last day; null where no day is named.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The year; null where none is named. Set with <see cref="Date"/>, too.</summary>
    public int? Year { get; init; }

    /// <summary>A span of time from adoption as an ISO 8601 duration, <c>P6M</c>; null where none is given.</summary>
    public string? Within { get; init; }
}
