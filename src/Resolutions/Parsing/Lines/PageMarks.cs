using System.Buffers;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>The shapes of what is printed on a page outside the text, the same in every language.</summary>
internal static class PageMarks
{
    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("_-–—─━― ");

    /// <summary>Figures alone.</summary>
    public static bool IsNumber(ReadOnlySpan<char> line) => line.Length is > 0 and <= 4 && !line.ContainsAnyExceptInRange('0', '9');

    /// <summary>A rule of underscores or dashes, as above footnotes.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 5 && !line.ContainsAnyExcept(RuleCharacters);

    /// <summary>The sign that the text goes on overleaf: <c>/...</c>.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> line) => line is "/..." or "/…" or "/.." or "/……";

    /// <summary>The digits under a bar code: <c>*1818418*</c>.</summary>
    public static bool IsBarCode(ReadOnlySpan<char> line) =>
        line.Length is >= 6 and <= 14 && line[0] == '*' && line[^1] == '*' && !line[1..^1].ContainsAnyExceptInRange('0', '9');

    /// <summary>A page of so many, with or without the job number: <c>2/5</c>, <c>1/2 20-10695</c>, <c>18-18418 3/4</c>.</summary>
    public static bool IsPageOfPages(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOf(' ');
        if (blank < 0) return IsFraction(line);
        ReadOnlySpan<char> left = line[..blank].TrimEnd(Characters.Blanks), right = line[blank..].TrimStart(Characters.Blanks);
        return (IsFraction(left) && IsJobNumber(right)) || (IsJobNumber(left) && IsFraction(right));
    }

    /// <summary>The job number of a print: <c>18-18418</c>, <c>18-18418 (E)</c>, <c>00 56911</c>, <c>N0056911</c>.</summary>
    public static bool IsJobNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 4 && line[^1] == ')' && line[^3] == '(' && char.IsAsciiLetterUpper(line[^2])) line = line[..^3].TrimEnd(Characters.Blanks);
        if (line.Length > 1 && line[0] == 'N' && char.IsAsciiDigit(line[1])) line = line[1..];
        if (line.Length is not (7 or 8) || !char.IsAsciiDigit(line[0]) || !char.IsAsciiDigit(line[1])) return false;
        ReadOnlySpan<char> rest = line[2] is '-' or ' ' or '–' ? line[3..] : line[2..];
        return rest.Length == 5 && !rest.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsFraction(ReadOnlySpan<char> line)
    {
        int slash = line.IndexOf('/');
        return slash is > 0 and <= 3 && IsNumber(line[..slash]) && line.Length - slash is > 1 and <= 4 && IsNumber(line[(slash + 1)..]);
    }
}
