using Resolutions.Text;

namespace Resolutions.Tests.Text;

public sealed class MappedTextBuilderTests
{
    // In order, back, and a little further on than the end of the piece before.
    [Theory]
    [InlineData(12, 30, 32)]
    [InlineData(8, 20, 22)]
    [InlineData(20, 26, 30)]
    public void Each_piece_knows_where_it_stood(int second, int third, int fourth)
    {
        var builder = new MappedTextBuilder();
        builder.Append("ab", 10);
        builder.Append("cd", second);
        builder.Append("", 77);
        builder.Append("ef", third);
        builder.Append("gh", fourth);
        MappedText text = builder.Build();

        Assert.Equal("abcdefgh", text.Text);
        Assert.Equal([10, 11, second, second + 1, third, third + 1, fourth, fourth + 1], Enumerable.Range(0, 8).Select(i => text.ToSource(i)));
        Assert.Equal(fourth + 2, text.Span.End);
    }

    [Fact]
    public void What_is_taken_back_leaves_no_place()
    {
        var builder = new MappedTextBuilder();
        builder.RemoveLast(0);
        builder.Append("ab", 10);
        builder.Append("cd", 20);
        builder.RemoveLast(1);
        Assert.Equal('c', builder.Last);
        builder.RemoveLast(1);
        Assert.Equal(('b', 2), (builder.Last, builder.Length));
        builder.Append("ef", 30);
        builder.RemoveLast(1);
        MappedText text = builder.Build();

        Assert.Equal("abe", text.Text);
        Assert.Equal([10, 11, 30], Enumerable.Range(0, 3).Select(i => text.ToSource(i)));
        Assert.Equal(TextSpan.FromBounds(10, 31), text.Span);
        Assert.Equal(2, text.FromSource(20));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    public void The_place_of_the_last_character_goes_back_with_it(int taken, int left)
    {
        var builder = new MappedTextBuilder();
        builder.Append("ab", 10);
        builder.Append("cd", 20);
        builder.RemoveLast(taken);

        Assert.Equal(left == 3 ? 21 : 11, builder.Build().Span.End);
    }

    [Fact]
    public void Emphasis_goes_with_the_text_that_is_taken_back()
    {
        var builder = new MappedTextBuilder();
        builder.Append("abcdefgh", 0);
        builder.AddEmphasis(0, 2);
        builder.AddEmphasis(3, 5);
        builder.AddEmphasis(6, 8);
        builder.RemoveLast(2);
        builder.RemoveLast(2);

        Assert.Equal([TextSpan.FromBounds(0, 2), TextSpan.FromBounds(3, 4)], builder.Build().Emphasis);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    public void Ranges_that_touch_are_one(int start, int ranges)
    {
        var builder = new MappedTextBuilder();
        builder.Append("abcdefgh", 0);
        builder.AddEmphasis(0, 2);
        builder.AddEmphasis(start, 4);
        MappedText text = builder.Build();

        Assert.Equal(ranges, text.Emphasis.Count);
        Assert.Equal((0, 4), (text.Emphasis[0].Start, text.Emphasis[^1].End));
    }

    [Theory]
    [InlineData("the imple-", "imple")]
    [InlineData("imple", "imple")]
    [InlineData("the 2-", "the")]
    [InlineData("--", "")]
    [InlineData("", "")]
    public void The_last_word_is_its_letters(string text, string word)
    {
        var builder = new MappedTextBuilder();
        builder.Append(text, 0);

        Assert.Equal(word, builder.LastWord().ToString());
    }

    [Fact]
    public void It_grows()
    {
        var builder = new MappedTextBuilder(-1);
        string text = string.Concat(Enumerable.Range(0, 5_000).Select(static i => $"{i} springs, "));
        for (int at = 0; at < text.Length; at += 7) builder.Append(text.AsSpan(at, Math.Min(7, text.Length - at)), at);
        builder.Append(text, 100_000);

        Assert.Equal(text + text, builder.Build().Text);
    }

    [Fact]
    public void An_end_further_on_is_taken_and_an_earlier_one_is_not()
    {
        Assert.Equal(TextSpan.FromBounds(10, 15), Build("ab", 15).Span);
        Assert.Equal(TextSpan.FromBounds(10, 12), Build("ab", 11).Span);
        Assert.Equal("", Build("", 15).Text);

        static MappedText Build(string text, int end)
        {
            var builder = new MappedTextBuilder();
            builder.Append(text, 10);
            return builder.Build(end);
        }
    }
}
