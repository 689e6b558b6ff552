using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class MastheadReaderTests
{
    [Fact]
    public void Each_line_of_an_english_masthead_is_read()
    {
        ResolutionDocument document = ResolutionParser.Parse(PrintedTexts.Masthead).Document!;
        Masthead masthead = document.Masthead;

        Assert.Equal(
            [
                MastheadLineKind.Organization, MastheadLineKind.Symbol, MastheadLineKind.Organ, MastheadLineKind.Distribution, MastheadLineKind.DateOfIssue,
                MastheadLineKind.Session, MastheadLineKind.AgendaItem, MastheadLineKind.AgendaItemName, MastheadLineKind.Adoption, MastheadLineKind.Origin,
            ],
            masthead.Lines.Select(static line => line.Kind));
        Assert.Equal("A/RES/75/901", masthead.Symbol!.ToString());
        Assert.Equal("75", masthead.Session!.ToString());
        Assert.Equal(["15", "116 (b)"], masthead.AgendaItems);
        Assert.Equal("Protection of mountain springs and of those who live by them", masthead.AgendaItemName);
        Assert.Equal(new DateOnly(2020, 12, 21), masthead.IssuedOn);
        Assert.Equal(new DateOnly(2020, 12, 7), masthead.Adoption!.Date);
        Assert.Equal("Second Committee", masthead.Adoption.Committee);
        Assert.Equal(["A/75/901"], masthead.Adoption.Documents);
        Assert.False(masthead.Adoption.WithoutReferenceToCommittee);
        Assert.Null(masthead.Adoption.Draft);
        Assert.True(document.Resolutions[0].Closing!.IsResumed);
    }

    [Theory]
    [InlineData(true, "zh", "en")]
    [InlineData(false, "zh")]
    public void A_date_of_issue_in_another_language_is_read_where_that_language_is_among_those_given(bool isRead, params string[] languages)
    {
        var options = new ResolutionParserOptions { Languages = [.. languages.Select(Stages.Pack)] };
        Masthead masthead = ResolutionParser.Parse(PrintedTexts.ChineseMasthead, options).Document!.Masthead;
        Assert.Equal(isRead ? new DateOnly(2020, 12, 21) : null, masthead.IssuedOn);
    }

    [Fact]
    public void Each_line_of_a_chinese_masthead_is_read()
    {
        Masthead masthead = ResolutionParser.Parse(PrintedTexts.ChineseMasthead).Document!.Masthead;

        Assert.Equal(
            [
                MastheadLineKind.Organization, MastheadLineKind.Symbol, MastheadLineKind.Organ, MastheadLineKind.Distribution, MastheadLineKind.DateOfIssue,
                MastheadLineKind.Session, MastheadLineKind.AgendaItem, MastheadLineKind.AgendaItemName, MastheadLineKind.Adoption, MastheadLineKind.Origin,
            ],
            masthead.Lines.Select(static line => line.Kind));
        Assert.Equal("75", masthead.Session!.ToString());
        Assert.Equal(["21 (b)", "21 (c)"], masthead.AgendaItems);
        Assert.Equal("保护山泉", masthead.AgendaItemName);
        Assert.Equal(new DateOnly(2020, 12, 21), masthead.IssuedOn);
        Assert.Equal(new DateOnly(2020, 12, 7), masthead.Adoption!.Date);
        Assert.Equal("第二委员会", masthead.Adoption.Committee);
        Assert.Equal(["A/75/901"], masthead.Adoption.Documents);
    }

    [Theory]
    [InlineData("[without reference to a Main Committee (A/75/L.5 and Add.1)]", "The General Assembly,", "Seventy-fifth session", "A/75/L.5")]
    [InlineData("[without reference to a Main Committee\n(A/75/L.5 and\nAdd.1)]", "The General Assembly,", "Seventy-fifth session", "A/75/L.5")]
    [InlineData("[未经发交主要委员会而通过(A/75/L.5和Add.1)]", "大会，", "第七十五届会议", "A/75/L.5")]
    public void Without_a_committee_the_draft_is_named(string origin, string organ, string session, string draft)
    {
        Masthead masthead = ResolutionParser.Parse($"A/RES/75/901\n{session}\n{origin}\n\n75/901. Springs\n\n{organ}\n\n1. Decides 决定.").Document!.Masthead;

        Assert.True(masthead.Adoption!.WithoutReferenceToCommittee);
        Assert.Null(masthead.Adoption.Committee);
        Assert.Equal(draft, masthead.Adoption.Draft);
        Assert.Equal([draft, draft + "/Add.1"], masthead.Adoption.Documents);
        Assert.Equal(MastheadLineKind.Origin, masthead.Lines[^1].Kind);
    }

    [Fact]
    public void An_unknown_line_is_kept()
    {
        Masthead masthead = ResolutionParser.Parse("Springs Weekly\nA/RES/75/901\n\n75/901. Springs\n\nThe General Assembly,\n\n1. Decides to protect them.").Document!.Masthead;

        Assert.Equal((MastheadLineKind.Other, "Springs Weekly"), (masthead.Lines[0].Kind, masthead.Lines[0].Text));
        Assert.Null(masthead.Adoption);
        Assert.Null(masthead.AgendaItemName);
    }

    [Fact]
    public void Without_lines_before_the_title_the_masthead_is_empty() =>
        Assert.Equal(Masthead.Empty, ResolutionParser.Parse(PrintedTexts.Unnumbered).Document!.Masthead);
}
