namespace Resolutions.Model;

/// <summary>The lines under a resolution that give the plenary meeting and its date.</summary>
public sealed record Closing : Node
{
    /// <summary>The number of the plenary meeting; null where the text gives none.</summary>
    public int? Meeting { get; init; }

    /// <summary>The meeting's date; null where the text gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether the meeting is marked "(resumed)".</summary>
    public bool IsResumed { get; init; }

    /// <summary>The lines as printed.</summary>
    public IReadOnlyList<TextLine> Lines { get; init => field = ValueList<TextLine>.Of(value); } = ValueList<TextLine>.Empty;
}
