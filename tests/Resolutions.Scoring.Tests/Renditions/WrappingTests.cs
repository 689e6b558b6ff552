using Resolutions.Scoring.Renditions;

namespace Resolutions.Scoring.Tests.Renditions;

public sealed class WrappingTests
{
    [Fact]
    public void Western_text_breaks_as_Python_s_textwrap_breaks_it()
    {
        const string Text = "The well-known lamp-keepers -- all three-and-twenty of them--lit an extraordinarily-long-unbreakablewordwithoutanyhyphens in A/RES/73/900 (2018), co-ordinated.";
        Assert.Equal(
            ["The well-known lamp-", "keepers -- all three-", "and-twenty of them--lit", "an extraordinarily-long-", "unbreakablewordwithoutanyhyphens", "in A/RES/73/900 (2018),", "co-ordinated."],
            Wrapping.Wrap(Text, 24, chinese: false));
    }

    [Fact]
    public void Chinese_text_breaks_anywhere_but_before_closing_signs_and_inside_symbols() =>
        Assert.Equal(["回顾其第", "A/73/900", "号决议，", "又请灯塔，", "看守人"], Wrapping.Wrap("回顾其第A/73/900号决议，又请灯塔，看守人", 8, chinese: true));

    [Fact]
    public void Nothing_is_one_empty_line() => Assert.Equal([""], Wrapping.Wrap("", 10, chinese: false));
}
