namespace Resolutions.Model;

/// <summary>A table, kept as the text of its rows.</summary>
public sealed record TextTable : Block
{
    /// <summary>The rows in reading order; cells are parted by a tab where the source tells them apart.</summary>
    public IReadOnlyList<string> Rows { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Each call of a footnote in the table, in order. <see cref="FootnoteCall.Offset"/> counts in the rows joined by line feeds.</summary>
    public IReadOnlyList<FootnoteCall> FootnoteCalls { get; init => field = ValueList<FootnoteCall>.Of(value); } = ValueList<FootnoteCall>.Empty;
}
