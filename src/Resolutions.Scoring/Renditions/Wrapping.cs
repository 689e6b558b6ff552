using System.Text;
using System.Text.RegularExpressions;
using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Renditions;

/// <summary>Breaks text into lines: at spaces and hyphens as Python's textwrap does, or anywhere as Chinese is set.</summary>
internal static partial class Wrapping
{
    private const string NeverFirst = "，。；：、）》」』”！？〉】";

    public static List<string> Wrap(string text, int columns, bool chinese)
    {
        List<string> lines = chinese ? Chinese(text, columns) : Western(text, columns);
        return lines.Count == 0 ? [""] : lines;
    }

    private static List<string> Western(string text, int columns)
    {
        // Python's split leaves the pieces between matches, which match nothing, and the matches themselves.
        List<string> chunks = [.. WordBreak().Split(text).Where(static chunk => chunk.Length > 0)];
        var lines = new List<string>();
        int at = 0;
        while (at < chunks.Count)
        {
            if (lines.Count > 0 && PythonText.IsBlank(chunks[at])) at++;
            var line = new List<string>();
            int length = 0;
            while (at < chunks.Count && length + PythonText.Length(chunks[at]) <= columns)
            {
                length += PythonText.Length(chunks[at]);
                line.Add(chunks[at++]);
            }

            // A word longer than a line gets one of its own.
            if (at < chunks.Count && PythonText.Length(chunks[at]) > columns && line.Count == 0) line.Add(chunks[at++]);
            if (line.Count > 0 && PythonText.IsBlank(line[^1])) line.RemoveAt(line.Count - 1);
            if (line.Count > 0) lines.Add(string.Concat(line));
        }

        return lines;
    }

    private static List<string> Chinese(string text, int columns)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        int width = 0;
        foreach (string token in Tokens(text))
        {
            int wide = Width(token);
            if (width + wide > columns && line.Length > 0 && !(token.Length == 1 && NeverFirst.Contains(token[0], StringComparison.Ordinal)))
            {
                lines.Add(TrimEnd(line.ToString()));
                line.Clear();
                width = 0;
                if (token == " ") continue;
            }

            line.Append(token);
            width += wide;
        }

        if (!PythonText.IsBlank(line.ToString())) lines.Add(TrimEnd(line.ToString()));
        return lines;
    }

    // A run of Latin letters, figures and the signs of symbols stays together; any other character stands alone.
    private static IEnumerable<string> Tokens(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '/' or '(' or ')' or '-' or GoldRun.CallStart or GoldRun.CallEnd)) at++;
            if (at == start) at += char.IsSurrogatePair(text, at) ? 2 : 1;
            if (text[start] != '\n') yield return text[start..at];
        }
    }

    private static int Width(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += rune.Value > 0x2E80 ? 2 : 1;
        return width;
    }

    private static string TrimEnd(string text)
    {
        int end = text.Length;
        while (end > 0 && PythonText.IsSpace(text[end - 1])) end--;
        return text[..end];
    }

    // Python's TextWrapper.wordsep_re, its classes written out: a word ends at white space, after a hyphen between letters, or before a dash.
    [GeneratedRegex(
        """
        ([\t\n\x0b\x0c\r\ ]+
        |(?<=[\w!"'&.,?])-{2,}(?=\w)
        |[^\t\n\x0b\x0c\r\ ]+?(?:
            -(?:(?<=[^\d\W]{2}-)|(?<=[^\d\W]-[\w!"'&.,?]-))(?=[^\d\W]-?[^\d\W])
            |(?=[\t\n\x0b\x0c\r\ ]|\z)
            |(?<=[\w!"'&.,?])(?=-{2,}\w)
        ))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex WordBreak();
}
