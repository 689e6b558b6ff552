namespace Resolutions.AkomaNtoso;

/// <summary>The official languages of the UN as its XML names them (ISO 639-2), as BCP 47 does, and as its links to documents do.</summary>
internal static class LanguageCodes
{
    private static readonly (string Iso, string Tag, string Link)[] Codes =
    [
        ("eng", "en", "en"), ("zho", "zh", "ch"), ("fra", "fr", "fr"), ("spa", "es", "sp"), ("rus", "ru", "ru"), ("ara", "ar", "ar"),
    ];

    /// <summary>The BCP 47 tag; a code that is not known is its own tag.</summary>
    public static string ToTag(string iso) => Array.Find(Codes, code => code.Iso == iso) is { Tag: { } tag } ? tag : iso;

    public static string ToIso(string tag) => Array.Find(Codes, code => code.Tag == tag) is { Iso: { } iso } ? iso : tag;

    public static string ToLink(string tag) => Array.Find(Codes, code => code.Tag == tag) is { Link: { } link } ? link : tag;
}
