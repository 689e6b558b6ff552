using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>What the seed, A/RES/55/162 in Chinese, asks of whom; the text of each paragraph as it was before its PDF lost punctuation and emphasis.</summary>
public sealed class ActionSeedTests
{
    private static readonly LanguagePack Chinese = LanguagePack.BuiltIn.Single(static pack => pack.Code == "zh");

    [Fact]
    public void Paragraph_4_decides_and_requests_the_president() => Assert.Equal(
        "decide; request president-of-the-general-assembly",
        Acts("决定尽可能利用现有结构和机制及将要进行的活动和大会特别会议以及有关的会议和活动来执行《千年宣言》，并请大会主席落实这些进程；"));

    [Fact]
    public void Paragraph_6_calls_upon_bodies_and_invites_agencies_and_organizations()
    {
        ResolutionAction[] actions = Read("吁请联合国系统所有相关机构、组织和机关都参与首脑会议的后续工作，并邀请联合国系统各专门机构和有关组织酌情加强并调整其活动、方案及中期战略，以将首脑会议后续工作考虑在内；");
        Assert.Equal(["call-upon", "invite"], actions.Select(static a => a.Verb.Verb.Id));
        Assert.All(actions[0].Addressees, static a => Assert.Equal("united-nations-system", a.Id));
        Assert.Equal(["specialized-agencies", "united-nations-system"], actions[1].Addressees.Select(static a => a.Id));
        Assert.Equal(["联合国系统各专门机构", "有关组织"], actions[1].Addressees.Select(static a => a.Text));
    }

    [Fact]
    public void Paragraph_11_invites_him_who_is_the_secretary_general()
    {
        ResolutionAction[] actions = Read("请秘书长确保全系统的协调，以协助《千年宣言》的执行工作，并邀请他在行政协调委员会的框架内确定加强整个联合国系统的合作与协调的创新办法；");
        Assert.Equal(["request", "invite"], actions.Select(static a => a.Verb.Verb.Id));
        Actor him = Assert.Single(actions[1].Addressees);
        Assert.Equal(("他", "secretary-general"), (him.Text, him.Id));
    }

    [Fact]
    public void Paragraph_18_asks_for_a_plan_at_session_56()
    {
        ResolutionAction action = Assert.Single(Read("请秘书长紧急制订在联合国系统内执行《千年宣言》的长期“行进图”，提交大会第五十六届会议；"));
        Assert.Equal(("request", "secretary-general"), (action.Verb.Verb.Id, Assert.Single(action.Addressees).Id));
        Assert.Equal(new AssemblySession(SessionKind.Regular, 56), action.Deadline?.Session);
    }

    [Fact]
    public void Paragraph_19_asks_for_a_report_every_five_years_and_one_every_year_on_conditions()
    {
        ClauseActions tree = ReadTree(
            "又请秘书长每五年编写一份全面报告，并就执行《千年宣言》所取得的进展编写年度报告加以补充，同时应考虑到以下各方面：",
            "年度报告应反映《千年宣言》中所宣告的一系列各种各样的具体目标和承诺，但每一份年度报告可更深入地讨论《宣言》中的一个或两个领域；",
            "在这方面，所有报告均应将重点放在已经取得的成果和基准上，查明执行中的差距，并提出如何缩小差距的战略；",
            "报告应借重整个联合国系统的工作经验，包括布雷顿森林机构和世界贸易组织的工作经验；",
            "对报告制度进行评价，以期使这一制度更加协调一致。");
        ResolutionAction action = Assert.Single(tree.Actions);
        Assert.Equal(("request", "secretary-general", "every-5-years"), (action.Verb.Verb.Id, Assert.Single(action.Addressees).Id, action.Recurrence));
        Assert.Equal(("编写一份全面报告", "every-5-years"), (action.Report?.Text, action.Report?.Recurrence));
        ReportRequest yearly = Assert.Single(action.FurtherReports);
        Assert.Equal(("编写年度报告", "annual", "执行《千年宣言》所取得的进展"), (yearly.Text, yearly.Recurrence, yearly.Subject?.Text));
        Assert.All(tree.Children, static child => Assert.Empty(child.Actions));
    }

    [Fact]
    public void Paragraph_20_puts_an_item_on_the_agenda_of_session_56()
    {
        ResolutionAction action = Assert.Single(Read("决定将题为“千年首脑会议成果的后续行动”的项目列入大会第五十六届会议临时议程。"));
        Assert.True(action.IsAgendaDecision);
        Assert.Equal(new AssemblySession(SessionKind.Regular, 56), action.Deadline?.Session);
        Assert.Equal("千年首脑会议成果的后续行动", Assert.Single(action.AgendaItems).Title);
    }

    [Theory]
    [InlineData("吁请整个联合国系统采取一切可能协助各会员国执行《千年宣言》；", "call-upon united-nations-system")]
    [InlineData("请大会各主要委员会确保它们的工作会考虑到首脑会议的成果；", "request main-committees")]
    [InlineData("邀请各区域委员会同区域性政府间组织和区域开发银行进行合作，审查执行《千年宣言》的进展情况；", "invite regional-commissions")]
    [InlineData("请布雷顿森林机构积极参与首脑会议成果的执行和后续行动，并加强其与联合国系统其他部分的合作，以便协调一致地执行《千年宣言》；", "request bretton-woods-institutions")]
    [InlineData("邀请世界贸易组织为执行《千年宣言》作出贡献；", "invite world-trade-organization")]
    [InlineData("请各专门机构、布雷顿森林机构以及世界贸易组织随时向大会通报它们如何为执行《千年宣言》作出贡献；", "request specialized-agencies bretton-woods-institutions world-trade-organization")]
    [InlineData("确认各国政府负有个别和集体采取行动执行《千年宣言》的主要责任；", "recognize")]
    [InlineData("重新呼吁关于定期评析执行《千年宣言》的进展情况；", "call-for")]
    public void Other_paragraphs_ask_those_they_name(string text, string acts) => Assert.Equal(acts, Acts(text));

    [Theory]
    [InlineData("请各专门机构、布雷顿森林机构以及世界贸易组织随时向大会通报它们如何为执行《千年宣言》作出贡献；", true)]
    [InlineData("请上文第4段提到的各种活动和会议随时向大会通报它们如何为执行《千年宣言》作出贡献；", true)]
    [InlineData("邀请世界贸易组织为执行《千年宣言》作出贡献；", false)]
    public void Keeping_the_assembly_informed_is_a_report(string text, bool isReport) => Assert.Equal(isReport, Assert.Single(Read(text)).Report is not null);

    private static string Acts(string text) =>
        string.Join("; ", Read(text).Select(static action => string.Join(' ', action.Addressees.Select(static a => a.Id ?? "?").Prepend(action.Verb.Verb.Id))));

    private static ResolutionAction[] Read(string text) => ReadTree(text).Actions;

    private static ClauseActions ReadTree(string text, params string[] items)
    {
        MappedText mapped = MappedText.Identity(text);
        var root = new ClauseNode(new IndexedText(mapped, Chinese), OpeningPhraseReader.ReadAll(mapped, Chinese, PhraseRole.Operative), [.. items.Select(static item => new ClauseNode(new IndexedText(MappedText.Identity(item), Chinese), null, []))]);
        return ActionReader.ReadTree(root, Chinese, new ActionContext { Session = new AssemblySession(SessionKind.Regular, 55), AdoptedOn = new DateOnly(2000, 12, 14) });
    }
}
