using System.Text;

namespace Resolutions.Text;

/// <summary>A piece of the original as running text.</summary>
internal static class RunningText
{
    /// <summary>Blanks and line breaks as one space, none between Chinese characters.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            if (!Characters.IsBlank(text[at]))
            {
                result.Append(text[at++]);
                continue;
            }

            bool breaks = false;
            while (at < text.Length && Characters.IsBlank(text[at])) breaks |= text[at++] is '\n' or '\r' or '\f';
            if (result.Length == 0 || at == text.Length) continue;
            bool wide = breaks && (Characters.IsWide(result[^1]) || Characters.IsWide(text[at]));
            if (!wide) result.Append(' ');
        }

        return result.ToString();
    }
}
