namespace Resolutions.Validation;

/// <summary>The beginning or the end of a text, for messages.</summary>
internal static class Excerpt
{
    private const int Length = 24;

    public static string Start(string text) => text.Length <= Length ? text : text[..Cut(text, Length)].TrimEnd() + "…";

    public static string End(string text) => text.Length <= Length ? text : "…" + text[Cut(text, text.Length - Length)..].TrimStart();

    /// <summary>Not between the two halves of a surrogate pair.</summary>
    private static int Cut(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
