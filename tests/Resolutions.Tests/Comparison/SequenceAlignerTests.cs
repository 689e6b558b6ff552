using Resolutions.Comparison;

namespace Resolutions.Tests.Comparison;

public sealed class SequenceAlignerTests
{
    [Theory]
    [InlineData("abcd", "abcd", "0-0 1-1 2-2 3-3")]
    [InlineData("abcd", "acd", "0-0 2-1 3-2")]
    [InlineData("acd", "abcd", "0-0 1-2 2-3")]
    [InlineData("ab", "xy", "")]
    [InlineData("", "abc", "")]
    public void Equal_items_are_paired_in_order(string first, string second, string pairs) => Assert.Equal(pairs, Align(first, second));

    [Fact]
    public void Sequences_longer_than_a_window_are_paired_to_the_end()
    {
        int[] first = [.. Enumerable.Range(0, 1000)];
        int[] second = [.. first.Where(static i => i % 7 != 0)];
        (int First, int Second)[] pairs = [.. SequenceAligner.Align(first.Length, second.Length, (i, j) => first[i] == second[j] ? 1 : 0)];
        Assert.Equal(second, pairs.Select(pair => first[pair.First]));
        Assert.Equal(second, pairs.Select(pair => second[pair.Second]));
    }

    private static string Align(string first, string second) =>
        string.Join(' ', SequenceAligner.Align(first.Length, second.Length, (i, j) => first[i] == second[j] ? 1 : 0).Select(static pair => $"{pair.First}-{pair.Second}"));
}
