namespace Resolutions.Model;

/// <summary>The title of a resolution or of a part of one, with the number printed before it.</summary>
public sealed record TitleLine : Node
{
    /// <summary>The number as printed, without its full stop (<c>55/162</c>), or a part's letter (<c>A</c>); null where none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>The title without its number.</summary>
    public required string Text { get; init; }

    /// <summary>Each call of a footnote, in order.</summary>
    public IReadOnlyList<FootnoteCall> FootnoteCalls { get; init => field = ValueList<FootnoteCall>.Of(value); } = ValueList<FootnoteCall>.Empty;
}
