using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

public class OpeningPhraseReaderTests
{
    [Theory]
    [InlineData("Requests the Secretary-General to report annually;", "Requests", "request", "")]
    [InlineData("Calls upon Member States to pay in full;", "Calls upon", "call-upon", "")]
    [InlineData("Calls once again upon the parties to talk;", "Calls once again upon", "call-upon", "again")]
    [InlineData("Calls for the early entry into force of the Treaty;", "Calls for", "call-for", "")]
    [InlineData("Takes note of the report of the Committee;", "Takes note", "take-note", "")]
    [InlineData("Takes note with appreciation of the report;", "Takes note with appreciation", "take-note", "with-appreciation")]
    [InlineData("Notes with deep concern the rise in prices;", "Notes with deep concern", "note", "with-deep-concern")]
    [InlineData("Expresses its deep concern at the delay;", "Expresses its deep concern", "express-concern", "deeply")]
    [InlineData("Expresses its gratitude and support to the hosts;", "Expresses its gratitude and support", "express-gratitude", "")]
    [InlineData("Reiterates its request to the Secretary-General to convene a panel;", "Reiterates its request", "request", "reiterating")]
    [InlineData("Also reiterates its call upon States to join;", "Also reiterates its call upon", "call-upon", "also,reiterating")]
    [InlineData("Reaffirms its commitment to peace;", "Reaffirms its commitment", "reaffirm", "")]
    [InlineData("Reaffirms its resolution 70/1;", "Reaffirms", "reaffirm", "")]
    [InlineData("Recalls its request that the list be updated;", "Recalls its request", "recall", "")]
    [InlineData("Recalls its resolution 60/1;", "Recalls", "recall", "")]
    [InlineData("Stresses the importance of education;", "Stresses", "stress", "")]
    [InlineData("Continues to encourage all States to accede;", "Continues to encourage", "encourage", "continuing")]
    [InlineData("Remains deeply concerned about the arrears;", "Remains deeply concerned", "be-concerned", "still,deeply")]
    [InlineData("Further strongly urges States to act;", "Further strongly urges", "urge", "further,strongly")]
    [InlineData("Condemns in the strongest possible terms such attacks;", "Condemns in the strongest possible terms", "condemn", "in-the-strongest-terms")]
    [InlineData("Welcomes and encourages such initiatives;", "Welcomes and encourages", "welcome", "")]
    [InlineData("Encourages further dialogue between the parties;", "Encourages", "encourage", "")]
    [InlineData("Calls, in this regard, for a wider dialogue;", "Calls", "call-for", "")]
    [InlineData("In this regard, encourages the Fund to continue;", "encourages", "encourage", "")]
    [InlineData("To that end, also invites donors to contribute;", "also invites", "invite", "also")]
    [InlineData("Ascertains the facts before it;", "Ascertains", "ascertain", "")]
    public void An_english_operative_phrase_is_read(string text, string printed, string id, string modifiers) =>
        AssertRead("en", PhraseRole.Operative, text, printed, id, modifiers);

    [Theory]
    [InlineData("Recalling also its resolution 60/1,", "Recalling also", "recall", "also")]
    [InlineData("Recognizing further the role of women,", "Recognizing further", "recognize", "further")]
    [InlineData("Deeply concerned that hunger persists,", "Deeply concerned", "be-concerned", "deeply")]
    [InlineData("Mindful of the need for unity,", "Mindful", "be-mindful", "")]
    [InlineData("Guided by the Charter,", "Guided", "be-guided", "")]
    [InlineData("Having also considered the report,", "Having also considered", "have-considered", "also")]
    [InlineData("Bearing in mind the mandate,", "Bearing in mind", "bear-in-mind", "")]
    [InlineData("Taking into account the views expressed,", "Taking into account", "take-into-account", "")]
    [InlineData("Alarmed at the loss of life,", "Alarmed", "be-alarmed", "")]
    [InlineData("Expressing its grave concern also at the losses,", "Expressing its grave concern also", "express-concern", "gravely,also")]
    [InlineData("Apprehending that risks remain,", "Apprehending", "apprehend", "")]
    public void An_english_preambular_phrase_is_read(string text, string printed, string id, string modifiers) =>
        AssertRead("en", PhraseRole.Preambular, text, printed, id, modifiers);

    [Theory]
    [InlineData("请秘书长提交报告；", "请", "request", "")]
    [InlineData("又请各委员会加紧工作；", "又请", "request", "also")]
    [InlineData("还再次促请各方进行对话；", "还再次促请", "call-upon", "further,again")]
    [InlineData("吁请各会员国协助执行；", "吁请", "call-upon", "")]
    [InlineData("重新呼吁定期评析进展；", "重新呼吁", "call-for", "again")]
    [InlineData("表示注意到委员会的报告；", "表示注意到", "take-note", "")]
    [InlineData("表示赞赏地注意到秘书长的报告；", "表示赞赏地注意到", "take-note", "with-appreciation")]
    [InlineData("赞赏地注意到所做的工作；", "赞赏地注意到", "note", "with-appreciation")]
    [InlineData("深为关切地注意到费用上升；", "深为关切地注意到", "note", "with-deep-concern")]
    [InlineData("表示深为关切粮价上涨；", "表示深为关切", "express-concern", "deeply")]
    [InlineData("深表关切的是损失严重；", "深表关切的是", "express-concern", "deeply")]
    [InlineData("重申承诺加强合作；", "重申承诺", "reaffirm", "")]
    [InlineData("重申严重关切拖欠情况；", "重申严重关切", "express-concern", "reiterating,gravely")]
    [InlineData("最强烈地谴责这类袭击；", "最强烈地谴责", "condemn", "in-the-strongest-terms")]
    [InlineData("痛惜并强烈谴责暴力行为；", "痛惜并强烈谴责", "deplore", "")]
    [InlineData("特别指出教育的作用；", "特别指出", "underscore", "")]
    [InlineData("在这方面鼓励各国开展对话；", "鼓励", "encourage", "")]
    [InlineData("对这次会议圆满结束表示满意；", "对…表示满意", "express-satisfaction", "")]
    public void A_chinese_operative_phrase_is_read(string text, string printed, string id, string modifiers) =>
        AssertRead("zh", PhraseRole.Operative, text, printed, id, modifiers);

    [Theory]
    [InlineData("审议了委员会的报告，", "审议了", "have-considered", "")]
    [InlineData("以宪章的宗旨和原则为指引，", "以…为指引", "be-guided", "")]
    [InlineData("对各国元首聚集一堂 表示满意", "对…表示满意", "express-satisfaction", "")]
    [InlineData("感到震惊的是，伤亡人数众多，", "感到震惊的是", "be-alarmed", "")]
    [InlineData("仍深为关切欠款问题，", "仍深为关切", "be-concerned", "still,deeply")]
    [InlineData("又认识到妇女的作用，", "又认识到", "recognize", "also")]
    public void A_chinese_preambular_phrase_is_read(string text, string printed, string id, string modifiers) =>
        AssertRead("zh", PhraseRole.Preambular, text, printed, id, modifiers);

    [Theory]
    [InlineData("en", "To submit a report to the Council;")]
    [InlineData("en", "Such sums as may be necessary;")]
    [InlineData("en", "The President shall convene a meeting;")]
    [InlineData("en", "Assess the progress made;")]
    [InlineData("en", "")]
    [InlineData("en", "  … ")]
    [InlineData("zh", "秘书长应向大会提交报告；")]
    [InlineData("zh", "对于这一问题尚无结论；")]
    public void What_opens_with_no_phrase_gives_none(string language, string text) =>
        Assert.Null(OpeningPhraseReader.Read(MappedText.Identity(text), Pack(language), PhraseRole.Operative));

    [Fact]
    public void A_split_phrase_tells_the_places_of_its_parts()
    {
        VerbPhrase phrase = OpeningPhraseReader.Read(MappedText.Identity("对会议结果表示满意；", 100), Pack("zh"), PhraseRole.Operative)!;

        Assert.Equal([new TextSpan(100, 1), new TextSpan(105, 4)], phrase.Parts);
        Assert.Equal(new TextSpan(100, 9), phrase.Span);
    }

    [Fact]
    public void A_phrase_in_one_piece_has_its_place_in_the_source_and_no_parts()
    {
        VerbPhrase phrase = OpeningPhraseReader.Read(MappedText.Identity("In this regard, encourages States;", 10), Pack("en"), PhraseRole.Operative)!;

        Assert.Equal(new TextSpan(26, 10), phrase.Span);
        Assert.Empty(phrase.Parts);
    }

    [Fact]
    public void Emphasis_makes_the_printed_phrase_longer_or_shorter_than_the_grammar_would()
    {
        Assert.Equal("确认必须", Emphasised("zh", "确认必须创建框架，", 4));
        Assert.Equal("Reiterates", Emphasised("en", "Reiterates its concern about the delay;", 10));
    }

    [Fact]
    public void Emphasis_that_cuts_a_verb_or_covers_the_whole_text_is_not_followed()
    {
        Assert.Equal("又回顾", Emphasised("zh", "又回顾其决议，", 2));
        Assert.Equal("Notes", Emphasised("en", "Notes the work;", 15));
    }

    [Theory]
    [InlineData(48, "Requests the very old Committee on Springs and W")]
    [InlineData(49, "Requests")]
    public void Emphasis_much_longer_than_the_phrase_is_a_heading(int length, string printed) =>
        Assert.Equal(printed, Emphasised("en", "Requests the very old Committee on Springs and Wells of its own to meet;", length));

    [Fact]
    public void Emphasis_of_what_leads_to_the_phrase_is_not_that_of_the_phrase()
    {
        MappedText text = MappedText.Identity("In this regard, encourages further work on springs;", 0, [new TextSpan(0, 14), new TextSpan(16, 18)]);

        Assert.Equal("encourages further", OpeningPhraseReader.Read(text, Pack("en"), PhraseRole.Operative)?.Text);
    }

    [Theory]
    [InlineData("作为优先事项，请秘书长提交报告；", "请", "request", "")]
    [InlineData("除上述措施外，又决定设立委员会；", "又决定", "decide", "also")]
    public void A_verb_stands_after_an_adverbial_clause(string text, string printed, string id, string modifiers) =>
        AssertRead("zh", PhraseRole.Operative, text, printed, id, modifiers);

    [Fact]
    public void A_preambular_verb_stands_after_an_adverbial_clause() =>
        AssertRead("zh", PhraseRole.Preambular, "在会议召开十周年之际，回顾其决议，", "回顾", "recall", "");

    [Theory]
    [InlineData("作为优先事项请秘书长", "Operative")] // no comma
    [InlineData("泉水与水井，请秘书长提交报告；", "Operative")] // no adverbial
    [InlineData("作为优先事项其决议得到回顾，", "Preambular")] // no comma
    public void No_verb_stands_after_what_is_no_adverbial_clause(string text, string role) =>
        Assert.Null(OpeningPhraseReader.Read(MappedText.Identity(text), Pack("zh"), Enum.Parse<PhraseRole>(role)));

    [Theory]
    [InlineData(57, true)]
    [InlineData(58, false)]
    public void An_adverbial_clause_is_no_longer_than_sixty_characters(int length, bool isRead) =>
        Assert.Equal(isRead, OpeningPhraseReader.Read(MappedText.Identity("作为" + new string('泉', length) + "，请秘书长提交报告；"), Pack("zh"), PhraseRole.Operative) is not null);

    [Fact]
    public void A_stray_space_inside_a_word_is_looked_over() =>
        AssertRead("en", PhraseRole.Operative, "Encou rages States to join;", "Encou rages", "encourage", "");

    [Fact]
    public void Force_and_class_come_with_the_verb()
    {
        ActionVerb verb = OpeningPhraseReader.Read(MappedText.Identity("Urges all parties to refrain from violence;"), Pack("en"), PhraseRole.Operative)!.Verb;
        ActionVerb decides = OpeningPhraseReader.Read(MappedText.Identity("决定设立委员会；"), Pack("zh"), PhraseRole.Operative)!.Verb;

        Assert.Equal((DirectiveForce.Pressing, VerbClass.Both), (verb.Force, verb.Class));
        Assert.Equal((DirectiveForce.Deciding, VerbClass.Operative), (decides.Force, decides.Class));
    }

    private static string? Emphasised(string language, string text, int length) =>
        OpeningPhraseReader.Read(MappedText.Identity(text, 0, [new TextSpan(0, length)]), Pack(language), PhraseRole.Operative)?.Text;

    private static void AssertRead(string language, PhraseRole role, string text, string printed, string id, string modifiers)
    {
        VerbPhrase? phrase = OpeningPhraseReader.Read(MappedText.Identity(text), Pack(language), role);

        Assert.NotNull(phrase);
        Assert.Equal((printed, id, modifiers), (phrase.Text, phrase.Verb.Id, string.Join(',', phrase.Verb.Modifiers)));
    }

    private static LanguagePack Pack(string language) => LanguagePack.BuiltIn.Single(pack => pack.Code == language);
}
