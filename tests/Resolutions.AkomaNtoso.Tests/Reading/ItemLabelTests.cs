using Resolutions.AkomaNtoso.Reading;
using Resolutions.Languages;

namespace Resolutions.AkomaNtoso.Tests.Reading;

public sealed class ItemLabelTests
{
    private static readonly LanguagePack Chinese = LanguagePack.BuiltIn.Single(static pack => pack.Code == "zh");

    [Theory]
    [InlineData("(a) To light", "(a)", 4)]
    [InlineData("（ a ）点灯", "(a)", 5)]
    [InlineData("12. Decides", "12.", 4)]
    [InlineData("a. Lamps", "a.", 3)]
    [InlineData("㈠ 灯", "㈠", 2)]
    public void A_label_at_the_start_of_a_text_is_read(string text, string label, int length)
    {
        Assert.True(ItemLabel.TryReadItem(text, out string found, out int read));
        Assert.Equal((label, length), (found, read));
    }

    [Theory]
    [InlineData("1.5 million lamps")]
    [InlineData("(abcdefg) lamps")]
    [InlineData("e.g. lamps")]
    [InlineData("iiii. lamps")]
    [InlineData("Lamps")]
    public void What_is_no_label_is_not_read(string text) => Assert.False(ItemLabel.TryReadItem(text, out _, out _));

    [Theory]
    [InlineData("㈡", "ii")]
    [InlineData("（二）", "ii")]
    [InlineData("十二", "XII")]
    [InlineData("IV", "IV")]
    [InlineData("三百九十九", "CCCXCIX")]
    [InlineData("四百", "400")]
    [InlineData("(bb)", "bb")]
    [InlineData("B", "B")]
    public void Addresses_are_the_same_in_every_language(string label, string address) =>
        Assert.Equal(address, ItemLabel.Address(ItemLabel.Read(label, Chinese)[0]));

    [Theory]
    [InlineData("I. Lamps", "I", 3)]
    [InlineData("一 灯", "一", 2)]
    [InlineData("XIV", "XIV", 3)]
    public void A_heading_s_label_is_parted_from_it(string heading, string label, int length)
    {
        Assert.True(ItemLabel.TryReadHeading(heading, Chinese, out string found, out int read));
        Assert.Equal((label, length), (found, read));
    }

    [Theory]
    [InlineData("A new approach")]
    [InlineData("In the light")]
    public void A_heading_that_begins_with_a_capital_has_no_label(string heading) => Assert.False(ItemLabel.TryReadHeading(heading, Chinese, out _, out _));
}
