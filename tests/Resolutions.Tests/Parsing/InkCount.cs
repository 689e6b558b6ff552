using Resolutions.Text;

namespace Resolutions.Tests.Parsing;

/// <summary>How often each printed character stands in a text: full-width forms and the two marks after numbers count as one.</summary>
internal sealed class InkCount
{
    private readonly Dictionary<char, int> _counts = [];

    public void Add(ReadOnlySpan<char> text, int sign = 1)
    {
        foreach (char character in text) Add(character, sign);
    }

    public void Add(char character, int sign = 1)
    {
        if (Characters.IsBlank(character)) return;
        char ink = Fold(character);
        _counts[ink] = _counts.GetValueOrDefault(ink) + sign;
    }

    /// <summary>The characters counted more often than taken back.</summary>
    public string Left => string.Concat(_counts.Where(static pair => pair.Value > 0).Select(static pair => new string(pair.Key, pair.Value)));

    public static char Fold(char character) => character is '、' ? '.' : Characters.Fold(character);
}
