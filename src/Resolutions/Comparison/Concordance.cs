using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>Two languages of one resolution side by side, block by block. Immutable; compared by value; safe to share between threads.</summary>
public sealed record Concordance
{
    /// <summary>The blocks in reading order of the first text; those that only the second has stand after what they follow there.</summary>
    public IReadOnlyList<ConcordanceRow> Rows { get; init => field = ValueList<ConcordanceRow>.Of(value); } = ValueList<ConcordanceRow>.Empty;

    /// <summary>All findings: those about the documents, then those of the rows in order.</summary>
    public IReadOnlyList<ConcordanceFinding> Findings { get; init => field = ValueList<ConcordanceFinding>.Of(value); } = ValueList<ConcordanceFinding>.Empty;

    /// <summary>Lays two documents side by side by the addresses of their blocks; what has lost its address is found by what it says.</summary>
    /// <param name="first">The text that the other is measured by.</param>
    /// <param name="second">The same resolution in another language.</param>
    /// <param name="languages">The packs to read dates and numbers with; null for the built-in ones. A language without a pack has its numbers not compared.</param>
    /// <remarks>Verbs that translations use for one another, reaffirm and reiterate, are no difference. Cost grows with the length of the texts.</remarks>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    public static Concordance Align(ResolutionDocument first, ResolutionDocument second, IReadOnlyList<LanguagePack>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        languages ??= LanguagePack.BuiltIn;
        FactReader firstReader = new(PackOf(first, languages)), secondReader = new(PackOf(second, languages));
        ComparedBlock[] left = [.. DocumentBlocks.Of(first).Select(block => new ComparedBlock(block, firstReader.Read(block)))];
        ComparedBlock[] right = [.. DocumentBlocks.Of(second).Select(block => new ComparedBlock(block, secondReader.Read(block)))];
        VerbEquivalents verbs = first.Language == second.Language ? VerbEquivalents.None : VerbEquivalents.BuiltIn;
        var comparer = new BlockComparer(verbs, first.Language, second.Language);
        ConcordanceRow[] rows = [.. BlockAligner.Align(left, right, verbs).Select(pair => comparer.Compare(pair.First, pair.Second))];
        IEnumerable<ConcordanceFinding> findings = rows.SelectMany(static row => row.Findings);
        if (first.Symbol is { } symbol && second.Symbol is { } other && symbol.WithoutParts() != other.WithoutParts())
            findings = findings.Prepend(ConcordanceFinding.Of(ConcordanceDiagnostics.SymbolsDiffer, "", first.Masthead.Span, second.Masthead.Span, symbol, other));
        return new Concordance { Rows = rows, Findings = [.. findings] };
    }

    private static LanguagePack? PackOf(ResolutionDocument document, IReadOnlyList<LanguagePack> languages) =>
        languages.FirstOrDefault(pack => pack.Code == document.Language);
}
