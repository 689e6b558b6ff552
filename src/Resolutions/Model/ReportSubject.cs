namespace Resolutions.Model;

/// <summary>What a report is to be on: "the implementation of the present resolution".</summary>
public sealed record ReportSubject : Node
{
    /// <summary>The words as printed.</summary>
    public required string Text { get; init; }
}
