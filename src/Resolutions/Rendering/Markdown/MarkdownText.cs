using System.Text;

namespace Resolutions.Rendering.Markdown;

/// <summary>Writes text so that Markdown sees nothing but text in it.</summary>
internal static class MarkdownText
{
    /// <summary>What has a meaning in the middle of a line; a backslash before any of them takes it away.</summary>
    private const string Meaningful = "\\`*_[]<>&|~$#!";

    /// <summary>Text on one line, escaped.</summary>
    /// <param name="text">The text; line breaks become blanks.</param>
    /// <param name="beginsLine">Whether it stands at the start of a line, where a dash or a number and a full stop begin a list.</param>
    public static string Escape(ReadOnlySpan<char> text, bool beginsLine = false)
    {
        var escaped = new StringBuilder(text.Length + 8);
        int first = 0;
        if (beginsLine)
        {
            text = text.TrimStart();
            while (first < text.Length && char.IsAsciiDigit(text[first])) first++;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                escaped.Append(c == '\u3000' || c == '\u00A0' ? c : ' ');
                continue;
            }

            bool opensBlock = beginsLine && (first == 0 && i == 0 && c is '-' or '+' or '=' or ':') || (beginsLine && first > 0 && i == first && c is '.' or ')');
            if (opensBlock || Meaningful.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(char.IsSurrogate(c) && !IsPaired(text, i) ? '\uFFFD' : c);
        }

        return escaped.ToString();
    }

    /// <summary>An address that cannot leave its brackets.</summary>
    public static string Address(string address)
    {
        var written = new StringBuilder(address.Length);
        foreach (char c in address)
        {
            if (c is '(' or ')' or '<' or '>' or '\\' or '|' or ' ' || char.IsControl(c)) written.Append(Uri.HexEscape(c));
            else written.Append(c);
        }

        return written.ToString();
    }

    private static bool IsPaired(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
