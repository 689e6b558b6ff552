using System.Text;

namespace Resolutions.Scoring.Comparison;

/// <summary>What does not count when texts, labels and symbols are compared.</summary>
internal static class Normal
{
    private static readonly char[] Ends = ['，', ',', '；', ';', '。', '.', '：', ':'];

    /// <summary>A text without white space and soft hyphens, and without the sign it ends with; brackets of one width where it is Chinese.</summary>
    public static string Text(string? text, bool lenient)
    {
        if (string.IsNullOrEmpty(text)) return "";
        bool chinese = text.Any(PythonText.IsHan);
        var normal = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (PythonText.IsSpace(c) || c == '\u00AD') continue;
            if (lenient && !(char.IsLetter(c) || char.IsNumber(c) || char.IsSurrogate(c))) continue;
            normal.Append(!chinese ? c : c == '(' ? '（' : c == ')' ? '）' : c);
        }

        return normal.ToString().TrimEnd(Ends);
    }

    public static string Label(string? label) =>
        string.Concat((label ?? "").Where(static c => !PythonText.IsSpace(c) && c is not ('.' or '．' or '(' or ')' or '（' or '）' or '、'))).ToLowerInvariant();

    public static string Symbol(string? symbol) => PythonText.WithoutSpace(symbol ?? "").ToUpperInvariant();

    public static string Digits(string? text) => string.Concat((text ?? "").Where(char.IsDigit));
}
