namespace Resolutions.Model;

/// <summary>A request that a body be informed: by a report, an update, a briefing.</summary>
public sealed record ReportRequest : Node
{
    /// <summary>The words that ask for it, as printed.</summary>
    public required string Text { get; init; }

    /// <summary>The body to be informed; null where the text names none.</summary>
    public Actor? Recipient { get; init; }
}
