using System.Text;

namespace Resolutions.Text;

/// <summary>Puts text that stands on several lines on one.</summary>
internal static class OneLine
{
    /// <summary>The text with one space for white space; with none at the ends and where a line ends between characters of writing that parts no words.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            if (!IsGap(text[at]))
            {
                line.Append(text[at++]);
                continue;
            }

            int end = at;
            while (end < text.Length && IsGap(text[end])) end++;
            if (line.Length > 0 && end < text.Length)
            {
                bool breaks = text[at..end].ContainsAny('\n', '\r', '\f');
                if (!breaks || !Characters.IsWide(line[^1]) || !Characters.IsWide(text[end])) line.Append(' ');
            }

            at = end;
        }

        return line.ToString();
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
