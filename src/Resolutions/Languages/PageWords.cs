using System.Globalization;

namespace Resolutions.Languages;

/// <summary>What a page made from a document says in a language, and how it sets opening phrases: a view of [page-…]. Immutable.</summary>
internal sealed class PageWords
{
    private readonly PackData _data;
    private readonly PageWords? _fallback;

    private PageWords(PackData data, PageWords? fallback)
    {
        _data = data;
        _fallback = fallback;
        IsBoldOpening = Style("opening") == "bold";
        Type = Style("type") == "cjk" ? "cjk" : "latin";
    }

    /// <summary>Whether opening phrases are bold; else they are italic.</summary>
    public bool IsBoldOpening { get; }

    /// <summary>The letters the page is set for: <c>latin</c> or <c>cjk</c>.</summary>
    public string Type { get; }

    /// <summary>The words for a document: of its language's pack; where it has none, or lacks a word, of the first built-in pack.</summary>
    public static PageWords Of(string language, IReadOnlyList<LanguagePack> packs)
    {
        var fallback = new PageWords(LanguagePack.BuiltIn[0].Data, null);
        LanguagePack? pack = packs.FirstOrDefault(pack => pack.Code == language);
        return pack is null ? fallback : new PageWords(pack.Data, fallback);
    }

    /// <summary>A word of the page by its name; the name itself where no pack has it.</summary>
    public string this[string name] => Find("page-words", name) ?? name;

    /// <summary>What a class of verbs is called.</summary>
    public string Force(Model.DirectiveForce force)
    {
        string name = force.ToString().ToLowerInvariant();
        return Find("page-forces", name) ?? name;
    }

    /// <summary>A resolution's number as it stands before the title.</summary>
    public string TitleNumber(string number) => Style("number") is { Length: > 0 } form ? form.Replace(Gap(0), number, StringComparison.Ordinal) : number;

    /// <summary>A sentence with its gaps filled in.</summary>
    public string Format(string name, params ReadOnlySpan<string> values)
    {
        string text = this[name];
        for (int i = 0; i < values.Length; i++) text = text.Replace(Gap(i), values[i], StringComparison.Ordinal);
        return text;
    }

    private string? Find(string section, string name) => _data.Value(section, name) is { Length: > 0 } word ? word : _fallback?.Find(section, name);

    private string Style(string name) => _data.Value("page-style", name) is { Length: > 0 } value ? value : _fallback?._data.Value("page-style", name) ?? "";

    private static string Gap(int index) => "{" + index.ToString(CultureInfo.InvariantCulture) + "}";
}
