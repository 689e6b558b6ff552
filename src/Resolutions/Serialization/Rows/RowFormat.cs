namespace Resolutions.Serialization.Rows;

/// <summary>How rows are written.</summary>
public enum RowFormat
{
    /// <summary>JSON Lines: one JSON object a line, UTF-8.</summary>
    JsonLines,

    /// <summary>CSV (RFC 4180) with one header for both sorts of rows, UTF-8, lines ended by <c>\r\n</c>; lists are joined by <c>"; "</c>.</summary>
    Csv,
}
