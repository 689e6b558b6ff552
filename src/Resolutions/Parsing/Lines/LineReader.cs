using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>First stage: finds the lines that are not blank.</summary>
internal static class LineReader
{
    public static List<Line> Read(string text, CancellationToken cancellation)
    {
        var lines = new List<Line>(text.Length / 96 + 8);
        int position = 0, blanks = 0;
        bool beginsPage = false;
        while (position <= text.Length)
        {
            if ((lines.Count & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
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
                lines.Add(new Line(start, start + trimmed.Length, indent, raw.Length - indent - trimmed.Length, blanks, beginsPage));
                blanks = 0;
                beginsPage = false;
            }

            if (lineBreak.IsEmpty) break;
            if (text[lineBreak.Start] == '\f') beginsPage = true;
            position = lineBreak.End;
        }

        return lines;
    }
}
