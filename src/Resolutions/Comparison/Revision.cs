using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>Two years of one resolution in one language, paragraph by paragraph. Immutable; compared by value; safe to share between threads.</summary>
public sealed record Revision
{
    /// <summary>The paragraphs in the order of the later resolution; a dropped one stands after what it followed in the earlier.</summary>
    public IReadOnlyList<RevisionRow> Rows { get; init => field = ValueList<RevisionRow>.Of(value); } = ValueList<RevisionRow>.Empty;

    /// <summary>How many paragraphs came to an end so.</summary>
    /// <param name="kind">What became of them.</param>
    public int Count(RevisionKind kind) => Rows.Count(row => row.Kind == kind);

    /// <summary>Finds each paragraph again by what it says, wherever it stands and whatever its number.</summary>
    /// <param name="earlier">The earlier resolution.</param>
    /// <param name="later">The later one.</param>
    /// <remarks>
    /// Preamble, operative part and annexes are each compared with their like. Similarity is that of pairs of neighbouring words, or of
    /// characters in writing without spaces. Cost grows with the length of the texts.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    public static Revision Compare(ResolutionDocument earlier, ResolutionDocument later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var rows = new List<RevisionRow>();
        foreach (Func<Resolution, IEnumerable<Block>> part in (Func<Resolution, IEnumerable<Block>>[])[Preamble, Operative, Annexes])
            rows.AddRange(ParagraphMatcher.Match(Paragraphs(earlier, part), Paragraphs(later, part)));
        return new Revision { Rows = rows };
    }

    private static Paragraph[] Paragraphs(ResolutionDocument document, Func<Resolution, IEnumerable<Block>> part) =>
        [.. document.Resolutions.SelectMany(part).SelectMany(static block => block.DescendantsAndSelf()).OfType<Paragraph>()];

    private static IReadOnlyList<Block> Preamble(Resolution resolution) => resolution.Preamble.Blocks;

    private static IReadOnlyList<Block> Operative(Resolution resolution) => resolution.Operative.Blocks;

    private static IEnumerable<Block> Annexes(Resolution resolution) => resolution.Annexes.SelectMany(static annex => annex.Blocks);
}
