namespace Resolutions.Parsing.Lines;

/// <summary>How a text is set: what blank lines mean and how wide lines run.</summary>
/// <param name="Spacing">What blank lines mean.</param>
/// <param name="Width">Columns of a full line; 0 where lines are not wrapped.</param>
/// <param name="IndentsTell">Whether some lines begin with blanks and others don't, so that a blank at the start begins a paragraph.</param>
internal sealed record PrintStyle(LineSpacing Spacing, int Width, bool IndentsTell)
{
    /// <summary>A paragraph a line, blank lines between.</summary>
    public static PrintStyle Plain { get; } = new(LineSpacing.BetweenParagraphs, 0, false);

    /// <summary>Whether paragraphs run over several lines.</summary>
    public bool IsWrapped => Width > 0;
}
