using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

public sealed class ActionReaderTests
{
    [Theory]
    [InlineData("en", "Welcomes the plan, and requests the Secretary-General to publish it;", "welcome; request secretary-general")]
    [InlineData("en", "Calls upon Member States to pay in full, and invites the specialized agencies and civil society to help;", "call-upon member-states; invite specialized-agencies civil-society")]
    [InlineData("en", "Urges and encourages all States to ratify the treaty;", "urge states; encourage states")]
    [InlineData("en", "To that end requests an assessment of the costs;", "request")]
    [InlineData("en", "Calls for the Coral Declaration to be carried out at all levels;", "call-for")]
    [InlineData("en", "Decides that the Secretary-General shall appoint a coordinator;", "decide")]
    [InlineData("en", "Commends the Secretary-General for his efforts, and thanks Member States;", "commend; thank")]
    [InlineData("zh", "欢迎这一计划，并请秘书长予以公布；", "welcome; request secretary-general")]
    [InlineData("zh", "促请会员国足额缴款，邀请各专门机构和民间社会提供协助；", "call-upon member-states; invite specialized-agencies civil-society")]
    [InlineData("zh", "赞扬秘书长作出的努力，并感谢会员国；", "commend; thank")]
    [InlineData("zh", "在不开创先例的情况下，破例核准所需经费；", "approve")]
    [InlineData("zh", "又核准在预算第3款(行政，内罗毕)下为项目批款5 000美元；", "appropriate")]
    [InlineData("zh", "核准预算，并注意到批款5 000美元；", "approve; note")]
    [InlineData("zh", "核准关于批款的建议；", "approve")]
    public void Each_main_verb_is_an_action_with_those_it_addresses(string language, string text, string actions) => Assert.Equal(actions, Acts(language, text));

    [Theory]
    [InlineData("en", "Recalls that it requested the Secretary-General to report annually;", "recall")]
    [InlineData("en", "Takes note of the list, as requested by the Economic and Social Council at its next session;", "take-note")]
    [InlineData("en", "Welcomes the declaration “Ministers call upon States to act, and request the Secretary-General to report”;", "welcome")]
    [InlineData("en", "Notes the reform, which, inter alia, calls for the integration of offices;", "note")]
    [InlineData("en", "Requests the Secretariat to continue its work, including by encouraging States to pay;", "request secretariat")]
    [InlineData("zh", "回顾其第70/1号决议，其中请秘书长提交报告；", "recall")]
    [InlineData("zh", "注意到理事会按照大会要求提交的报告；", "note")]
    [InlineData("zh", "促请会员国认识到教育的重要性，并认识到研究的作用；", "call-upon member-states")]
    [InlineData("zh", "敦促会员国加强社会政策，特别关注弱势群体；", "urge member-states")]
    [InlineData("zh", "确认需要增加资源，从而进一步支持各国；", "recognize")]
    public void Other_verbs_are_no_actions(string language, string text, string actions) => Assert.Equal(actions, Acts(language, text));

    [Theory]
    [InlineData("en", "Notes the work of the Committee and of the Secretary-General, and invites him to continue;", "note; invite secretary-general")]
    [InlineData("en", "Requests the Secretary-General and Member States to share data, and encourages them to do so promptly;", "request secretary-general member-states; encourage secretary-general member-states")]
    [InlineData("en", "Thanks the Secretary-General for the assistance he gave to Member States, and invites them to pay;", "thank; invite member-states")]
    [InlineData("zh", "请秘书长协调各方，并邀请他提出办法；", "request secretary-general; invite secretary-general")]
    [InlineData("zh", "鼓励会员国和民间社会合作，并请它们分享经验；", "encourage member-states civil-society; request member-states civil-society")]
    [InlineData("zh", "请秘书处和联合国儿童基金会合作，请这些部门通报情况；", "request secretariat united-nations-childrens-fund; request secretariat united-nations-childrens-fund")]
    [InlineData("zh", "谴责阿富汗和伊拉克境内的袭击，促请该国政府采取措施；", "condemn; call-upon state-irq")]
    public void A_pronoun_means_an_actor_named_before(string language, string text, string actions) => Assert.Equal(actions, Acts(language, text));

    [Fact]
    public void A_pronoun_without_antecedent_means_an_actor_of_earlier_paragraphs()
    {
        var before = new ActionContext { Actors = [new Actor { Kind = ActorKind.Official, Id = "secretary-general", Text = "Secretary-General" }] };
        Assert.Equal("secretary-general", Assert.Single(Assert.Single(Read("en", "Invites him to continue;", before)).Addressees).Id);
        Assert.Equal(ActorKind.Unknown, Assert.Single(Assert.Single(Read("en", "Invites him to continue;")).Addressees).Kind);
    }

    [Theory]
    [InlineData("en", "Calls upon all States not to recognize the annexation;", true)]
    [InlineData("en", "Calls upon all States to recognize the treaty, not only in words;", false)]
    [InlineData("en", "Requests the Secretary-General to report not later than 2021;", false)]
    [InlineData("zh", "吁请各国不承认这一兼并；", true)]
    [InlineData("zh", "促请会员国不要采取单方面措施；", true)]
    [InlineData("zh", "促请会员国不断加强合作；", false)]
    public void What_is_asked_not_to_be_done_is_negated(string language, string text, bool isNegated) =>
        Assert.Equal(isNegated, Assert.Single(Read(language, text)).IsNegated);

    [Theory]
    [InlineData("en", "Notes the plan, and in this regard requests the Board, including its members, to publish it;", "the plan|to publish it")]
    [InlineData("en", "Welcomes and supports the plan;", "the plan|the plan")]
    [InlineData("zh", "注意到计划，并在这方面请秘书长予以公布；", "计划|予以公布")]
    [InlineData("zh", "对各方合作表示满意；", "各方合作")]
    [InlineData("zh", "邀请各区域委员会同各开发银行进行合作 审查执行情况", "同各开发银行进行合作 审查执行情况")] // its comma is lost
    public void Content_is_what_comes_after_verb_and_addressees(string language, string text, string contents) =>
        Assert.Equal(contents.Split('|'), Read(language, text).Select(action => text.Substring(action.Content.Start, action.Content.Length)));

    [Theory]
    [InlineData("en", "Requests the Secretary-General to submit to the General Assembly at its seventy-sixth session a report;", "76")]
    [InlineData("en", "Requests the Secretary-General to report to the General Assembly at its next session;", "76")]
    [InlineData("en", "Requests the President of the General Assembly at its seventy-sixth session to hold a debate;", null)]
    [InlineData("en", "Requests the Secretary-General to implement the plan adopted at its seventieth session;", null)]
    [InlineData("en", "Welcomes the report to be considered at its seventy-sixth session;", null)]
    [InlineData("zh", "请秘书长向大会第七十六届会议提交报告；", "76")]
    [InlineData("zh", "请秘书长向大会下届会议提交报告；", "76")]
    [InlineData("zh", "请秘书长向大会第七十六届和第七十七届会议提交报告；", "76")]
    [InlineData("zh", "请大会第七十六届会议主席主持辩论；", null)]
    public void A_deadline_is_a_session_still_to_come(string language, string text, string? session) =>
        Assert.Equal(session, Assert.Single(Read(language, text)).Deadline?.Session?.ToString());

    [Fact]
    public void A_year_before_the_adoption_is_no_deadline()
    {
        var context = new ActionContext { AdoptedOn = new DateOnly(2020, 12, 1) };
        Assert.Null(Assert.Single(Read("en", "Urges States to keep the promise to raise funds by 2015;", context)).Deadline);
        Assert.Equal(2030, Assert.Single(Read("en", "Urges States to end hunger by 2030;", context)).Deadline?.Year);
    }

    [Theory]
    [InlineData("en", "Requests the Secretary-General to submit a report every five years;", "every-5-years", true)]
    [InlineData("en", "Requests the Secretary-General to include the matter in his annual report;", "annual", true)]
    [InlineData("en", "Decides that the day shall be observed every year;", "annual", false)]
    [InlineData("en", "Notes that the Committee meets every year;", null, false)]
    [InlineData("en", "Requests the Secretary-General to circulate the list of States;", null, false)]
    [InlineData("zh", "请秘书长每五年编写一份报告；", "every-5-years", true)]
    [InlineData("zh", "决定每年纪念这一国际日；", "annual", false)]
    [InlineData("zh", "请秘书长分发各国名单；", null, false)]
    public void Recurrence_and_report_belong_to_what_is_asked_or_decided(string language, string text, string? recurrence, bool isReport)
    {
        ResolutionAction action = Assert.Single(Read(language, text));
        Assert.Equal((recurrence, isReport), (action.Recurrence, action.Report is not null));
    }

    [Theory]
    [InlineData("en", "Decides to include in the provisional agenda of its seventy-sixth session the item entitled “Oceans”;", true)]
    [InlineData("en", "Decides to continue its consideration of the matter at its seventy-sixth session;", true)]
    [InlineData("en", "Reaffirms its decision to review the matter at its seventy-seventh session;", true)]
    [InlineData("en", "Reaffirms the need to review the work done during its seventy-seventh session;", false)]
    [InlineData("en", "Requests the Secretary-General to submit a study for consideration by the General Assembly at its seventy-sixth session;", false)]
    [InlineData("zh", "决定将题为“海洋”的项目列入大会第七十六届会议临时议程；", true)]
    [InlineData("zh", "请秘书长提交报告，供大会第七十六届会议审议；", false)]
    public void An_agenda_decision_is_told_from_a_request(string language, string text, bool isAgenda) =>
        Assert.Equal(isAgenda, Assert.Single(Read(language, text)).IsAgendaDecision);

    [Theory]
    [InlineData("en", "Requests the Secretary-General to organize the event within existing resources;", "existing-resources")]
    [InlineData("en", "Stresses that the costs should be met from voluntary contributions;", "voluntary-contributions")]
    [InlineData("en", "Welcomes the work done from voluntary contributions;", null)]
    [InlineData("zh", "请秘书长在现有资源范围内举办活动；", "existing-resources")]
    public void Funding_is_read_where_something_is_to_be_done(string language, string text, string? kind) => Assert.Equal(kind, Assert.Single(Read(language, text)).Funding?.Kind);

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "Requests")]
    [InlineData("en", "Requests the")]
    [InlineData("en", "; , : (")]
    [InlineData("zh", "请")]
    [InlineData("zh", "请《")]
    [InlineData("zh", "鼓励国家")]
    public void Scraps_of_text_do_no_harm(string language, string text) => Assert.InRange(Read(language, text).Length, 0, 1);

    [Fact]
    public void Spans_point_into_the_source()
    {
        const string Sentence = "Notes the plan, and requests the Board to publish it;";
        LanguagePack pack = LanguagePack.BuiltIn[0];
        MappedText text = MappedText.Identity(Sentence, 100);
        ResolutionAction request = ActionReader.Read(new IndexedText(text, pack), OpeningPhraseReader.ReadAll(text, pack, PhraseRole.Operative), pack, ActionContext.None)[1];
        Assert.Equal(TextSpan.FromBounds(120, 152), request.Span);
        Assert.Equal("to publish it", Sentence.Substring(request.Content.Start - 100, request.Content.Length));
    }

    private static string Acts(string language, string text) =>
        string.Join("; ", Read(language, text).Select(static action => string.Join(' ', action.Addressees.Select(static a => a.Id ?? "?").Prepend(action.Verb.Verb.Id))));

    private static ResolutionAction[] Read(string language, string text, ActionContext? context = null)
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(p => p.Code == language);
        MappedText mapped = MappedText.Identity(text);
        OpeningPhrase? opening = OpeningPhraseReader.ReadAll(mapped, pack, PhraseRole.Operative);
        return ActionReader.Read(new IndexedText(mapped, pack), opening, pack, context ?? new ActionContext { Session = new AssemblySession(SessionKind.Regular, 75) });
    }
}
