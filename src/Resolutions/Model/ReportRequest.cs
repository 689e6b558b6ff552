namespace Resolutions.Model;

/// <summary>A request that a body be informed: by a report, an update, a briefing. Who is to inform it are the action's addressees.</summary>
public sealed record ReportRequest : Node
{
    /// <summary>The words that ask for it, as printed.</summary>
    public required string Text { get; init; }

    /// <summary>The body to be informed; null where the text names none.</summary>
    public Actor? Recipient { get; init; }

    /// <summary>What it is to be on; null where the text does not say, or says "thereon".</summary>
    public ReportSubject? Subject { get; init; }

    /// <summary>By when it is due; null where no time is set.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>How often it is due, written as <see cref="ResolutionAction.Recurrence"/>; null where once.</summary>
    public string? Recurrence { get; init; }
}
