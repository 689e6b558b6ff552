using System.Buffers;

namespace Resolutions.Text;

/// <summary>A piece of the original as running text.</summary>
internal static class RunningText
{
    private const int MostOnStack = 512;

    private static readonly SearchValues<char> OddBlanks = SearchValues.Create(Characters.Blanks.ToString().Replace(" ", "", StringComparison.Ordinal) + "\n\r\f\u0085\u2028\u2029");

    /// <summary>Blanks and line breaks as one space, none between Chinese characters.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (IsClean(text)) return text.ToString();
        Span<char> result = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        int length = 0;
        int at = 0;
        while (at < text.Length)
        {
            if (!Characters.IsBlank(text[at]))
            {
                result[length++] = text[at++];
                continue;
            }

            bool breaks = false;
            while (at < text.Length && Characters.IsBlank(text[at])) breaks |= text[at++] is '\n' or '\r' or '\f';
            if (length == 0 || at == text.Length) continue;
            bool wide = breaks && (Characters.IsWide(result[length - 1]) || Characters.IsWide(text[at]));
            if (!wide) result[length++] = ' ';
        }

        return result[..length].ToString();
    }

    // Single spaces are its only blanks, and none is at its ends.
    private static bool IsClean(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] != ' ' && text[^1] != ' ' && !text.ContainsAny(OddBlanks) && text.IndexOf("  ", StringComparison.Ordinal) < 0);
}
