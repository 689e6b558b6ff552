using System.Text;

namespace Resolutions.Scoring;

/// <summary>Text as Python's <c>str</c> handles it: white space, numbers and lengths in code points.</summary>
internal static class PythonText
{
    /// <summary>White space squeezed to single spaces, none at the ends.</summary>
    public static string Squeeze(string text) => Spaces(text).Trim(' ');

    /// <summary>White space squeezed to single spaces, the ends' too.</summary>
    public static string Spaces(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            bool white = IsSpace(c);
            if (!white) squeezed.Append(c);
            else if (!space) squeezed.Append(' ');
            space = white;
        }

        return squeezed.ToString();
    }

    public static string WithoutSpace(string text) => string.Concat(text.Where(static c => !IsSpace(c)));

    public static bool IsBlank(string text) => text.All(IsSpace);

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    /// <summary>Number of code points.</summary>
    public static int Length(string text)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i])) length++;
        }

        return length;
    }

    /// <summary>Whether a character is a Chinese character.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
