using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

public sealed class CitationReaderTests
{
    [Theory]
    [InlineData("en", "Recalling its resolution 55/2 of 8 September 2000,", "A/RES/55/2")]
    [InlineData("en", "Recalling its resolutions 53/202, 54/254 and 55/2,", "A/RES/53/202 A/RES/54/254 A/RES/55/2")]
    [InlineData("en", "Recalling its resolutions 74/92 A and B of 13 December 2019,", "A/RES/74/92A-B")]
    [InlineData("en", "as stated in resolution 61/250 C of 29 June 2007 and 61/250 A", "A/RES/61/250C A/RES/61/250")]
    [InlineData("en", "Recalling its resolution 53/77 AA of 4 December 1998,", "A/RES/53/77")]
    [InlineData("en", "General Assembly resolutions 1514 (XV) and 217 A (III)", "A/RES/1514(XV) A/RES/217(III)")]
    [InlineData("en", "Recalling resolutions S-27/2 and ES-10/14,", "A/RES/S-27/2 A/RES/ES-10/14")]
    [InlineData("en", "Security Council resolutions 1325(2000) of 31 October 2000 and 2242 (2015)", "S/RES/1325(2000) S/RES/2242(2015)")]
    [InlineData("en", "Economic and Social Council resolution 2020/1 and its decision 2019/224", "E/RES/2020/1 E/DEC/2019/224")]
    [InlineData("en", "the Human Rights Council, in its resolution 48/13 of 8 October 2021,", "A/HRC/RES/48/13")]
    [InlineData("en", "Human Rights Council decision 18/120 of 30 September 2011", "A/HRC/DEC/18/120")]
    [InlineData("en", "its resolution 75/13 of 3 December 2020, and Human Rights Council resolution 43/15", "A/RES/75/13 A/HRC/RES/43/15")]
    [InlineData("en", "resolution 4/1 of the United Nations Environment Assembly", "UNEP/EA.4/Res.1")]
    [InlineData("en", "the request by the United Nations Environment Assembly, in paragraph 2 of its resolution 4/6, to the Director", "UNEP/EA.4/Res.6")]
    [InlineData("en", "its decision 67/551 of 24 December 2012", "A/DEC/67/551")]
    [InlineData("en", "the report (A/75/64) and document A/CONF.157/24 (Part I), chap. III.", "A/75/64 A/CONF.157/24(PartI)")]
    [InlineData("en", "letter (A/74/959-S/2020/724) and A/74/92/Add.1.", "A/74/959 S/2020/724 A/74/92/Add.1")]
    [InlineData("en", "See A/C.6/70/SR.1–12/Corrigendum, A/C.6/70/SR.14–16 and GC.18/Res.7.", "A/C.6/70/SR.1-12/Corrigendum A/C.6/70/SR.14 GC.18/Res.7")]
    [InlineData("en", "the programme (NPT/CONF.2010/50 (Parts I and II)) and UNEP(DTIE)/Hg/CONF/4", "NPT/CONF.2010/50(PartsIandII) UNEP(DTIE)/Hg/CONF/4")]
    [InlineData("en", "Resolutions S-20/1 and S-20/4 A-E.", "A/RES/S-20/1 A/RES/S-20/4")]
    [InlineData("en", "Official Records, Supplement No. 53 (A/76/53), chap. V, resolution 47/3.", "A/76/53 A/HRC/RES/47/3")]
    [InlineData("en", "its resolutions 70/12 of 3 December 2015 and 72/15 of 4 December 2107", "A/RES/70/12 A/RES/72/15")]
    [InlineData("en", "her report to the Human Rights Council pursuant to resolution 34/6", "A/HRC/RES/34/6")]
    [InlineData("en", "implementing resolution 3/7 on litter, adopted by the United Nations Environment Assembly", "UNEP/EA.3/Res.7")]
    [InlineData("en", "Resolutions 52/214, sect. C, para. 3; 55/222, sect. III, and 58/250.", "A/RES/52/214 A/RES/55/222 A/RES/58/250")]
    [InlineData("zh", "回顾其2000年9月8日第55/2号决议，", "A/RES/55/2")]
    [InlineData("zh", "回顾其第53/202、54/254和55/2号决议，", "A/RES/53/202 A/RES/54/254 A/RES/55/2")]
    [InlineData("zh", "回顾第53/239 A和B号决议", "A/RES/53/239")]
    [InlineData("zh", "回顾其2019年12月13日第74/92A和B号决议", "A/RES/74/92A-B")]
    [InlineData("zh", "大会1960年12月14日第1514（XV）号决议", "A/RES/1514(XV)")]
    [InlineData("zh", "大会第1514 (XV)号和第217A(III) 号决议", "A/RES/1514(XV) A/RES/217(III)")]
    [InlineData("zh", "回顾大会2004年7月20日ES-10/15号和2006年12月15日ES-10/17号决议", "A/RES/ES-10/15 A/RES/ES-10/17")]
    [InlineData("zh", "安全理事会2000年10月31日第1325(2000)号决议", "S/RES/1325(2000)")]
    [InlineData("zh", "经济及社会理事会2020年6月18日第2020/1号决议", "E/RES/2020/1")]
    [InlineData("zh", "人权理事会2021年10月8日第48/13号决议以及大会2020年12月3日第75/13号决议", "A/HRC/RES/48/13 A/RES/75/13")]
    [InlineData("zh", "人权理事会在其第48/13号决议中", "A/HRC/RES/48/13")]
    [InlineData("zh", "其2012年12月24日第67/551号决定", "A/DEC/67/551")]
    [InlineData("zh", "联合国环境大会2019年3月15日第4/1号决议", "UNEP/EA.4/Res.1")]
    [InlineData("zh", "2018年11月26日第73/11号关于合作的决议", "A/RES/73/11")]
    [InlineData("zh", "1946年1月24日第一㈠号决议", "A/RES/1(I)")]
    [InlineData("zh", "见秘书长的报告(A/75/64)和A/74/92/Add.1号文件", "A/75/64 A/74/92/Add.1")]
    [InlineData("zh", "见NPT/CONF.2010/50 (Part I和II)、GC.18/INF/2和S-20/4 A-E号决议", "NPT/CONF.2010/50(PartsIandII) GC.18/INF/2 A/RES/S-20/4")]
    [InlineData("zh", "见《大会正式记录，第七十六届会议，补编第53号》(A/76/53)，第五章，第47/3号决议", "A/76/53 A/HRC/RES/47/3")]
    [InlineData("zh", "高级专员根据第34/6号决议向人权理事会提交的报告", "A/HRC/RES/34/6")]
    [InlineData("zh", "回顾其2006年3月15日关于设立人权理事会的第60/251号决议", "A/RES/60/251")]
    [InlineData("zh", "回顾其2018年7月23日题为“审查大会第68/1号决议的执行情况”的第72/305号决议", "A/RES/68/1 A/RES/72/305")]
    [InlineData("zh", "经济及社会理事会关于扩大执行委员会的2021年9月14日第2021/8号决定", "E/DEC/2021/8")]
    [InlineData("zh", "回顾其2018年7月23日题为 审查大会第68/1号决议的执行情况 的第72/305号决议", "A/RES/68/1 A/RES/72/305")]
    [InlineData("zh", "大会2018年7月23日关于执行人权理事会第5/1号决议的第72/305号决议", "A/HRC/RES/5/1 A/RES/72/305")]
    public void A_mention_gives_the_symbol_of_its_document(string language, string text, string symbols) =>
        Assert.Equal(symbols.Split(' '), Read(language, text).Select(static c => c.Symbol));

    [Theory]
    [InlineData("en", "two thirds (2/3) of the members, 24/7, and the period 2018/19")]
    [InlineData("en", "Recalling its resolution on the budget for 2018/19 and 2019/20,")]
    [InlineData("en", "the sum of 1,325 (2000: 1,200) dollars")]
    [InlineData("en", "in accordance with rule 15 (a) of the rules of procedure and/or practice")]
    [InlineData("en", "Commission on Human Rights resolution 2005/33 of 19 April 2005")]
    [InlineData("en", "Commission on the Status of Women resolution 52/2 of 7 March 2008")]
    [InlineData("en", "World Health Assembly resolution 65.4")]
    [InlineData("en", "resolution 707 (XXII) adopted at its twenty-second session")]
    [InlineData("en", "in line with decision 1/CP.21")]
    [InlineData("en", "note by the Technical Secretariat EC-91/S/3")]
    [InlineData("en", "the adoption of resolution 2001/14 of 9 August 2001, on minorities, by the Subcommission")]
    [InlineData("zh", "特别是第42/2018号法律")]
    [InlineData("zh", "重申麻醉药品委员会2019年3月22日关于支持管制局与世界卫生组织和该委员会协作的第62/8号决议")]
    [InlineData("zh", "关于用水权的第15(2002)号一般性意见")]
    [InlineData("zh", "人权委员会2005年4月19日第2005/33号决议")]
    [InlineData("zh", "妇女地位委员会2008年3月7日第52/2号决议")]
    [InlineData("zh", "占总数的2/3，全天候24/7")]
    public void Other_numbers_give_no_symbol(string language, string text) => Assert.DoesNotContain(Read(language, text), static c => c.Symbol is not null);

    [Theory]
    [InlineData("en", "Welcomes decision Assembly/AU/Decl. 5 (XXX) of the Assembly of the African Union", "Assembly/AU/Decl. 5 (XXX)")]
    [InlineData("en", "Recalls decision Assembly/AU/Dec.701(XXXI) on peace", "Assembly/AU/Dec.701(XXXI)")]
    [InlineData("zh", "欢迎Assembly/AU/Decl. 5(XXX)号决定", "Assembly/AU/Decl. 5(XXX)")]
    [InlineData("en", "implementing resolution 7/5 on corruption", "7/5")]
    [InlineData("zh", "欢迎预防犯罪和刑事司法委员会2018年5月18日第27/5号决议", "27/5")]
    public void Another_bodys_number_is_cited_as_printed_and_without_symbol(string language, string text, string printed)
    {
        Citation citation = Assert.Single(Read(language, text));
        Assert.Equal((printed, null), (citation.Text, citation.Symbol));
    }

    [Theory]
    [InlineData("en", "Recalling its resolution 55/2 of 8 September 2000,", "2000-09-08")]
    [InlineData("zh", "回顾其2000年9月8日第55/2号决议，", "2000-09-08")]
    [InlineData("zh", "回顾其2000年9月8日关于千年的第55/2号决议，", "2000-09-08")]
    [InlineData("en", "Recalling its resolution 55/2, adopted before 8 September 2000,", null)]
    public void The_date_is_the_one_printed_with_the_number(string language, string text, string? date) =>
        Assert.Equal(date, Assert.Single(Read(language, text)).Date?.ToString("O", null));

    [Theory]
    [InlineData("en", "in paragraph 3 of its resolution 55/2", "paragraph 3")]
    [InlineData("en", "paragraph 5 of section VIII of its resolution 74/262", "paragraph 5 of section VIII")]
    [InlineData("en", "annex I to General Assembly resolution 55/2", "annex I")]
    [InlineData("en", "resolution 45/248 B, section VI", "section VI")]
    [InlineData("en", "paragraphs 12 (a) to (c), 14 and 15 of resolution 55/2", "paragraphs 12 (a) to (c), 14 and 15")]
    [InlineData("en", "the annex describes resolution 55/2", null)]
    [InlineData("en", "Supplement No. 49 (A/75/49), vol. I", "vol. I")]
    [InlineData("en", "Supplement No. 12 (A/75/12), chap. III", "chap. III")]
    [InlineData("zh", "补编第49号(A/75/49)第一卷", "第一卷")]
    [InlineData("zh", "第55/2号决议第3段", "第3段")]
    [InlineData("zh", "第55/2号决议第3和第4段", "第3和第4段")]
    [InlineData("zh", "第55/2号决议附件一第二节", "附件一第二节")]
    [InlineData("zh", "第45/248 B号决议第六节", "第六节")]
    public void A_place_in_the_document_is_its_pinpoint(string language, string text, string? pinpoint) =>
        Assert.Equal(pinpoint, Assert.Single(Read(language, text)).Pinpoint);

    [Theory]
    [InlineData("en", "as referred to in paragraph 4 above", "OP4")]
    [InlineData("en", "pursuant to paragraphs 3 and 5 to 7 above", "OP3 OP5 OP6 OP7")]
    [InlineData("en", "pursuant to paragraph 4 (a) of the present resolution", "OP4(a)")]
    [InlineData("zh", "上文第4段所述", "OP4")]
    [InlineData("zh", "上文第44和第45段提及的款项", "OP44 OP45")]
    [InlineData("zh", "本决议第3至5段", "OP3 OP4 OP5")]
    [InlineData("zh", "本决议第3至4段和第7段", "OP3 OP4 OP7")]
    [InlineData("zh", "本决议第9(c)段", "OP9(c)")]
    public void A_reference_within_the_document_has_its_paragraph_as_target(string language, string text, string targets) =>
        Assert.Equal(targets.Split(' '), Read(language, text).Select(static c => c.Target));

    [Theory]
    [InlineData("en", "the Charter of the United Nations", "charter-of-the-united-nations", null)]
    [InlineData("zh", "《联合国宪章》", "charter-of-the-united-nations", null)]
    [InlineData("en", "implementing the 2030 Agenda for Sustainable Development", "agenda-2030", "A/RES/70/1")]
    [InlineData("zh", "执行《2030年可持续发展议程》", "agenda-2030", "A/RES/70/1")]
    [InlineData("en", "the Optional Protocol to the Convention on the Rights of Persons with Disabilities", "crpd-optional-protocol", "A/RES/61/106")]
    [InlineData("zh", "《残疾人权利公约任择议定书》", "crpd-optional-protocol", "A/RES/61/106")]
    [InlineData("en", "including the Connect 2030 Agenda for telecommunication", "connect-2030-agenda", null)]
    [InlineData("zh", "大会第十届特别会议，即专门讨论裁军问题的第一届特别会议《最后文件》", "final-document-tenth-special-session", "A/RES/S-10/2")]
    [InlineData("en", "its outcome document, entitled “The future we want”,", "future-we-want", "A/RES/66/288")]
    public void A_titled_document_has_an_id_and_the_symbol_of_its_resolution(string language, string text, string id, string? symbol)
    {
        Citation citation = Assert.Single(Read(language, text));
        Assert.Equal((id, symbol), (citation.Instrument, citation.Symbol));
    }

    [Theory]
    [InlineData("en", "securing the future we want, together")]
    [InlineData("en", "the Comprehensive Nuclear-Test-Ban Treaty Organization")]
    [InlineData("zh", "麻醉药品委员会2019年3月22日第62/8号决议")]
    [InlineData("en", "resolution 62/8 of 22 March 2019")]
    public void Words_of_a_title_in_a_sentence_and_another_bodys_number_are_no_citation_with_a_symbol(string language, string text) =>
        Assert.DoesNotContain(Read(language, text), static citation => citation.Symbol is not null);

    [Fact]
    public void The_same_resolution_is_the_one_cited_last() =>
        Assert.Equal(["A/RES/54/2", "A/RES/55/2", "A/RES/55/2"], Read("en", "its resolutions 54/2 and 55/2, and the annex to the same resolution").Select(static c => c.Symbol));

    [Fact]
    public void The_span_is_where_the_number_stands_in_the_source()
    {
        const string Text = "Recalling its resolution 55/2,";
        Citation citation = Assert.Single(CitationReader.Read(new IndexedText(MappedText.Identity(Text, 100), LanguagePack.BuiltIn[0]), LanguagePack.BuiltIn[0]));
        Assert.Equal(("55/2", TextSpan.FromBounds(125, 129)), (citation.Text, citation.Span));
    }

    [Fact]
    public void Both_languages_know_the_same_instruments()
    {
        string[] ids = [.. LanguagePack.BuiltIn.Select(static pack => string.Join(' ', pack.Data["instruments"].Select(static e => e[1]).Distinct().Order(StringComparer.Ordinal)))];
        Assert.Single(ids.Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData("(((")]
    [InlineData("A/")]
    [InlineData("S-")]
    [InlineData("第/号决议")]
    [InlineData("resolution 55/")]
    [InlineData("1514 (")]
    [InlineData("paragraphs , and to above")]
    public void Broken_text_is_read_without_a_throw(string text) =>
        Assert.All(LanguagePack.BuiltIn, pack => Assert.DoesNotContain(CitationReader.Read(new IndexedText(MappedText.Identity(text), pack), pack), static c => c.Symbol is not null));

    private static IReadOnlyList<Citation> Read(string language, string text) =>
        LanguagePack.BuiltIn.Single(pack => pack.Code == language) is var pack ? CitationReader.Read(new IndexedText(MappedText.Identity(text), pack), pack) : [];
}
