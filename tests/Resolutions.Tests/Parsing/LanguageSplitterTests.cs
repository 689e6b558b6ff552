using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing;

public sealed class LanguageSplitterTests
{
    /// <summary>Found by the fuzz run: a number alone at the end of a text of two languages was in neither document.</summary>
    [Theory]
    [InlineData("7")]
    [InlineData("2.")]
    [InlineData("1.\n\n2.\n\n3.")]
    public void The_last_line_of_a_text_of_two_languages_needs_no_letters(string last) => SpanInvariants.Hold(ResolutionParser.Parse(
        $"""
        75/901. Mountain springs

        75/901. 山泉

        The General Assembly,

        大会，

        1. Decides to protect springs;

        1. 决定保护山泉；

        {last}
        """));
}
