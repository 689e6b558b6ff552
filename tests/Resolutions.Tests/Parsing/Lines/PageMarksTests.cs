using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class PageMarksTests
{
    [Theory]
    [InlineData("2/5")]
    [InlineData("1/2 20-10695")]
    [InlineData("18-18418 3/4")]
    [InlineData("12/104")]
    public void A_page_of_so_many_is_one(string line) => Assert.True(PageMarks.IsPageOfPages(line));

    [Theory]
    [InlineData("75/162.")]
    [InlineData("2/5 springs")]
    [InlineData("2/")]
    [InlineData("/5")]
    [InlineData("25")]
    [InlineData("2/12345")]
    public void Other_fractions_are_not(string line) => Assert.False(PageMarks.IsPageOfPages(line));

    [Theory]
    [InlineData("18-18418", true)]
    [InlineData("18-18418 (E)", true)]
    [InlineData("00 56911", true)]
    [InlineData("N0056911", true)]
    [InlineData("1818418", true)]
    [InlineData("18-1841", false)]
    [InlineData("18-18418 (EN)", false)]
    [InlineData("2020-2021", false)]
    public void A_job_number_has_two_and_five_figures(string line, bool expected) => Assert.Equal(expected, PageMarks.IsJobNumber(line));

    [Fact]
    public void Rules_bar_codes_and_continuation_signs_are_told_by_their_shapes()
    {
        Assert.True(PageMarks.IsRule("__________"));
        Assert.True(PageMarks.IsRule("— — — — —"));
        Assert.False(PageMarks.IsRule("___"));
        Assert.False(PageMarks.IsRule("_____a"));
        Assert.True(PageMarks.IsBarCode("*1818418*"));
        Assert.False(PageMarks.IsBarCode("*Reissued*"));
        Assert.True(PageMarks.IsContinuation("/..."));
        Assert.False(PageMarks.IsContinuation("..."));
        Assert.True(PageMarks.IsNumber("12"));
        Assert.False(PageMarks.IsNumber("12a"));
        Assert.False(PageMarks.IsNumber("12345"));
    }
}
