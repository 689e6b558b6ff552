using System.Globalization;
using System.Text.Json;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>A numbered paragraph of the corpus' gold with its items, found by symbol and path.</summary>
internal sealed class GoldTree(string path, string text)
{
    private static readonly string[] Units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private readonly List<GoldTree> _children = [];

    public string Path => path;

    public string Text => text;

    public IReadOnlyList<GoldTree> Children => _children;

    /// <summary>All numbered paragraphs of a gold file, and unnumbered ones that lead to numbered ones: <c>B.OP93</c>, <c>IV.OP4</c> where numbering restarts, else <c>OP4</c>.</summary>
    public static IReadOnlyList<GoldTree> ReadAll(string file)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(file));
        var all = new List<GoldTree>();
        JsonElement[] parts = [.. gold.RootElement.GetProperty("parts").EnumerateArray()];
        for (int i = 0; i < parts.Length; i++) Add(parts[i], parts.Length > 1 ? $"{(char)('A' + i)}." : "", all);
        return all;
    }

    /// <summary>The session and day of a gold file.</summary>
    public static ActionContext Context(string file, LanguagePack pack)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(file));
        return new ActionContext
        {
            Names = new DocumentNames([.. Texts(gold.RootElement)], pack.Addressees.Registry),
            Session = AssemblySession.TryParse(gold.RootElement.GetProperty("session").GetString(), out AssemblySession? session) ? session : null,
            AdoptedOn = DateOnly.TryParseExact(gold.RootElement.GetProperty("adoptedOn").GetString(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
        };
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static property =>
            property is { Name: "text", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    /// <summary>Whether a path is in the tree.</summary>
    public bool Holds(string sought) => Path == sought || _children.Exists(child => child.Holds(sought));

    /// <summary>The tree as the action reader takes it; openings are read, not taken from the gold.</summary>
    public ClauseNode Node(LanguagePack pack)
    {
        MappedText mapped = MappedText.Identity(Text);
        return new ClauseNode(new IndexedText(mapped, pack), IsRoot ? OpeningPhraseReader.ReadAll(mapped, pack, PhraseRole.Operative) : null, [.. _children.Select(child => child.Node(pack))]);
    }

    private bool IsRoot => !Path.Contains('(', StringComparison.Ordinal);

    private static void Add(JsonElement part, string prefix, List<GoldTree> all)
    {
        JsonElement[] body = [.. part.GetProperty("body").EnumerateArray()];
        bool restarts = body.Count(static block => block.GetProperty("label").GetString() == "1.") > 1;
        string section = "";
        GoldTree? chapeau = null;
        var open = new List<(GoldTree Node, string Kind, string Label)>();
        foreach (JsonElement block in body)
        {
            string words = block.GetProperty("text").GetString()!;
            string? label = block.GetProperty("label").GetString()?.Trim('.', '(', ')', '（', '）');
            if (block.GetProperty("kind").GetString() == "heading")
            {
                if (restarts && Section(words) is { } roman) section = $"{roman}.";
                open.Clear();
                chapeau = null;
            }

            if (string.IsNullOrEmpty(label))
            {
                chapeau = words.EndsWith(':') || words.EndsWith('：') ? new GoldTree("", words) : null;
                if (chapeau is not null) all.Add(chapeau);
                continue;
            }

            if (char.IsAsciiDigit(label[0]))
            {
                var root = new GoldTree($"{prefix}{section}OP{label}", words);
                if (chapeau is null) all.Add(root);
                else chapeau._children.Add(root);
                open = [(root, "number", label)];
                continue;
            }

            if (open.Count == 0) continue;
            string kind = Kind(label, open);
            int level = open.FindIndex(entry => entry.Kind == kind);
            if (level < 0) level = open.Count;
            open.RemoveRange(level, open.Count - level);
            var node = new GoldTree($"{open[^1].Node.Path}({label})", words);
            open[^1].Node._children.Add(node);
            open.Add((node, kind, label));
        }
    }

    // "IV", "二 独立审计咨询委员会的活动"
    private static string? Section(string words)
    {
        string first = words.Split(' ')[0];
        if (first.Length is > 0 and < 6 && first.All(static c => "IVX".Contains(c, StringComparison.Ordinal))) return first;
        string[] numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];
        int at = Array.IndexOf(numbers, first);
        return at < 0 ? null : $"{new string('X', (at + 1) / 10)}{Units[(at + 1) % 10]}";
    }

    // (i) after (h) is a letter.
    private static string Kind(string label, List<(GoldTree Node, string Kind, string Label)> open)
    {
        bool isRoman = label.All(static c => "ivx".Contains(c, StringComparison.Ordinal));
        if (!isRoman) return "letter";
        string? letter = open.FirstOrDefault(static entry => entry.Kind == "letter").Label;
        return label.Length == 1 && letter is { Length: 1 } && letter[0] + 1 == label[0] ? "letter" : "roman";
    }
}
