namespace Resolutions.Parsing.Lines;

/// <summary>How a text is set: what blank lines mean and how wide lines run.</summary>
/// <param name="Spacing">What blank lines mean.</param>
/// <param name="Width">Columns of a full line; 0 where lines are not wrapped.</param>
/// <param name="IndentsTell">Whether some lines begin with blanks and others don't, so that a blank at the start begins a paragraph.</param>
/// <param name="IsExact">Whether lines are filled to the last column that the next word leaves, so that any shorter line ends a paragraph.</param>
internal sealed record PrintStyle(LineSpacing Spacing, int Width, bool IndentsTell, bool IsExact)
{
    /// <summary>A paragraph a line, blank lines between.</summary>
    public static PrintStyle Plain { get; } = new(LineSpacing.BetweenParagraphs, 0, false, false);

    /// <summary>Whether paragraphs run over several lines.</summary>
    public bool IsWrapped => Width > 0;
}
