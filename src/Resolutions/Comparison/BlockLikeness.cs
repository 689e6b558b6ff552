using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>How likely two blocks say the same in two languages.</summary>
internal sealed class BlockLikeness(ComparedBlock[] first, ComparedBlock[] second, VerbEquivalents verbs)
{
    private const double VerbWeight = 2, CitationWeight = 4, NumberWeight = 2, LengthWeight = 2;

    // Less than a verb or a citation in common and a like length: no pair.
    private const double Least = 2.5;

    private readonly double _scale = first.Sum(static block => (double)block.Facts.Length) / Math.Max(1, second.Sum(static block => (double)block.Facts.Length));

    /// <summary>Higher is more alike; 0 for blocks that cannot be a pair.</summary>
    public double Of(int left, int right)
    {
        ComparedBlock one = first[left], other = second[right];
        if (one.Block.GetType() != other.Block.GetType() && !(one.Block is Paragraph && other.Block is Paragraph)) return 0;
        BlockFacts a = one.Facts, b = other.Facts;
        double like = (CitationWeight * Share(a.Citations, b.Citations)) + (NumberWeight * Share(a.Numbers, b.Numbers));
        if (a.Verbs.Count > 0 && b.Verbs.Count > 0 && verbs.AreSame(a.Verbs[0].Verb, b.Verbs[0].Verb)) like += VerbWeight;
        double length = b.Length * _scale;
        like += LengthWeight * Math.Min(a.Length, length) / Math.Max(1, Math.Max(a.Length, length));
        return like >= Least ? like : 0;
    }

    private static double Share<T>(IReadOnlySet<T> one, IReadOnlySet<T> other)
    {
        if (one.Count == 0 || other.Count == 0) return 0;
        int common = one.Count(other.Contains);
        return (double)common / (one.Count + other.Count - common);
    }
}
