using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>A line that is not blank, as the text has it.</summary>
/// <param name="Start">Position of its first character that is not white space.</param>
/// <param name="End">Position after its last one.</param>
/// <param name="Indent">How many blanks stand before it.</param>
/// <param name="Trailing">How many blanks stand after it, before the line break.</param>
/// <param name="BlanksBefore">How many blank lines stand between it and the line before.</param>
/// <param name="BeginsPage">Whether a form feed stands before it.</param>
internal readonly record struct Line(int Start, int End, int Indent, int Trailing, int BlanksBefore, bool BeginsPage)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}
