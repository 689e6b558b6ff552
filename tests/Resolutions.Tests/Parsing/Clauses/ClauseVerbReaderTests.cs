using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

public class ClauseVerbReaderTests
{
    [Theory]
    [InlineData("Notes the report, and requests the Director to follow it up;", "note request")]
    [InlineData("Welcomes the offer, encourages others to do so and further invites donors to help;", "welcome encourage invite")]
    [InlineData("Recalls paragraph 3 above, and in this regard once again urges States to pay;", "recall urge")]
    [InlineData("Recalls paragraph 3 above, and, to this end, calls upon States to pay;", "recall call-upon")]
    [InlineData("Recognizes that gaps remain, and therefore decides to keep the matter under review;", "recognize decide")]
    [InlineData("Stresses that aid is late, expresses its deep concern at the delay, and takes note of the plan;", "stress express-concern take-note")]
    [InlineData("Welcomes and encourages such steps, and reiterates its request for a list;", "welcome encourage request")]
    [InlineData("Notes the plan, but regrets the delay, and on that basis invites comments;", "note regret invite")]
    [InlineData("Welcomes the offer, remains determined to act, and reiterates the request to the Director to report;", "welcome be-determined request")]
    [InlineData("Stresses the need for aid, at the same time recognizes the limits of the budget, and takes careful note of the plan;", "stress recognize take-note")]
    [InlineData("Notes the talks, and within this framework welcomes their outcome;", "note welcome")]
    [InlineData("Reiterates the urgent call upon States to pay;", "call-upon")]
    [InlineData("Reiterates the appeal to donors to give;", "appeal")]
    [InlineData("Reiterates the need to pay;", "reiterate")]
    [InlineData("Decides to go on with the talks, and for this purpose decides to set up a group;", "decide decide")]
    [InlineData("Decides to open the post; requests the Board to advertise it; and looks forward to the outcome;", "decide request look-forward")]
    public void Verbs_of_english_main_clauses_are_read_in_order(string text, string verbs) => Assert.Equal(verbs, Verbs("en", text));

    [Theory]
    [InlineData("Notes that the Director, in his report, invites donors to help;", "note")]
    [InlineData("Welcomes its declaration, which notes the importance of oceans and acknowledges their role;", "welcome")]
    [InlineData("Recalls that the Council requested the Director to report, and that it welcomed the outcome;", "recall")]
    [InlineData("Takes note of the work done, as requested by the Committee;", "take-note")]
    [InlineData("Encourages States to cooperate, including by supporting training and requesting advice;", "encourage")]
    [InlineData("Requests the Director to submit a list, to consider the views expressed and to report on them;", "request")]
    [InlineData("Notes the progress made, while stressing that more is needed and emphasizing its urgency;", "note")]
    [InlineData("Recalls the phrase “the Conference condemns war, and calls upon States to end it”;", "recall")]
    [InlineData("Takes note of the proposals and requests for assistance of small States;", "take-note")]
    [InlineData("Emphasizes the views and wishes of the people;", "emphasize")]
    [InlineData("Underscores the independence of the Dispute and Appeals Tribunals;", "underscore")]
    [InlineData("Welcomes a scheme that reduces risk, facilitates trade and promotes growth;", "welcome")]
    public void Verbs_of_other_english_clauses_are_left_out(string text, string verbs) => Assert.Equal(verbs, Verbs("en", text));

    [Theory]
    [InlineData("决定利用现有结构执行宣言，并请主席落实这一进程；", "decide request")]
    [InlineData("吁请各机构参与后续工作 并邀请各组织调整其方案", "call-upon invite")]
    [InlineData("欢迎所提建议，为此鼓励各国酌情采纳，又请秘书长提出报告；", "welcome encourage request")]
    [InlineData("回顾第3段，在这方面再次促请各方付款；", "recall call-upon")]
    [InlineData("注意到报告，并对所作努力表示赞赏，期待后续行动；", "note express-appreciation look-forward")]
    [InlineData("赞赏地欢迎并接受东道国的提议；", "welcome accept")]
    [InlineData("强调教育的作用，还强调指出必须增加投资；", "emphasize stress")]
    [InlineData("请秘书处加紧工作，并建议各国予以配合；", "request recommend")]
    [InlineData("重申根据各项决议派遣视察团是有效办法，因此请委员会派遣视察团；", "reaffirm request")]
    [InlineData("欢迎进展，但注意到仍有差距，另外请秘书处继续工作；", "welcome note request")]
    [InlineData("促请该部加强宣传，以便鼓励会员国参与，并鼓励会员国推广这一倡议；", "call-upon encourage")]
    [InlineData("为方案得到执行而赞扬秘书长；", "commend")]
    [InlineData("鼓励该署加紧工作，注意到各国所做的努力，并请秘书长提出报告；", "encourage note request")]
    [InlineData("敦促各国交存文书，认识到批准仍然缓慢；", "urge recognize")]
    [InlineData("重申各国承诺结束饥饿，并确认农村地区的需要；", "reaffirm recognize")]
    [InlineData("欢迎会议决定延长方案，并鼓励各国捐款；", "welcome encourage")]
    [InlineData("本着合作精神赞扬秘书长；", "commend")]
    [InlineData("上述数额不足时，授权秘书长动用基金；", "authorize")]
    [InlineData("敦促议会通过该法，继续呼吁各方停止招募；", "urge call-for")]
    [InlineData("请管理国移交土地，继续承认和尊重人民的权利；", "request")]
    [InlineData("回顾第2号决议，理事会在其中除其他外，请总干事提出报告；", "recall")]
    [InlineData("请该国承担责任，对所受损害的各国作出赔偿，对没有付款感到关切的国家给予补偿；", "request")]
    [InlineData("欢迎这一声明，认为这是对和平的具体贡献；", "welcome consider")]
    [InlineData("重申紧急促请该国政府停止暴力；", "call-upon")]
    [InlineData("再次申明请秘书长协助各方，并重申强烈敦促各国缴款；", "request urge")]
    [InlineData("重申各国的承诺，请秘书长提出报告；", "reaffirm request")]
    [InlineData("呼吁扩大援助，再次承诺支持各项努力，依然决心消除饥饿；", "call-for commit be-determined")]
    [InlineData("欢迎进展，依然意识到差距巨大；", "welcome be-aware")]
    [InlineData("请协调中心继续工作，建议会员国加强技术合作；", "request recommend")]
    [InlineData("要求该政权遵守义务，要求叙利亚停止阻碍通行；", "demand demand")]
    [InlineData("请秘书长提供支持并鼓励会员国举办活动；", "request encourage")]
    [InlineData("促请会员国考虑签署和批准并促请缔约国执行公约；", "call-upon call-upon")]
    [InlineData("重申这一决议，并认真注意到委员会的评估；", "reaffirm note")]
    [InlineData("回顾会议决定，继续对协定进行审查，注意到非正式协商的结果，表示注意到主席的信函；", "recall note take-note")]
    [InlineData("欢迎报告，并对所作努力，特别是各国的努力，表示赞赏；", "welcome express-appreciation")]
    [InlineData("在2021年方案预算第3款(行政，内罗毕)下批款5 000美元；", "appropriate")]
    public void Verbs_of_chinese_main_clauses_are_read_in_order(string text, string verbs) => Assert.Equal(verbs, Verbs("zh", text));

    [Theory]
    [InlineData("承认需要支助，同时强调各国负有首要责任；", "acknowledge")]
    [InlineData("回顾其决议，其中请秘书长提交报告；", "recall")]
    [InlineData("请主任考虑到这些意见，通过培训，支持各国的努力，并向大会提出报告；", "request")]
    [InlineData("敦促各国加强立法，尊重人权，设立专门机构；", "urge")]
    [InlineData("请秘书长以协调理事会主席身份，邀请各组织审查执行情况；", "request")]
    [InlineData("请秘书长探索更多途径，并鼓励有兴趣的商店老板申请注册；", "request")]
    [InlineData("敦促各国重申坚守各项原则，深为关切差距依然存在；", "urge")]
    [InlineData("重申按照第70/1号决议，决定在下届会议审查执行情况；", "reaffirm")]
    [InlineData("对各国加强合作，并欢迎新成员表示满意；", "express-satisfaction")]
    [InlineData("注意到题为“保护海洋，并请各国合作”的报告；", "note")]
    [InlineData("回顾各国在“保护海洋”中承诺恢复渔业，确认小岛国的需要，并再次承诺减少捕捞能力；", "recall")]
    [InlineData("注意到缔约国会议决定延长方案，并决定将审查推迟一年；", "note")]
    [InlineData("回顾大会在其决定中，鼓励各国提出意见；", "recall")]
    [InlineData("注意到该报告，其中探讨了体育的作用，回顾了行动计划的执行情况；", "note")]
    [InlineData("重申必须支持农村妇女，并支持小农；", "reaffirm")]
    [InlineData("促请各国，注意到本国的情况，在下届会议提出报告；", "call-upon")]
    [InlineData("促请会员国在当今复杂的安全背景下，强调妇女的作用；", "call-upon")]
    [InlineData("重申决定召开会议，并决定将会议改期；", "reaffirm")]
    [InlineData("注意到缔约国大会第十届会议回顾规约的规定，决定在纽约举行会议；", "note")]
    [InlineData("回顾第5号决议，其中大会欢迎这一倡议并表示注意到行动计划；", "recall")]
    [InlineData("重申大会决议第5段规定取缔这种船只并要求提供证明；", "reaffirm")]
    [InlineData("回顾审查大会表示关切，第三届审查大会并表示决心完成销毁；", "recall")]
    [InlineData("强调各国的作用，同时认识到各自的情况并铭记没有一刀切的办法；", "emphasize")]
    [InlineData("请该部扩大合作，以期宣传这些工作并鼓励国家自主；", "request")]
    [InlineData("确认需要继续提供并鼓励高等院校分配名额；", "recognize")]
    [InlineData("强调十年成果的意义，促进并支持将体面工作纳入战略；", "emphasize")]
    [InlineData("请秘书长提交报告；考虑到最近的趋势，说明执行情况；", "request")]
    [InlineData("重申在任务发生变化，要求特派团考虑缩编时，必须与各方协商；", "reaffirm")]
    [InlineData("请联合国系统各实体，包括开发署(开发署)，进一步强调性别平等；", "request")]
    [InlineData("鼓励世界旅游组织推动开展运动，敦促旅行者支持打击贩运；", "encourage")]
    [InlineData("请秘书长继续努力，呼吁向该账户捐款；", "request")]
    [InlineData("要求该司监测事态，邀请知名人士参加会议；", "demand")]
    public void Verbs_of_other_chinese_clauses_are_left_out(string text, string verbs) => Assert.Equal(verbs, Verbs("zh", text));

    [Fact]
    public void A_connective_stands_outside_the_printed_verb_and_a_mark_of_repetition_inside()
    {
        Assert.Equal(["Notes", "further invites"], Read("en", "Notes the plan, and in this regard further invites comments;").Select(verb => verb.Text));
        Assert.Equal(["注意到", "再次请"], Read("zh", "注意到计划，并在这方面再次请各国提出意见；").Select(verb => verb.Text));
    }

    [Fact]
    public void Verbs_of_one_opening_phrase_are_parted()
    {
        IReadOnlyList<VerbPhrase> verbs = Read("en", "Deplores and strongly condemns the attacks;");

        Assert.Equal(["Deplores", "strongly condemns"], verbs.Select(verb => verb.Text));
        Assert.Equal([new TextSpan(0, 8), new TextSpan(13, 17)], verbs.Select(verb => verb.Span));
        Assert.Equal(["strongly"], verbs[1].Verb.Modifiers);
    }

    [Fact]
    public void Without_an_opening_there_are_no_verbs() =>
        Assert.Empty(ClauseVerbReader.ReadMain(new IndexedText(MappedText.Identity("To report, and requests the Board to act;"), Pack("en")), null, Pack("en")));

    // "We, …, therefore:" and below it "Commit to …": later verbs would have another form.
    [Theory]
    [InlineData(true, "commit")]
    [InlineData(false, "commit request")]
    public void A_bare_opening_is_the_one_verb(bool isBare, string verbs)
    {
        const string Text = "Commit to act, and requests the Board to act;";
        var phrase = new VerbPhrase { Text = "Commit to", Verb = new ActionVerb { Id = "commit" } };
        var opening = new OpeningPhrase(phrase, 0, 9, [new MatchedVerb(0, 9, phrase.Verb)]) { IsBare = isBare };

        List<MainVerb> read = ClauseVerbReader.ReadPlaced(new IndexedText(MappedText.Identity(Text), Pack("en")), opening, Pack("en"));

        Assert.Equal(verbs, string.Join(' ', read.Select(static verb => verb.Phrase.Verb.Id)));
        Assert.Equal((phrase, 0, 9), (read[0].Phrase, read[0].Start, read[0].End));
    }

    private static string Verbs(string language, string text) => string.Join(' ', Read(language, text).Select(verb => verb.Verb.Id));

    private static IReadOnlyList<VerbPhrase> Read(string language, string text)
    {
        MappedText mapped = MappedText.Identity(text);
        return ClauseVerbReader.ReadMain(new IndexedText(mapped, Pack(language)), OpeningPhraseReader.ReadAll(mapped, Pack(language), PhraseRole.Operative), Pack(language));
    }

    private static LanguagePack Pack(string language) => LanguagePack.BuiltIn.Single(pack => pack.Code == language);
}
