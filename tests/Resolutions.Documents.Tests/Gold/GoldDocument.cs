using System.Text.Json;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>A document with its answer: what a file is made from and what reading it has to give.</summary>
public sealed record GoldDocument(string Symbol, string Language, string Number, string Title, IReadOnlyList<GoldPart> Parts, IReadOnlyList<GoldFootnote> Footnotes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The lines of the masthead.</summary>
    public IReadOnlyList<string> Cover { get; init; } = [];

    /// <summary>The document as plain text; null for our own fixtures.</summary>
    public string? Plain { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Reads a document of the shared corpus.</summary>
    public static GoldDocument Load(string shared, string name)
    {
        string cases = Path.Combine(shared, "corpus", "cases");
        GoldDocument gold = JsonSerializer.Deserialize<GoldDocument>(File.ReadAllText(Path.Combine(cases, "gold", name + ".json")), Json)!;
        string plain = File.ReadAllText(Path.Combine(cases, "plain", name + ".txt"));
        return gold with { Plain = plain, Cover = plain[..plain.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n'), Name = name };
    }

    /// <summary>So many documents of each language, spread over the corpus.</summary>
    public static IEnumerable<GoldDocument> Sample(string shared, int count)
    {
        string[] names = [.. Directory.EnumerateFiles(Path.Combine(shared, "corpus", "cases", "gold"), "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
        foreach (string language in (string[])["en", "zh"])
        {
            string[] own = [.. names.Where(name => name.EndsWith("." + language, StringComparison.Ordinal))];
            for (int i = 0; i < count && i < own.Length; i++) yield return Load(shared, own[i * own.Length / count]);
        }
    }
}
