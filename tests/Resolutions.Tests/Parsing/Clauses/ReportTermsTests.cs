using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>When each report is due, how often, to whom, and on what, by sentences that ask for one or for several.</summary>
public sealed class ReportTermsTests
{
    [Theory]
    [InlineData("en", "Requests the Secretary-General to submit a report on the pilot projects to the General Assembly at its seventy-sixth session;", "general-assembly 76 - the pilot projects")]
    [InlineData("en", "Requests the Secretary-General to report annually to the Security Council on the ceasefire;", "security-council - annual the ceasefire")]
    [InlineData("en", "Requests the Secretary-General to prepare a report every five years, supplemented by an annual report on progress;", "- - every-5-years - | - - annual progress")]
    [InlineData("en", "Requests the Secretary-General to report to the General Assembly at its seventy-sixth session on the harvest, and to submit an interim report to the Human Rights Council;", "general-assembly 76 - the harvest | human-rights-council - - -")]
    [InlineData("en", "Requests the Secretary-General to submit a report to the General Assembly at its seventy-sixth session, and to submit to it a final report at its seventy-eighth session;", "general-assembly 76 - - | - 78 - -")]
    [InlineData("en", "Requests the Secretary-General to report to the Committee on Information and to the General Assembly at its seventy-sixth session on the archive;", "committee-on-information - - - | general-assembly 76 - the archive")]
    [InlineData("en", "Requests the Secretary-General to submit to the General Assembly a report on the fund, including by providing an update on the budget in the annex to the report;", "general-assembly - - the fund, including by providing an update on the budget in the annex to the report")]
    [InlineData("en", "Decides that the Board shall submit an annual report to the General Assembly on its work;", "general-assembly - annual its work")]
    [InlineData("zh", "决定委员会应向大会第七十六届会议提交报告，说明工作情况；", "general-assembly 76 - 工作情况")]
    [InlineData("zh", "请秘书长评估各种方案，并将评估报告提交大会第七十八届会议审议；", "general-assembly 78 - -")]
    [InlineData("zh", "鼓励缔约国至少每半年提供一次有关其执行情况的适当资料；", "- - every-6-months -")]
    [InlineData("zh", "请秘书长就试点项目向大会第七十六届会议提交报告；", "general-assembly 76 - 试点项目")]
    [InlineData("zh", "请秘书长每五年编写一份全面报告，并就取得的进展编写年度报告；", "- - every-5-years - | - - annual 取得的进展")]
    [InlineData("zh", "请秘书长向大会第七十六届会议提交年度报告，说明试点项目的情况；", "general-assembly 76 - 试点项目的情况")]
    public void Each_report_has_recipient_session_rhythm_and_subject(string language, string text, string expected) => Assert.Equal(expected, Reports(Read(language, text)));

    [Fact]
    public void The_only_report_has_the_times_of_its_action()
    {
        ResolutionAction action = Read("en", "Requests the Secretary-General, before the end of its seventy-sixth session, to brief the General Assembly on the matter;");
        Assert.NotNull(action.Report);
        Assert.Equal(action.Deadline, action.Report.Deadline);
        Assert.Equal(action.Recurrence, action.Report.Recurrence);
        Assert.Empty(action.FurtherReports);
    }

    [Fact]
    public void Items_share_the_reports_of_their_chapeau()
    {
        const string Chapeau = "Requests the Secretary-General to submit a report every two years, supplemented by an annual report, and in so doing:";
        ClauseActions tree = ActionReader.ReadTree(new ClauseNode(Indexed("en", Chapeau), Openings("en", Chapeau), [new ClauseNode(Indexed("en", "To consult widely;"), null, [])]), Pack("en"), new ActionContext());
        ResolutionAction item = Assert.Single(Assert.Single(tree.Children).Actions);
        Assert.Equal("- - biennial - | - - annual -", Reports(item));
    }

    [Theory]
    [InlineData("en", "Decides that the Committee shall consider the report of the Board;")]
    [InlineData("en", "Decides to transmit the annual report to the General Assembly;")]
    [InlineData("zh", "决定审议秘书长向大会提交的报告；")]
    [InlineData("zh", "请秘书长将本决议提交大会；")]
    public void A_report_that_is_there_is_none_that_is_asked_for(string language, string text) =>
        Assert.All(ActionReader.ReadTree(new ClauseNode(Indexed(language, text), Openings(language, text), []), Pack(language), new ActionContext()).Actions, static action => Assert.Null(action.Report));

    private static string Reports(ResolutionAction action) => string.Join(" | ", action.FurtherReports.Prepend(action.Report!).Select(static report =>
        $"{report.Recipient?.Id ?? "-"} {report.Deadline?.Session?.ToString() ?? "-"} {report.Recurrence ?? "-"} {report.Subject?.Text ?? "-"}"));

    private static ResolutionAction Read(string language, string text)
    {
        ResolutionAction action = Assert.Single(ActionReader.ReadTree(new ClauseNode(Indexed(language, text), Openings(language, text), []), Pack(language), new ActionContext { Session = new AssemblySession(SessionKind.Regular, 75) }).Actions);
        foreach (ReportRequest report in action.FurtherReports.Prepend(action.Report!))
        {
            Assert.Equal(report.Text, text.Substring(report.Span.Start, report.Span.Length));
            if (report.Subject is { } subject) Assert.Equal(subject.Text, text.Substring(subject.Span.Start, subject.Span.Length));
        }

        return action;
    }

    private static OpeningPhrase? Openings(string language, string text) => OpeningPhraseReader.ReadAll(MappedText.Identity(text), Pack(language), PhraseRole.Operative);

    private static IndexedText Indexed(string language, string text) => new(MappedText.Identity(text), Pack(language));

    private static LanguagePack Pack(string language) => LanguagePack.BuiltIn.Single(pack => pack.Code == language);
}
