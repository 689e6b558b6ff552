using System.Buffers;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>First stage: finds the lines that are not blank.</summary>
internal static class LineReader
{
    public static List<Line> Read(string text, CancellationToken cancellation)
    {
        // A list that grows leaves all its shorter selves behind: the lines are gathered in a pooled array.
        Line[] lines = ArrayPool<Line>.Shared.Rent(256);
        int count = 0, position = 0, blanks = 0;
        bool beginsPage = false;
        while (position <= text.Length)
        {
            if ((count & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            TextSpan lineBreak = LineBreaks.Next(text, position);
            int stop = lineBreak.IsEmpty ? text.Length : lineBreak.Start;
            ReadOnlySpan<char> raw = text.AsSpan(position, stop - position);
            ReadOnlySpan<char> trimmed = raw.TrimStart(Characters.Blanks);
            int indent = raw.Length - trimmed.Length;
            trimmed = trimmed.TrimEnd(Characters.Blanks);
            if (trimmed.IsEmpty)
            {
                blanks++;
            }
            else
            {
                int start = position + indent;
                if (count == lines.Length) Enlarge(ref lines);
                lines[count++] = new Line(start, start + trimmed.Length, indent, raw.Length - indent - trimmed.Length, blanks, beginsPage);
                blanks = 0;
                beginsPage = false;
            }

            if (lineBreak.IsEmpty) break;
            if (text[lineBreak.Start] == '\f') beginsPage = true;
            position = lineBreak.End;
        }

        List<Line> read = [.. lines.AsSpan(0, count)];
        ArrayPool<Line>.Shared.Return(lines);
        return read;
    }

    private static void Enlarge(ref Line[] lines)
    {
        Line[] larger = ArrayPool<Line>.Shared.Rent(lines.Length * 2);
        lines.CopyTo(larger, 0);
        ArrayPool<Line>.Shared.Return(lines);
        lines = larger;
    }
}
