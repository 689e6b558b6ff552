using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing;

/// <summary>The checker itself: what it is there to find, it finds.</summary>
public sealed class SpanInvariantsTests
{
    private const string Text =
        """
        75/901. Mountain springs

        The General Assembly,

        Recalling its earlier work on springs,

        1. Decides to protect springs;

        2. Requests the Secretary-General to report on springs.
        """;

    private static readonly ParseResult Result = ResolutionParser.Parse(Text);

    [Fact]
    public void A_sound_result_has_no_violations() => Assert.Empty(SpanInvariants.Violations(Result));

    [Fact]
    public void A_paragraph_left_out_is_lost() =>
        Assert.Contains("Lost at 7,1", Violation(blocks => [.. blocks.Skip(1)]), StringComparison.Ordinal);

    [Fact]
    public void A_word_that_the_slice_has_not_is_found() =>
        Assert.Contains("its slice has not", Violation(blocks => [((Paragraph)blocks[0]) with { Text = "Decides to protect all springs;" }, blocks[1]]), StringComparison.Ordinal);

    [Fact]
    public void A_word_that_the_text_lost_is_found() =>
        Assert.Contains("its text has not", Violation(blocks => [((Paragraph)blocks[0]) with { Text = "Decides to protect;" }, blocks[1]]), StringComparison.Ordinal);

    [Fact]
    public void A_child_outside_its_parent_is_found() =>
        Assert.Contains("does not contain", Violation(blocks => [blocks[0] with { Span = new TextSpan(0, 5) }, blocks[1]]), StringComparison.Ordinal);

    [Fact]
    public void Siblings_that_overlap_are_found() =>
        Assert.Contains("begins before", Violation(blocks => [blocks[1], blocks[0]]), StringComparison.Ordinal);

    [Theory]
    [InlineData("75/901. 山泉\n\n大会，\n\n一\nThe General Assembly,\n水井\n\n1. 决定保护山泉。")] // in a section's title
    [InlineData("75/901. 山泉\n\n大会，\n\n1. 决定保护：\n\n(a) 山泉；\nThe General Assembly,\n(b) 水井。")] // between sub-paragraphs
    [InlineData("75/901. Springs\n第七十五届会议\nin mountains\n\nThe General Assembly,\n\n大会，")] // in the other's title
    public void Lines_of_one_language_in_a_node_of_the_other_are_none_of_its_text(string text) => SpanInvariants.Hold(ResolutionParser.Parse(text));

    [Fact]
    public void A_word_lost_in_a_text_of_two_languages_is_found()
    {
        ParseResult result = ResolutionParser.Parse("75/901. Springs\n\n75/901. 山泉\n\nThe General Assembly,\n\n大会，\n\n1. Decides to protect springs.\n\n1. 决定保护山泉。");
        ResolutionDocument english = result.Documents[0];
        Resolution resolution = english.Resolutions[0];
        Paragraph paragraph = (Paragraph)resolution.Operative.Blocks[0] with { Text = "Decides to protect." };
        ResolutionDocument changed = english with { Resolutions = [resolution with { Operative = resolution.Operative with { Blocks = [paragraph] } }] };

        Assert.Empty(SpanInvariants.Violations(result));
        Assert.Contains("its text has not", Assert.Single(SpanInvariants.Violations(new ParseResult(result.Source, [changed, result.Documents[1]], []))), StringComparison.Ordinal);
    }

    private static string Violation(Func<IReadOnlyList<Block>, IReadOnlyList<Block>> change)
    {
        ResolutionDocument document = Result.Document!;
        Resolution resolution = document.Resolutions[0];
        Resolution changed = resolution with { Operative = resolution.Operative with { Blocks = change(resolution.Operative.Blocks) } };
        return string.Join('\n', SpanInvariants.Violations(new ParseResult(Result.Source, [document with { Resolutions = [changed] }], [])));
    }
}
