using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>What a block says that is the same in every language.</summary>
internal sealed record BlockFacts
{
    /// <summary>The verbs of its own main clauses, in order.</summary>
    public IReadOnlyList<VerbPhrase> Verbs { get; init; } = [];

    /// <summary>Symbols, ids of titled documents, and addresses of paragraphs of the same document.</summary>
    public IReadOnlySet<string> Citations { get; init; } = new HashSet<string>();

    /// <summary>The days named.</summary>
    public IReadOnlyList<DateFact> Dates { get; init; } = [];

    /// <summary>The numbers in figures that languages print alike.</summary>
    public IReadOnlySet<decimal> Numbers { get; init; } = new HashSet<decimal>();

    /// <summary>The ids of the actors addressed; null where one of them is not known.</summary>
    public IReadOnlySet<string>? Addressees { get; init; }

    /// <summary>How long its text is, in UTF-16 units.</summary>
    public int Length { get; init; }
}
