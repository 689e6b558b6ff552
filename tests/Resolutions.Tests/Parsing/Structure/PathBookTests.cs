using Resolutions.Parsing.Structure;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class PathBookTests
{
    [Fact]
    public void Kinds_are_counted_each_by_itself()
    {
        var book = new PathBook();
        Assert.Equal(["PP1", "PP2", "I.PP1", "PP3"], new[] { book.Next("PP"), book.Next("PP"), book.Next("I.PP"), book.Next("PP") });
    }

    [Fact]
    public void An_address_that_is_taken_gets_a_number()
    {
        var book = new PathBook();
        Assert.Equal(["OP1", "OP1~2", "OP1~3", "OP2"], new[] { book.Named("OP1"), book.Named("OP1"), book.Named("OP1"), book.Named("OP2") });
    }

    [Fact]
    public void Given_and_counted_addresses_do_not_meet()
    {
        var book = new PathBook();
        book.Named("P1");
        book.Named("P1~2");
        Assert.DoesNotContain(book.Next("P"), new[] { "P1", "P1~2" });
        Assert.DoesNotContain(book.Named("P1"), new[] { "P1", "P1~2" });
    }
}
