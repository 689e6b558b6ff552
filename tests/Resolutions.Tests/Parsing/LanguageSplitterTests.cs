using Resolutions.Languages;
using Resolutions.Parsing;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing;

public sealed class LanguageSplitterTests
{
    [Theory]
    [InlineData("The General Assembly,\n\n1. Decides.", "en")]
    [InlineData("大会，\n\n1. 决定。", "zh")]
    [InlineData("A/RES/75/901\n\n大会\n\n决定加强联合国儿童基金会 (United Nations Children's Fund) 在保护山泉和水井方面的工作。", "zh")]
    [InlineData("The Assembly of 中国 decides to protect springs.", "en")]
    [InlineData("2020", "en")]
    public void One_language_keeps_all_lines(string text, string language)
    {
        List<Line> lines = LineReader.Read(text, CancellationToken.None);

        (LanguagePack pack, List<Line> own) = Assert.Single(LanguageSplitter.Split(text, lines, LanguagePack.BuiltIn, CancellationToken.None));

        Assert.Equal(language, pack.Code);
        Assert.Same(lines, own);
    }

    [Fact]
    public void The_English_lines_of_a_masthead_stay_with_what_stands_around_them()
    {
        const string Text = "The General Assembly,\nDecides.\n联合国\nDistr.: General\n21 December 2006\n第六十一届会议\n大会，\n决定。";

        Assert.Equal(["The General Assembly,|Decides.", "联合国|Distr.: General|21 December 2006|第六十一届会议|大会，|决定。"], Split(Text).Select(static part => string.Join('|', part)));
    }

    [Fact]
    public void A_Chinese_stop_tells_the_language_of_a_symbol()
    {
        const string Text = "The General Assembly,\nDecides.\nA/61/215.\n大会，\n决定。\nA/61/215。";

        Assert.Equal(["The General Assembly,|Decides.|A/61/215.", "大会，|决定。|A/61/215。"], Split(Text).Select(static part => string.Join('|', part)));
    }

    [Fact]
    public void Two_languages_part_the_lines_and_lines_without_letters_go_with_the_next()
    {
        const string Text = "The General Assembly,\n大会，\n1.\nDecides.\n1.\n决定。";

        Assert.Equal(["The General Assembly,|1.|Decides.", "大会，|1.|决定。"], Split(Text).Select(static part => string.Join('|', part)));
    }

    [Fact]
    public void The_last_line_goes_with_the_one_before_it_where_it_has_no_letters() =>
        Assert.Equal(["The General Assembly,|Decides.", "大会，|决定。|2."], Split("The General Assembly,\n大会，\nDecides.\n决定。\n2.").Select(static part => string.Join('|', part)));

    [Fact]
    public void What_stands_between_two_lines_parts_them()
    {
        const string Text = "The General Assembly,\n大会，\nRecalling springs,\n回顾山泉，";
        List<Line> english = LanguageSplitter.Split(Text, LineReader.Read(Text, CancellationToken.None), LanguagePack.BuiltIn, CancellationToken.None)[0].Lines;

        Assert.Equal([0, 1], english.Select(static line => line.BlanksBefore));
    }

    [Fact]
    public void The_organ_named_in_passing_makes_no_second_language() =>
        Assert.Single(Split("The General Assembly,\n\nRecalling that 大会 is its name in Chinese,\n\n1. Decides."));

    [Theory]
    [InlineData("75/901. Springs\n\n75/901. 山泉\n__________\n\nThe General Assembly,\n\n大会，\n\nRecalling wel")]
    [InlineData("75/901. Springs\n\n75/901. 山泉\n\nThe General Assembly,\n__________\n\n大会，\n\nRecalling wells,\n\n回顾水井，")]
    [InlineData("ted Nations\n联合国\nA/RES/75/901\n\n75/901. Springs\n\n75/901. 山泉\n\n_____\nThe General Assembly,\n\n_____\n大会，")]
    public void A_rule_above_the_organ_leaves_each_language_its_document(string text)
    {
        ParseResult result = ResolutionParser.Parse(text);

        Assert.Equal(2, result.Documents.Count);
        Assert.All(result.Documents, static document => Assert.NotNull(document.Resolutions[0].EnactingLine));
        SpanInvariants.Hold(result);
    }

    private static IEnumerable<List<string>> Split(string text) =>
        LanguageSplitter.Split(text, LineReader.Read(text, CancellationToken.None), LanguagePack.BuiltIn, CancellationToken.None)
            .Select(part => part.Lines.ConvertAll(line => line.Of(text).ToString()));
}
