using Resolutions.Languages;

namespace Resolutions.Model;

/// <summary>The words that languages put inside a symbol, those of all built-in languages together: a symbol names no language.</summary>
internal sealed class SymbolWords
{
    private static readonly Lazy<SymbolWords> BuiltInWords = new(static () => new SymbolWords(LanguagePack.BuiltIn));

    private SymbolWords(IReadOnlyList<LanguagePack> packs)
    {
        Join = Words("join");
        Through = Words("through");
        Open = Words("open");
        Close = Words("close");

        string[] Words(string role) =>
        [
            .. packs.SelectMany(static pack => pack.Data["symbol-words"]).Where(entry => entry[0] == role)
                .Select(static entry => entry[1]).OrderByDescending(static word => word.Length),
        ];
    }

    public static SymbolWords BuiltIn => BuiltInWords.Value;

    /// <summary>Between two letters: "A and B".</summary>
    public string[] Join { get; }

    /// <summary>Between the first and the last letter of a run: "A to C".</summary>
    public string[] Through { get; }

    /// <summary>Before a whole symbol; the closing word has to follow.</summary>
    public string[] Open { get; }

    /// <summary>After a symbol that an opening word stands before.</summary>
    public string[] Close { get; }
}
