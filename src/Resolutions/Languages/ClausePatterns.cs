using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>The patterns of a section, and where in a text none of them begins. Immutable.</summary>
internal sealed class ClausePatterns
{
    private readonly WordStarts _starts = new();
    private readonly bool _beginsWithFigure;

    public ClausePatterns(ClausePattern[] all)
    {
        All = all;
        foreach (ClausePattern pattern in all) _beginsWithFigure |= pattern.AddStarts(_starts);
    }

    public ClausePattern[] All { get; }

    /// <summary>Whether a pattern may begin the text; where it is false, none does.</summary>
    public bool CanBegin(ReadOnlySpan<char> text) => _starts.CanBegin(text) || (_beginsWithFigure && !text.IsEmpty && Scan.Digit(text[0]) >= 0);
}
