using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Deadline, recurrence, report, agenda and funding of one action's text.</summary>
public sealed class ActionDetailTests
{
    [Theory]
    [InlineData("en", "the Secretary-General to report to the General Assembly at its fifty-sixth session", "56")]
    [InlineData("en", "to include in the provisional agenda of its seventy-seventh session the item", "77")]
    [InlineData("en", "to report to the Assembly at its eightieth and eighty-fifth sessions", "80")]
    [InlineData("en", "to report to the Human Rights Council at its forty-ninth session and to the General Assembly at its seventy-sixth session", "76")]
    [InlineData("en", "to hold the meeting during the seventy-sixth session of the General Assembly", "76")]
    [InlineData("en", "to complete the review no later than 31 December 2021", "2021-12-31")]
    [InlineData("en", "to complete the review by the end of 2022", "2022")]
    [InlineData("en", "to hold a meeting, by November 2022, at Headquarters", "2022")]
    [InlineData("en", "to begin work at the earliest date during its 2021 session", "2021")]
    [InlineData("en", "at its session in 2021, to consider the proposals", "2021")]
    [InlineData("en", "to submit its views within six months", "P6M")]
    [InlineData("en", "to submit them within a maximum period of six months", "P6M")]
    [InlineData("en", "to consider the report of the Committee on its seventy-fourth session", null)]
    [InlineData("en", "to attend the twentieth session of the Permanent Forum", null)]
    [InlineData("en", "the Commission on the Status of Women to take this up at its sixty-fifth session", null)]
    [InlineData("en", "to implement the 2030 Agenda", null)]
    [InlineData("en", "to support elections in 2021", null)]
    [InlineData("en", "to submit it at its next session", null)]
    [InlineData("en", "to hold, during both the seventy-sixth and the seventy-seventh sessions, two meetings", "76")]
    [InlineData("en", "to postpone until 2022 the review of the fund", "2022")]
    [InlineData("zh", "秘书长向大会第五十六届会议提出报告", "56")]
    [InlineData("zh", "从现在到2030年整个十年期间加快执行", null)]
    [InlineData("zh", "提供支助，以便到2030年实现各项目标", null)]
    [InlineData("zh", "在大会第七十七届会议临时议程题为“裁军”的项目下列入分项", "77")]
    [InlineData("zh", "向大会第七十六和七十七届会议陈述情况", "76")]
    [InlineData("zh", "提交大会第七十六届和第七十七届会议", "76")]
    [InlineData("zh", "至迟于2021年12月31日完成审查", "2021-12-31")]
    [InlineData("zh", "在2022年底之前完成审查", "2022")]
    [InlineData("zh", "在六个月内提出意见", "P6M")]
    [InlineData("zh", "裁军谈判会议在其2021年届会期间开始工作", "2021")]
    [InlineData("zh", "环境大会在2022年第五届会议续会期间开始工作", "2022")]
    [InlineData("zh", "向人权理事会第四十九届会议提出报告", null)]
    [InlineData("zh", "审议委员会关于其第七十四届会议的报告", null)]
    [InlineData("zh", "考虑到2019年缔约国会议的报告", null)]
    [InlineData("zh", "执行《2030年议程》", null)]
    [InlineData("zh", "加快到2030年实现各项目标", null)]
    [InlineData("zh", "全面审查关于到2030年消除流行病的承诺", null)]
    public void A_deadline_is_a_session_a_day_a_year_or_a_span(string language, string text, string? expected)
    {
        Deadline? deadline = DeadlineReader.Read(new IndexedText(MappedText.Identity(text), Pack(language)), 0, text.Length, Pack(language));
        Assert.Equal(expected, deadline?.Session?.ToString() ?? deadline?.Date?.ToString("O", null) ?? deadline?.Year?.ToString(null, null) ?? deadline?.Within);
        if (deadline is not null) Assert.Equal(deadline.Text, text.Substring(deadline.Span.Start, deadline.Span.Length));
    }

    [Fact]
    public void An_organ_that_only_passes_on_has_not_the_session()
    {
        const string Text = "to present a plan to the Assembly through the Committee on Information no later than at the main part of its seventy-sixth session";
        ActionContext context = new() { Session = new AssemblySession(SessionKind.Regular, 75) };
        Assert.Equal("76", DeadlineReader.Read(new IndexedText(MappedText.Identity(Text), Pack("en")), 0, Text.Length, Pack("en"), context)?.Session?.ToString());
    }

    [Theory]
    [InlineData("en", "to report annually to the General Assembly", "annual")]
    [InlineData("en", "to brief the Committee on a yearly basis", "annual")]
    [InlineData("en", "to review the arrangements every five years", "every-5-years")]
    [InlineData("en", "to review them every two years", "biennial")]
    [InlineData("en", "to consider the matter at each session", "every-session")]
    [InlineData("en", "to include information in his annual reports", "annual")]
    [InlineData("en", "to make every effort to that end", null)]
    [InlineData("en", "to submit a report on the implementation of the annual ministerial review", null)]
    [InlineData("en", "to undertake at least one visit a year", "annual")]
    [InlineData("en", "to convene an annual joint meeting", "annual")]
    [InlineData("en", "to convene annual meetings", "annual")]
    [InlineData("en", "to organize, with its guidance, an annual fair", "annual")]
    [InlineData("en", "to continue the annual review of the lake", "annual")]
    [InlineData("en", "to report to the Committee at its successive sessions", "every-session")]
    [InlineData("en", "to provide monthly data", "every-1-months")]
    [InlineData("en", "to answer the annual report questionnaires", null)]
    [InlineData("en", "at a monthly rate of 5 dollars", null)]
    [InlineData("zh", "每年向大会提出报告", "annual")]
    [InlineData("zh", "提供季度简报", "every-3-months")]
    [InlineData("zh", "在2021年第一季度向大会通报", null)]
    [InlineData("zh", "每五年审查一次", "every-5-years")]
    [InlineData("zh", "每两年举行会议", "biennial")]
    [InlineData("zh", "每届会议审议", "every-session")]
    [InlineData("zh", "在年度报告中列入资料", "annual")]
    [InlineData("zh", "尽一切努力", null)]
    public void A_recurrence_is_a_rhythm(string language, string text, string? expected) =>
        Assert.Equal(expected, RecurrenceReader.Read(new IndexedText(MappedText.Identity(text), Pack(language)), 0, text.Length, Pack(language), true));

    [Fact]
    public void An_annual_report_is_no_rhythm_where_none_is_asked_for() =>
        Assert.Null(RecurrenceReader.Read(new IndexedText(MappedText.Identity("to consider its annual report"), Pack("en")), 0, 29, Pack("en"), false));

    [Theory]
    [InlineData("en", "the Secretary-General to report to the General Assembly at its fifty-sixth session", "general-assembly")]
    [InlineData("en", "to submit to the Economic and Social Council a report on progress", "economic-and-social-council")]
    [InlineData("en", "to keep the Security Council informed of developments", "security-council")]
    [InlineData("en", "to brief the Special Committee on the document", "special-committee")]
    [InlineData("en", "to include in his next report to the General Assembly a section on this", "general-assembly")]
    [InlineData("en", "to provide the Secretary-General with information in this regard", "secretary-general")]
    [InlineData("en", "to submit to the Secretariat, on a voluntary basis, information on these measures", "secretariat")]
    [InlineData("en", "to communicate to the Secretary-General their views on the draft", "secretary-general")]
    [InlineData("en", "to apprise the General Assembly of that information", "general-assembly")]
    [InlineData("en", "to collect and regularly report data to the Commission on Narcotic Drugs", "commission-on-narcotic-drugs")]
    [InlineData("en", "to contribute to the next report of the Secretary-General", null)]
    [InlineData("en", "to regularly provide the Special Committee on the Situation of Lakes and Rivers with relevant updates", "special-committee")]
    [InlineData("en", "to collect and, where appropriate, report to the World Health Organization the data required", "world-health-organization")]
    [InlineData("en", "to comment, in their respective reports to the General Assembly, on their roles", "general-assembly")]
    [InlineData("en", "to pay attention to indicating in its annual report any issues of interest", null)]
    [InlineData("en", "to reflect these findings in the context of the next budget submission", null)]
    [InlineData("en", "to improve methods and expand the scope of reporting", null)]
    [InlineData("en", "to entrust the Office with checking the lists, as well as with reporting thereon", null)]
    [InlineData("en", "to submit to the General Assembly a thorough analysis of the implementation of the plan", "general-assembly")]
    [InlineData("en", "to submit, before the end of the year, a review with recommendations on the scheme", null)]
    [InlineData("en", "to consider providing updates on these efforts as part of ongoing reporting to the Office", "office")]
    [InlineData("en", "to collect, publish and disseminate such data in future periodic reports", null)]
    [InlineData("en", "to provide monthly expenditure data by section", null)]
    [InlineData("en", "in order to advise the Special Committee on the matter", "special-committee")]
    [InlineData("zh", "秘书长就本决议执行情况向大会第七十七届会议提出报告", "general-assembly")]
    [InlineData("zh", "向秘书处提供关于这些措施的资料", "secretariat")]
    [InlineData("zh", "告知特别委员会为此采取的步骤", "special-committee")]
    [InlineData("zh", "随时向安全理事会通报事态发展", "security-council")]
    [InlineData("zh", "将其打算通知原子能机构总干事", "international-atomic-energy-agency")]
    [InlineData("zh", "定期递送或继续递送秘书长", null)]
    [InlineData("zh", "在其年度报告附件中按照影响类别，列入统计数据", null)]
    [InlineData("zh", "在下次报告中提出分析结果", null)]
    [InlineData("zh", "在下次预算报告中说明执行情况", null)]
    [InlineData("zh", "向经济及社会理事会发展方面业务活动部分报告", "economic-and-social-council")]
    public void A_report_has_the_body_to_be_informed(string language, string text, string? recipient)
    {
        ReportRequest? report = ReportReader.Read(new IndexedText(MappedText.Identity(text), Pack(language)), 0, 0, text.Length, Verb(DirectiveForce.Requesting), [], Pack(language), out _);
        Assert.NotNull(report);
        Assert.Equal(recipient, report.Recipient?.Id);
        Assert.Equal(report.Text, text.Substring(report.Span.Start, report.Span.Length));
        if (report.Recipient is { } told) Assert.Equal(told.Text, text.Substring(told.Span.Start, told.Span.Length));
    }

    [Theory]
    [InlineData("en", "to provide consolidated information on spending", true)]
    [InlineData("en", "to include an update on the main risks", true)]
    [InlineData("zh", "提供综合信息，说明支出情况", true)]
    [InlineData("zh", "进行定期监测、报告和后续落实", true)]
    [InlineData("en", "to provide advice and training", false)]
    public void What_an_official_is_to_provide_informs_the_organ(string language, string text, bool isReport)
    {
        Actor official = new() { Id = "secretary-general", Kind = ActorKind.Official, Text = "" }, state = new() { Id = "states", Kind = ActorKind.StateGroup, Text = "" };
        Assert.Equal(isReport, Report(official));
        Assert.False(Report(state));

        bool Report(Actor asked) =>
            ReportReader.Read(new IndexedText(MappedText.Identity(text), Pack(language)), 0, 0, text.Length, Verb(DirectiveForce.Requesting), [asked], Pack(language), out _) is not null;
    }

    [Theory]
    [InlineData("a briefing by the Secretariat on these measures")]
    [InlineData("an update in the context of the next budget")]
    public void A_report_may_be_all_that_is_requested(string text) =>
        Assert.NotNull(ReportReader.Read(new IndexedText(MappedText.Identity(text), Pack("en")), 0, 0, text.Length, Verb(DirectiveForce.Requesting), [], Pack("en"), out _));

    [Theory]
    [InlineData("en", "to circulate the report of the Committee to all bodies")]
    [InlineData("en", "to implement the recommendations contained in the report of the Secretary-General")]
    [InlineData("en", "to keep the web portal up to date and to update the compilation")]
    [InlineData("en", "to inform the people of the Territory")]
    [InlineData("en", "to issue the publications named in his previous report")]
    [InlineData("en", "to provide additional passes to the press in order to effectively report on high-level meetings")]
    [InlineData("en", "to encourage women to report to the appropriate authorities")]
    [InlineData("en", "to consult, while keeping relevant stakeholders informed, with the host country")]
    [InlineData("en", "to exchange information with one another")]
    [InlineData("en", "to consult experts in the process of preparing future scientific reports")]
    [InlineData("en", "to meet the needs of the region, including those set out in his report")]
    [InlineData("zh", "参考特别报告员在提交委员会的报告中提出的定义")]
    [InlineData("zh", "审议秘书长将提出的报告的法律问题")]
    [InlineData("zh", "支持各国满足提交报告要求")]
    [InlineData("zh", "确保空缺通知明确指出须经大会决定")]
    [InlineData("zh", "执行秘书长报告所载各项建议")]
    [InlineData("zh", "与特别报告员充分合作")]
    [InlineData("zh", "将委员会的报告分发给各机构")]
    [InlineData("zh", "在下次预算报告中提出建议，或裁撤这些员额")]
    [InlineData("zh", "传播有关研究报告各项建议执行情况的资料")]
    [InlineData("zh", "向器官移植国际登记册自愿提供资料")]
    public void Other_uses_of_reports_ask_for_none(string language, string text) =>
        Assert.Null(ReportReader.Read(new IndexedText(MappedText.Identity(text), Pack(language)), 0, 0, text.Length, Verb(DirectiveForce.Requesting), [], Pack(language), out _));

    [Fact]
    public void A_verb_that_asks_nothing_asks_for_no_report() =>
        Assert.Null(ReportReader.Read(new IndexedText(MappedText.Identity("to report to the Assembly"), Pack("en")), 0, 0, 25, Verb(DirectiveForce.None), [], Pack("en"), out _));

    [Theory]
    [InlineData("en", "to include in the provisional agenda of its fifty-sixth session the item entitled “Peace”", true)]
    [InlineData("en", "to continue its consideration of the question at its seventy-sixth session", true)]
    [InlineData("en", "to remain seized of the matter at its seventy-sixth session", true)]
    [InlineData("en", "to continue considering the question at its seventy-sixth session", true)]
    [InlineData("en", "to further discuss this issue during its seventy-sixth session", true)]
    [InlineData("en", "to hold a meeting during its seventy-sixth session", false)]
    [InlineData("en", "to proclaim 4 February as a day of peace", false)]
    [InlineData("en", "to include the costs in the budget", false)]
    [InlineData("zh", "将题为“和平”的项目列入大会第五十六届会议临时议程", true)]
    [InlineData("zh", "在大会第七十六届会议上继续审议这个问题", true)]
    [InlineData("zh", "在大会第七十六届会议题为“社会发展，包括青年和家庭问题”的分项下审议这个议题", true)]
    [InlineData("zh", "宣布2月4日为和平日", false)]
    public void An_agenda_decision_names_agenda_or_session(string language, string text, bool expected) =>
        Assert.Equal(expected, AgendaReader.Read(new IndexedText(MappedText.Identity(text), Pack(language)), 0, text.Length, Pack(language)));

    [Theory]
    [InlineData("en", "to assist them, within existing resources, in this work", "existing-resources")]
    [InlineData("en", "subject to the availability of voluntary contributions", "voluntary-contributions")]
    [InlineData("en", "to be financed through voluntary contributions", "voluntary-contributions")]
    [InlineData("en", "from extrabudgetary resources", "extrabudgetary")]
    [InlineData("en", "to make voluntary contributions to the fund", null)]
    [InlineData("en", "to mobilize adequate resources", null)]
    [InlineData("zh", "在现有资源范围内提供协助", "existing-resources")]
    [InlineData("zh", "费用由自愿捐款支付", "voluntary-contributions")]
    [InlineData("zh", "向基金提供自愿捐款", null)]
    public void A_funding_clause_says_from_where(string language, string text, string? kind) =>
        Assert.Equal(kind, FundingReader.Read(new IndexedText(MappedText.Identity(text), Pack(language)), 0, text.Length, Pack(language))?.Kind);

    private static LanguagePack Pack(string language) => LanguagePack.BuiltIn.Single(pack => pack.Code == language);

    private static VerbPhrase Verb(DirectiveForce force) => new() { Text = "Requests", Verb = new ActionVerb { Id = "request", Force = force } };
}
