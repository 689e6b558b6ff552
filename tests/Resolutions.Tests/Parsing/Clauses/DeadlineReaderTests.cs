using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Which of the times in a text is the deadline, where the document's own session and day are known and where not.</summary>
public sealed class DeadlineReaderTests
{
    // The document is of session 75.
    [Theory]
    [InlineData("to report at its next session", "76")]
    [InlineData("to report at the next session of the Committee", null)]
    [InlineData("the Human Rights Council to consider it at its next session", null)]
    [InlineData("to remain in session until its next session", "76")]
    [InlineData("to report at its seventy-fifth session", "75")]
    [InlineData("to report at its seventy-fourth session", null)]
    [InlineData("the item considered at its seventy-fifth session", null)]
    [InlineData("the item requested at its seventy-sixth session", "76")]
    [InlineData("to review the outcome of its seventy-fifth session", "75")]
    [InlineData("to send the papers on the consideration of this item by the General Assembly at its seventy-fifth session", null)]
    [InlineData("to submit a list for consideration by the General Assembly at its seventy-fifth session", "75")]
    [InlineData("that the debate on the report of the Human Rights Council at the seventy-sixth session of the General Assembly begin in May", "76")]
    [InlineData("that the debate on the report of the Human Rights Council at the seventy-sixth session begin in May", null)]
    [InlineData("to defer consideration of the list to the seventy-sixth session", "76")]
    [InlineData("the Committee on Contributions to go on with all of the work that it has begun over the past two years and meet at its eightieth session", "80")]
    public void Sessions_are_counted_from_the_documents_own(string text, string? expected) =>
        Assert.Equal(expected, Read("en", text, new ActionContext { Session = new AssemblySession(SessionKind.Regular, 75) })?.Session?.ToString());

    [Theory]
    [InlineData("the item requested at its seventy-sixth session", null)]
    [InlineData("to review the outcome of its seventy-fifth session", null)]
    // "its" goes back to whoever is named last, "the" only to one near by.
    [InlineData("the Committee on Contributions to go on with all of the work that it has begun over the past two years and meet at its eightieth session", null)]
    [InlineData("the Committee on Contributions to go on with all of the work that it has begun over the past two years and meet at the eightieth session", "80")]
    [InlineData("the Committee on Contributions to meet at the eightieth session", null)]
    [InlineData("to meet at the eightieth session of the Human Rights Council", null)]
    [InlineData("to meet at the eightieth session of the General Assembly", "80")]
    [InlineData("to meet at the eightieth session of the Assembly", "80")]
    [InlineData("to meet at its eightieth session of that year", "80")]
    [InlineData("to meet at its eightieth session", "80")]
    [InlineData("to report in the first quarter of the year", null)]
    public void Where_the_session_is_not_known_words_alone_tell(string text, string? expected) => Assert.Equal(expected, Read("en", text)?.Session?.ToString());

    // The document is of 21 December 2020.
    [Theory]
    [InlineData("to report no later than 31 December 2020", "31 December 2020")]
    [InlineData("to report no later than 31 December 2019", null)]
    [InlineData("to report within six months and no later than 31 December 2021", "31 December 2021")]
    [InlineData("to report on 31 December 2021", null)]
    [InlineData("to report on 31 December 2021 at the latest", "31 December 2021")]
    [InlineData("to report by 2022", "2022")]
    [InlineData("to take action by 2025", "2025")]
    [InlineData("to build on the work done in the region and in all the others towards ending hunger by 2030", null)]
    [InlineData("to build on the work done in the region and in all the others, and by 2030 to end hunger", "2030")]
    [InlineData("to report by 1 June 2030", "1 June 2030")]
    [InlineData("to act, recalling that some targets are to be met by 2022", null)]
    [InlineData("to report by 2022, and to go on", "2022")]
    [InlineData("to report by 2022/23", null)]
    [InlineData("to report by 2022-2023", null)]
    [InlineData("to report prior to 2030 Agenda reviews", null)]
    [InlineData("to report by 2030 on its work", "2030")]
    [InlineData("to report within a year", "within a year")]
    [InlineData("to report within six months, by 2022", "2022")]
    public void A_day_or_year_is_led_to_or_followed(string text, string? printed)
    {
        Deadline? deadline = Read("en", text, new ActionContext { AdoptedOn = new DateOnly(2020, 12, 21) });

        Assert.Equal(printed, deadline?.Text);
        if (printed == "within a year") Assert.Equal("P1Y", deadline!.Within);
    }

    [Theory]
    [InlineData("在大会下届会议上提出报告", "76")]
    [InlineData("大会第七十四届会议", null)]
    [InlineData("向大会第七十六届会议主席提出报告", null)]
    public void Chinese_sessions_are_counted_from_the_documents_own(string text, string? expected) =>
        Assert.Equal(expected, Read("zh", text, new ActionContext { Session = new AssemblySession(SessionKind.Regular, 75) })?.Session?.ToString());

    // The document is of 21 December 2020.
    [Theory]
    [InlineData("消除妇女获得经济资源的各种结构性障碍和壁垒，到2030年将汇款成本降至百分之三", "2030")]
    [InlineData("通过加强国家法规打击逃税和各种形式的腐败，至迟在2030年大幅减少非法资金流动", "2030")]
    [InlineData("在这些社区和各个区域里实现普遍繁荣并努力做到在2030年之前实现覆盖", null)]
    [InlineData("在2025年之前完成这项审查", "2025")]
    public void A_far_year_in_chinese_is_asked_for_where_a_clause_begins_with_it(string text, string? printed) =>
        Assert.Equal(printed, Read("zh", text, new ActionContext { AdoptedOn = new DateOnly(2020, 12, 21) })?.Text);

    [Theory]
    [InlineData("根据大会第七十五届会议采取的行动调整日历", null)]
    [InlineData("继续审查它向第七十五届会议提交的报告，供大会第七十六届会议审议", "76")]
    [InlineData("在提交大会第七十六届会议的报告中说明情况", "76")]
    [InlineData("在第七十五届会议期间继续审议", "75")]
    public void What_was_done_at_the_documents_own_session_sets_no_time(string text, string? expected) =>
        Assert.Equal(expected, Read("zh", text, new ActionContext { Session = new AssemblySession(SessionKind.Regular, 75) })?.Session?.ToString());

    [Theory]
    [InlineData("于2021年、2022年和2023年向理事会提交报告", "2021")]
    [InlineData("在2021年第一季度向大会通报情况", "2021")]
    [InlineData("在2021年举行选举，并向大会报告", null)]
    public void A_report_is_due_in_the_year_that_is_named(string text, string? printed)
    {
        LanguagePack pack = Stages.Pack("zh");
        Assert.Equal(printed, DeadlineReader.Read(new IndexedText(MappedText.Identity(text), pack), 0, text.Length, pack, isReport: true)?.Text);
        Assert.Null(Read("zh", text));
    }

    private static Deadline? Read(string language, string text, ActionContext? context = null)
    {
        LanguagePack pack = Stages.Pack(language);
        return DeadlineReader.Read(new IndexedText(MappedText.Identity(text), pack), 0, text.Length, pack, context);
    }
}
