using Resolutions.Scoring.Comparison;
using Resolutions.Scoring.Gold;
using Resolutions.Scoring.Renditions;

namespace Resolutions.Scoring.Reporting;

/// <summary>Gathers documents' scores by language, rendition and session.</summary>
internal sealed class ScoreResult
{
    private readonly SortedDictionary<(string Rendition, string Language, string Session), Tally> _groups = [];
    private readonly List<(string Rendition, string Document, Tally Tally, int Misses)> _documents = [];
    private readonly Dictionary<string, int> _causes = new(StringComparer.Ordinal);

    public List<Miss> Misses { get; } = [];

    public IReadOnlyList<Group> Groups => [.. _groups.Select(static pair => new Group(pair.Key.Language, pair.Key.Rendition, pair.Key.Session, pair.Value))];

    /// <summary>The figures of each rendition over all languages and sessions.</summary>
    public IReadOnlyList<Group> Totals => [.. _groups.GroupBy(static pair => pair.Key.Rendition).Select(static group =>
    {
        var tally = new Tally();
        foreach ((_, Tally part) in group) tally.Add(part);
        return new Group("all", group.Key, "all", tally);
    })];

    /// <summary>What was missed, most often first.</summary>
    public IEnumerable<(string Cause, int Count)> Causes =>
        _causes.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => (pair.Key, pair.Value));

    public void Add(GoldDocument gold, Rendition rendition, DocumentScore score)
    {
        string session = gold.Symbol.Split('/') is [_, _, var named, ..] ? named : "?";
        (string, string, string) key = (rendition.Name, gold.Language, session);
        if (!_groups.TryGetValue(key, out Tally? tally)) _groups.Add(key, tally = new Tally());
        tally.Add(score.Tally);
        foreach (Miss miss in score.Misses) _causes[miss.What] = _causes.GetValueOrDefault(miss.What) + 1;
        int wrong = score.Tally.All(Tally.Paragraphs) - score.Tally.Right(Tally.Paragraphs) + score.Tally.ExtraParagraphs;
        _documents.Add((rendition.Name, gold.Name, score.Tally, wrong));
        Misses.AddRange(score.Misses.Select(miss => miss with { Document = $"{rendition.Name}/{miss.Document}" }));
    }

    /// <summary>The documents with the most paragraphs wrong or given without need, worst first.</summary>
    public IEnumerable<(string Rendition, string Document, int Wrong, int Paragraphs)> Worst(int count) =>
        _documents.Where(static d => d.Misses > 0).OrderByDescending(static d => d.Misses).ThenBy(static d => d.Document, StringComparer.Ordinal).Take(count)
            .Select(static d => (d.Rendition, d.Document, d.Misses, d.Tally.All(Tally.Paragraphs)));
}
