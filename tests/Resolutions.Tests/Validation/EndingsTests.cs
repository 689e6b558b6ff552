using FluentValidation;
using Resolutions.Model;
using Resolutions.Tests.Samples;
using Resolutions.Validation;
using static Resolutions.Tests.Samples.Sample;

namespace Resolutions.Tests.Validation;

public sealed class EndingsTests
{
    [Fact]
    public void The_last_paragraph_of_a_section_may_end_as_the_whole_does_and_no_other()
    {
        Assert.Empty(Found(In("I", Operative(1, "Requests it;", "Requests"), Operative(2, "Requests it.", "Requests")), In("II", Operative(3, "Decides it.", "Decides"))));
        Assert.Equal(["RES961"], Found(In("I", Operative(1, "Requests it.", "Requests"), Operative(2, "Requests it.", "Requests")), In("II", Operative(3, "Decides it.", "Decides"))));
    }

    [Fact]
    public void The_last_item_ends_as_its_paragraph_would()
    {
        Assert.Empty(Found(Asking("To act;", "To tell;"), Operative(2, "Decides it.", "Decides")));
        Assert.Equal(["RES961"], Found(Asking("To act;", "To tell,"), Operative(2, "Decides it.", "Decides")));
        Assert.Equal(["RES964"], Found(Asking("To act.", "To tell;"), Operative(2, "Decides it.", "Decides")));
    }

    [Fact]
    public void Text_that_goes_on_after_items_ends_as_their_paragraph_would_and_before_them_as_it_likes()
    {
        Block[] items = [Sub("OP1", "(a)", 1, "To act;"), Unnumbered("UP1", "and to do so"), Sub("OP1", "(b)", 2, "To tell;"), Unnumbered("UP2", "and to report;")];
        Assert.Empty(Found(Operative(1, "Requests States:", "Requests", items), Operative(2, "Decides it.", "Decides")));
        items[3] = Unnumbered("UP2", "and to report,");
        Assert.Equal(["RES961"], Found(Operative(1, "Requests States:", "Requests", items), Operative(2, "Decides it.", "Decides")));
    }

    private static Section In(string label, params Block[] blocks) => new() { Path = label, Label = label, Children = blocks };

    private static OperativeParagraph Asking(string first, string last) => Operative(1, "Requests States:", "Requests", Sub("OP1", "(a)", 1, first), Sub("OP1", "(b)", 2, last));

    private static IEnumerable<string> Found(params Block[] blocks) => new ResolutionDocumentValidator()
        .Validate(English().WithOperative(blocks), static options => options.IncludeRuleSets(ResolutionRuleSets.Style)).Errors.Select(static error => error.ErrorCode);
}
