namespace Resolutions.Serialization.Rows;

/// <summary>The values of <see cref="BlockRow.Section"/>.</summary>
public static class RowSection
{
    /// <summary>From the enacting line to the first operative paragraph; a part's title, too.</summary>
    public const string Preamble = "preamble";

    /// <summary>The operative part.</summary>
    public const string Operative = "operative";

    /// <summary>An annex.</summary>
    public const string Annex = "annex";

    /// <summary>Meeting and date under the text.</summary>
    public const string Closing = "closing";

    /// <summary>The footnotes.</summary>
    public const string Notes = "notes";
}
