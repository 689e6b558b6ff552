using System.Text;

namespace Workbench.Reading;

/// <summary>Puts text that is printed over several lines on one.</summary>
internal static class OneLine
{
    // From here on stand the characters of East Asian writing, which has no space where a line ends.
    private const char FirstUnspaced = '\u2E80';

    /// <summary>Adds a text; white space becomes one space, or none where a line ends between characters that have none.</summary>
    public static void Append(StringBuilder line, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                line.Append(text[i++]);
                continue;
            }

            int end = i;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            bool breaks = text[i..end].IndexOfAny('\n', '\r') >= 0;
            bool isUnspaced = line.Length > 0 && line[^1] >= FirstUnspaced && end < text.Length && text[end] >= FirstUnspaced;
            if (line.Length > 0 && line[^1] != ' ' && !(breaks && isUnspaced)) line.Append(' ');
            i = end;
        }
    }
}
