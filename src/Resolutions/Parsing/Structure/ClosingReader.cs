using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Reads meeting and date from the lines under a resolution, in either order.</summary>
internal static class ClosingReader
{
    public static Closing Read(List<TextBlock> blocks, LanguagePack pack)
    {
        var closing = new Closing
        {
            Lines = [.. blocks.Select(static block => new TextLine { Text = block.Text.Text, Span = block.Span })],
            Span = TextSpan.FromBounds(blocks[0].Span.Start, blocks[^1].Span.End),
        };
        foreach (TextBlock block in blocks)
        {
            ReadOnlySpan<char> line = ClosingFinder.Unsigned(block.Text.Text);
            if (ClosingFinder.IsMeeting(line, pack, out int meeting, out bool resumed)) closing = closing with { Meeting = meeting, IsResumed = resumed };
            else if (ClosingFinder.IsDate(line, pack, out DateOnly date)) closing = closing with { Date = date };
        }

        return closing;
    }
}
