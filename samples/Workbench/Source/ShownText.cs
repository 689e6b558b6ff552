namespace Workbench.Source;

/// <summary>Text of a document as a page may show it. Markup is escaped later, by the page.</summary>
internal static class ShownText
{
    private const char Unreadable = '\uFFFD';

    /// <summary>
    /// The text with a sign in place of what would act on the page instead of being read: control characters, and those that turn the direction of
    /// text around. Every UTF-16 unit stays one unit, so that places fit.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (shown, original) =>
    {
        for (int i = 0; i < original.Length; i++) shown[i] = IsActing(original[i]) ? Unreadable : original[i];
    });

    private static bool IsActing(char c) => (char.IsControl(c) && c != '\t') || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
