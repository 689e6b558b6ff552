namespace Resolutions.Scoring.Comparison;

/// <summary>Counts of things wanted and things right; tallies add up.</summary>
internal sealed class Tally
{
    public const string Documents = "docs_exact_%";
    public const string Paragraphs = "paragraphs_%";
    public const string Preambular = "preambular_%";
    public const string Operative = "operative_%";
    public const string Extra = "extra_per_1000";
    public const string OpeningPreambular = "opening_preambular_%";
    public const string OpeningOperative = "opening_operative_%";
    public const string Citations = "citation_recall_%";

    /// <summary>Recall of what is linked in the paragraphs themselves; score.py has no such figure.</summary>
    public const string CitationsInText = "citation_in_text_%";

    /// <summary>The figures in the order in which they are shown; names as score.py has them.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        Documents, Paragraphs, Preambular, Operative, OpeningPreambular, OpeningOperative, Citations, CitationsInText,
        "symbol_%", "title_%", "session_%", "adoptedOn_%", "issuedOn_%", "meeting_%",
    ];

    private readonly Dictionary<string, (int Right, int All)> _counts = new(StringComparer.Ordinal);

    /// <summary>Paragraphs given that the UN did not mark.</summary>
    public int ExtraParagraphs { get; set; }

    public int Absent { get; set; }

    public int All(string name) => _counts.GetValueOrDefault(name).All;

    public int Right(string name) => _counts.GetValueOrDefault(name).Right;

    public void Count(string name, bool right) => Count(name, right ? 1 : 0, 1);

    public void Count(string name, int right, int all)
    {
        (int Right, int All) count = _counts.GetValueOrDefault(name);
        _counts[name] = (count.Right + right, count.All + all);
    }

    public void Add(Tally other)
    {
        foreach ((string name, (int right, int all)) in other._counts) Count(name, right, all);
        ExtraParagraphs += other.ExtraParagraphs;
        Absent += other.Absent;
    }

    /// <summary>A share in per cent; null where nothing was wanted.</summary>
    public double? Share(string name) => All(name) == 0 ? null : Math.Round(100.0 * Right(name) / All(name), 3);

    public double? ExtraPerThousand => All(Paragraphs) == 0 ? null : Math.Round(1000.0 * ExtraParagraphs / All(Paragraphs), 2);
}
