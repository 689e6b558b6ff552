using Resolutions.Comparison;
using Resolutions.Model;
using static Resolutions.Tests.Comparison.ComparisonTexts;

namespace Resolutions.Tests.Comparison;

public sealed class ConcordanceTests
{
    private static readonly string[] EnglishText =
    [
        "Recalling its resolution 70/12 of 3 December 2015,",
        "Reaffirming the importance of clean water for 1,250,000 people,",
        "1. Requests the Secretary-General to report on lakes;",
        "2. Calls upon all Member States to protect rivers;",
        "3. Decides to remain seized of the matter.",
    ];

    private static readonly string[] ChineseText =
    [
        "回顾其2015年12月3日第70/12号决议，",
        "重申清洁用水对125万人的重要性，",
        "1. 请秘书长就湖泊问题提出报告；",
        "2. 促请所有会员国保护河流；",
        "3. 决定继续处理此案。",
    ];

    [Fact]
    public void The_seed_differs_in_the_verb_of_paragraph_12()
    {
        Concordance concordance = Concordance.Align(Seed("en"), Seed("zh"));

        ConcordanceFinding finding = Assert.Single(concordance.Findings, static finding => finding.Id is "RES710" or "RES701" or "RES702" or "RES703");
        Assert.Equal(("RES710", "OP12"), (finding.Id, finding.Path));
        Assert.Contains("invite", finding.Message, StringComparison.Ordinal);
        Assert.All(concordance.Rows, static row => Assert.True(row.First is not null && row.Second is not null));
    }

    [Fact]
    public void Both_languages_of_one_file_are_compared_with_places_in_it()
    {
        IReadOnlyList<ResolutionDocument> documents = BilingualSeed();
        ConcordanceFinding finding = Assert.Single(Concordance.Align(documents[0], documents[1]).Findings, static finding => finding.Id == "RES710");
        Assert.Equal("OP12", finding.Path);
        Assert.True(finding.First.End < finding.Second.Start);
    }

    [Fact]
    public void Texts_that_say_the_same_have_no_findings()
    {
        Concordance concordance = Concordance.Align(English(), Chinese());
        Assert.Empty(concordance.Findings);
        Assert.Equal(["PP1", "PP2", "OP1", "OP2", "OP3"], concordance.Rows.Select(static row => row.Path));
    }

    [Theory]
    [InlineData(0, "回顾其2015年12月3日第70/21号决议，", "RES711", "only the first text has A/RES/70/12, only the second A/RES/70/21")]
    [InlineData(0, "回顾其2015年12月13日第70/12号决议，", "RES712", "2015-12-03, only the second 2015-12-13")]
    [InlineData(1, "重申清洁用水对225万人的重要性，", "RES713", "1250000, only the second 2250000")]
    [InlineData(2, "1. 邀请秘书长就湖泊问题提出报告；", "RES710", "invite")]
    [InlineData(2, "1. 请人权理事会就湖泊问题提出报告；", "RES714", "human-rights-council")]
    public void A_difference_is_found_and_named(int changed, string paragraph, string id, string message)
    {
        string[] texts = [.. ChineseText];
        texts[changed] = paragraph;

        ConcordanceFinding finding = Assert.Single(Concordance.Align(English(), ComparisonTexts.Chinese(texts)).Findings);

        Assert.Equal(id, finding.Id);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.False(finding.First.IsEmpty);
        Assert.False(finding.Second.IsEmpty);
    }

    [Theory]
    [InlineData("Reiterating", "重申")]
    [InlineData("Acknowledging", "确认")]
    [InlineData("Highlighting", "强调")]
    public void Verbs_that_translations_use_for_one_another_are_no_difference(string english, string chinese)
    {
        string[] first = [.. EnglishText], second = [.. ChineseText];
        first[1] = first[1].Replace("Reaffirming", english, StringComparison.Ordinal);
        second[1] = second[1].Replace("重申", chinese, StringComparison.Ordinal);
        Assert.Empty(Concordance.Align(ComparisonTexts.English(first), ComparisonTexts.Chinese(second)).Findings);
    }

    [Theory]
    [InlineData("2. 促请所有会员国保护河流，促请所有会员国保护湖泊；")]
    [InlineData("2. 促请所有会员国保护河流，并注意到湖泊的状况；", "RES715")]
    public void A_repeated_verb_is_no_difference_and_a_further_one_is_a_lesser_one(string paragraph, params string[] ids)
    {
        string[] texts = [.. ChineseText];
        texts[3] = paragraph;
        Assert.Equal(ids, Concordance.Align(English(), ComparisonTexts.Chinese(texts)).Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void A_preambular_paragraph_that_one_language_lacks_does_not_shift_the_others()
    {
        Concordance concordance = Concordance.Align(English(), ComparisonTexts.Chinese(ChineseText[1..]));

        ConcordanceFinding finding = Assert.Single(concordance.Findings);
        Assert.Equal(("RES701", "PP1"), (finding.Id, finding.Path));
        Assert.Equal("PP1", concordance.Rows.Single(static row => row.Path == "PP2").Second?.Path);
    }

    [Fact]
    public void A_paragraph_that_only_the_second_has_stands_where_it_stands_there()
    {
        Concordance concordance = Concordance.Align(ComparisonTexts.English([.. EnglishText[..3], .. EnglishText[4..]]), Chinese());
        Assert.Equal(["PP1", "PP2", "OP1", "OP2", "OP3"], concordance.Rows.Select(static row => row.Second?.Path));
        Assert.Contains(concordance.Findings, static finding => finding is { Id: "RES701", Path: "OP2" });
    }

    [Fact]
    public void Another_resolution_is_said_to_be_one()
    {
        ResolutionDocument other = Document("75/901. 湖泊与河流", "大会，", ChineseText);
        Assert.Equal("RES700", Concordance.Align(English(), other).Findings[0].Id);
    }

    [Fact]
    public void Empty_documents_align()
    {
        var empty = new ResolutionDocument { Language = "xx" };
        Assert.Empty(Concordance.Align(empty, empty).Rows);
        Assert.All(Concordance.Align(empty, Chinese()).Findings, static finding => Assert.Equal("RES701", finding.Id));
    }

    private static ResolutionDocument English() => ComparisonTexts.English(EnglishText);

    private static ResolutionDocument Chinese() => ComparisonTexts.Chinese(ChineseText);
}
