using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

public sealed class AddresseeReaderTests
{
    [Theory]
    [InlineData("en", "the Secretary-General to submit a report", "secretary-general")]
    [InlineData("en", "Member States and relevant organizations of the United Nations system to assist", "member-states united-nations-system")]
    [InlineData("en", "all United Nations bodies, entities, funds and programmes to assist", "united-nations-system funds-and-programmes")]
    [InlineData("en", "intergovernmental, international and non-governmental organizations to take part", "intergovernmental-organizations international-organizations non-governmental-organizations")]
    [InlineData("en", ", in this regard, all States parties to the Convention that have not yet done so to ratify it", "states-parties")]
    [InlineData("en", "Israel, the occupying Power, to comply", "state-isr")]
    [InlineData("en", "the Government of the Islamic Republic of Iran to comply", "state-irn")]
    [InlineData("en", "India, Israel and Pakistan to accede", "state-ind state-isr state-pak")]
    [InlineData("en", "Member States, including developing countries and the private sector, as well as donors, to give", "member-states donors")]
    [InlineData("en", "Governments, in particular those of developed countries, to give", "governments")]
    [InlineData("en", "the Secretary-General, in consultation with Member States, to submit", "secretary-general")]
    [InlineData("en", "that the Economic and Social Council consider the matter", "economic-and-social-council")]
    [InlineData("en", "cooperation between Member States and civil society", "")]
    [InlineData("en", "the efforts of Member States to combat poverty", "")]
    [InlineData("en", "Member States’ contributions to the fund", "")]
    [InlineData("en", "further progress in this field", "")]
    [InlineData("en", "the entire United Nations system to assist", "united-nations-system")]
    [InlineData("en", "that he submit a report", "he")]
    [InlineData("en", ", made in paragraph 4 of its resolution 60/1, that the Secretary-General submit a report", "secretary-general")]
    [InlineData("en", "other organizations, programmes and funds of the United Nations system to help", "united-nations-system funds-and-programmes")]
    [InlineData("en", "the United Nations development system, in partnership with Member States, civil society and the private sector, to support them", "united-nations-development-system")]
    [InlineData("en", "parties to the Convention on Biological Diversity and all other relevant stakeholders to act", "parties stakeholders")]
    [InlineData("en", "all Governments and to organizations and individuals to give", "governments organizations individuals")]
    [InlineData("en", "Member States, in particular those of Africa, and other stakeholders, such as clubs, to help", "member-states stakeholders")]
    [InlineData("en", "the Agency’s efforts to contribute to recovery", "")]
    [InlineData("en", "businesses to adopt principles", "business-enterprises")]
    [InlineData("zh", "全球传播部、和平行动部和业务支助部继续合作", "department-of-global-communications department-of-peace-operations department-of-operational-support")]
    [InlineData("zh", "尚未采取行动的国家、次区域和区域组织采取行动", "states subregional-organizations regional-organizations")]
    [InlineData("zh", "人权理事会境内流离失所者人权问题特别报告员继续开展对话", "special-rapporteur")]
    [InlineData("zh", "秘书处法律事务厅海洋事务和海洋法司继续宣传", "division-for-ocean-affairs-and-the-law-of-the-sea")]
    [InlineData("zh", "会员国之间以及会员国与区域组织之间相互合作", "")]
    [InlineData("zh", "各国和(或)联合国系统各实体采取行动", "states united-nations-system")]
    [InlineData("zh", "秘书长向大会第五十六届会议提交报告", "secretary-general")]
    [InlineData("zh", "暂停使用死刑的国家保持这一做法", "states")]
    [InlineData("zh", "包括会员国在内的所有相关利益攸关方采取措施", "stakeholders")]
    [InlineData("zh", "全面执行《关于在缺水国家特别是在干旱区防止荒漠化的公约》", "")]
    [InlineData("zh", "国家 区域和国际各级 采取措施", "")]
    [InlineData("zh", "各专门机构 布雷顿森林机构以及世界贸易组织提供协助", "specialized-agencies bretton-woods-institutions world-trade-organization")]
    [InlineData("zh", "会员国和联合国系统各有关组织提供协助", "member-states united-nations-system")]
    [InlineData("zh", "联合国系统各专门机构和区域委员会提供协助", "specialized-agencies regional-commissions")]
    [InlineData("zh", "国际、区域和次区域组织参加", "international-organizations regional-organizations subregional-organizations")]
    [InlineData("zh", "会员国，特别是发展中国家，以及其他利益攸关方继续提供支持", "member-states stakeholders")]
    [InlineData("zh", "尚未批准该公约的国家尽快批准", "states")]
    [InlineData("zh", "《不扩散核武器条约》缔约国履行义务", "states-parties")]
    [InlineData("zh", "占领国以色列遵守国际法", "state-isr")]
    [InlineData("zh", "阿富汗政府继续努力", "state-afg")]
    [InlineData("zh", "秘书长同会员国协商，采取措施", "secretary-general")]
    [InlineData("zh", "经济及社会理事会审议此事", "economic-and-social-council")]
    [InlineData("zh", "进一步加强会员国之间的合作", "")]
    [InlineData("zh", "在国家一级作出努力", "")]
    [InlineData("zh", "世界卫生组织执行理事会审议此事", "世界卫生组织执行理事会")]
    [InlineData("zh", "全球传播部新闻和媒体司继续工作", "全球传播部新闻和媒体司")]
    [InlineData("zh", "联合国系统老龄问题协调中心提供协助", "联合国系统老龄问题协调中心")]
    [InlineData("zh", "妇女地位委员会第六十五届会议审议此事", "commission-on-the-status-of-women")]
    [InlineData("zh", "管理国和新喀里多尼亚人民继续对话", "administering-power 新喀里多尼亚人民")]
    [InlineData("zh", "阿富汗议会尽快通过法律", "阿富汗议会")]
    [InlineData("zh", "联合国开发计划署、联合国儿童基金会等联合国系统相关实体提供协助", "united-nations-system")]
    [InlineData("zh", "妇女、青年和老年人等所有相关利益攸关方参加", "stakeholders")]
    [InlineData("zh", "从事这种活动的国家以及有意从事这种活动的国家通报情况", "states states")]
    [InlineData("zh", "在打击歧视方面负有责任的会员国，以及所有相关利益攸关方采取行动", "member-states stakeholders")]
    [InlineData("zh", "《儿童权利公约》、《残疾人权利公约》缔约国履行义务", "states-parties")]
    [InlineData("zh", "卡塔赫纳议定书缔约方考虑批准", "parties")]
    [InlineData("zh", "尚未批准文书的《气候变化框架公约》缔约方尽快批准", "parties")]
    [InlineData("zh", "实行开放登记的国家按照国际法行事", "states")]
    [InlineData("zh", "促进来自各国的媒体开展对话", "")]
    [InlineData("zh", "会员国、特别是发展中国家、包括民间社会在内的利益攸关方采取行动", "member-states stakeholders")]
    [InlineData("zh", "各方、包括主管国际组织更多地参与即将举行的缔约国会议", "parties")]
    [InlineData("zh", "阿富汗与邻国之间进一步改善关系", "")]
    [InlineData("zh", "会员国与区域组织协商，采取行动", "member-states")]
    [InlineData("zh", "设立必要机制", "")]
    [InlineData("zh", "会员国和其他全球、区域和次区域组织、私营部门以及包括学术机构在内的民间社会举办活动", "member-states 其他全球 regional-organizations subregional-organizations private-sector civil-society")]
    [InlineData("zh", "联合国和阿拉伯国家联盟两个组织的秘书处加强合作", "united-nations league-of-arab-states")]
    [InlineData("zh", "跨国公司和民间社会组织尊重人权", "跨国公司 civil-society-organizations")]
    public void Those_asked_are_read_up_to_what_is_asked(string language, string text, string ids) =>
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), Read(language, text, DirectiveForce.Requesting).Select(static a => a.Id ?? a.Text));

    // What hangs on a name is passed over, up to the next name or what is asked.
    [Theory]
    [InlineData("en", "Governments of the riverine countries and the private sector to act", "governments private-sector")]
    [InlineData("en", "Governments of the riverine countries, donors and the private sector to act", "governments donors private-sector")]
    [InlineData("en", "the members of the Human Rights Council and donors to act", "members donors")]
    [InlineData("en", "States parties to the Basin Treaty and Protocol to act", "states-parties")]
    [InlineData("en", "the Secretary-General, in consultation with Member States, and donors to act", "secretary-general")]
    [InlineData("en", "the Secretary-General, as appropriate, and donors to act", "secretary-general donors")]
    [InlineData("en", "Member States, including developing countries, and donors to act", "member-states")]
    [InlineData("en", "Member States, including developing countries, as well as donors to act", "member-states donors")]
    [InlineData("en", "Member States that have not yet done so to act", "member-states")]
    [InlineData("en", "Member States in a position to do so to act", "member-states")]
    [InlineData("en", "Member States in a position to do so and donors to act", "member-states donors")]
    [InlineData("en", "Member States", "member-states")]
    [InlineData("en", "Member States and", "member-states")]
    [InlineData("zh", "秘书长，会员国采取行动", "secretary-general")]
    [InlineData("zh", "秘书长，以及会员国采取行动", "secretary-general member-states")]
    [InlineData("zh", "秘书长 会员国采取行动", "secretary-general member-states")]
    [InlineData("zh", "会员国和包括私营部门在内的利益攸关方采取行动", "member-states stakeholders")]
    public void Names_go_on_after_what_hangs_on_a_name(string language, string text, string ids) =>
        Assert.Equal(ids.Split(' '), Read(language, text, DirectiveForce.Requesting).Select(static actor => actor.Id ?? actor.Text));

    // Names in no registry, and adjectives that share a noun, go by their text.
    [Theory]
    [InlineData("the secretariat of the River Basin Convention on Lake Levels to report", "secretariat of the River Basin Convention on Lake Levels")]
    [InlineData("the secretariat of the United Nations Lake Convention to report", "secretariat of the United Nations Lake Convention")]
    [InlineData("the Lake Levels Branch of the River Office in Bonn to go on", "Lake Levels Branch of the River Office in Bonn")]
    [InlineData("the Chair-Rapporteur of the Lake Group to report", "Chair-Rapporteur of the Lake Group")]
    [InlineData("all major lake-side stakeholders to help", "all major lake-side stakeholders")]
    [InlineData("donors and recipients to use the assessments", "donors|recipients")]
    [InlineData("natural and juridical persons to give", "natural|juridical persons")]
    [InlineData("the technical and academic communities and donors to help", "technical|academia|donors")]
    [InlineData("the public and private sectors to invest", "public|private-sector")]
    [InlineData("other global, regional and subregional organizations to help", "other global|regional-organizations|subregional-organizations")]
    [InlineData("flag and port States to act", "flag-states|port-states")]
    [InlineData("regional, national and local strategies to be adopted", "")]
    [InlineData("shipbuilders’ associations, ferry operators and other stakeholders to act", "shipbuilders’ associations|ferry operators|stakeholders")]
    [InlineData("Africa’s ferry operators to act", "Africa’s ferry operators")]
    [InlineData("the executive heads of the funds and programmes of the United Nations to comply", "executive heads of the funds and programmes of the United Nations")]
    [InlineData("guarantors of that agreement to keep it", "guarantors of that agreement")]
    [InlineData("all participants in the lake talks to go on", "all participants")]
    [InlineData("closer public sector collaboration to counter fraud", "")]
    [InlineData("ferry operators", "")]
    [InlineData("guarantors of", "")]
    [InlineData("guarantors of the", "")]
    [InlineData("guarantors of ", "")]
    [InlineData("Lake Office in", "")]
    [InlineData("the executive heads of the funds", "")]
    public void Names_in_no_registry_go_on_up_to_what_is_asked(string text, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Read("en", text, DirectiveForce.Requesting).Select(static actor => actor.Id ?? actor.Text));

    [Theory]
    [InlineData("States, United Nations bodies, in particular the Secretariat, and donors to act", "states united-nations-system")]
    [InlineData("States, donors, in particular those of the region, to act", "states donors")]
    [InlineData("France, the administering Power, to act", "state-fra")]
    [InlineData("States bordering lakes and donors to act", "states donors")]
    [InlineData("regional organizations with the competence to regulate ferries and donors to act", "regional-organizations donors")]
    [InlineData("States fishing for lake trout", "states")]
    [InlineData("States, which have the duty to pay, and donors to act", "states donors")]
    [InlineData("the Secretary-General, within existing resources and in consultation with Member States, civil society and donors, to act", "secretary-general")]
    [InlineData("States, in accordance with the Convention, the Lake Agreement and others, to act", "states")]
    [InlineData("States parties to the Convention and donors to act", "states-parties donors")]
    [InlineData("developed countries party to the Convention and donors to act", "developed-countries donors")]
    [InlineData("the Department of Global Communications of the United Nations Secretariat, the World Bank and donors to act", "department-of-global-communications world-bank donors")]
    [InlineData("United Nations humanitarian and development organizations to act", "united-nations-system")]
    [InlineData("United Nations bodies, other organizations and donors to act", "united-nations-system organizations donors")]
    [InlineData("bodies of the United Nations system, organizations and individuals to act", "united-nations-system organizations individuals")]
    [InlineData("all concerned individuals and institutions to give", "individuals institutions")]
    [InlineData("all concerned to give", "parties")]
    [InlineData("States members of the Lake Commission to pay", "members")]
    [InlineData("African States members of the Lake Commission to pay", "african-states")]
    [InlineData("the urgent call upon the Government of Iraq to act", "state-irq")]
    [InlineData("the appeal to donors to give", "donors")]
    [InlineData(", made to the Secretary-General in its resolution 60/1, to act", "secretary-general")]
    public void Lists_go_on_after_clauses_and_keep_apart_what_is_not_theirs(string text, string ids) =>
        Assert.Equal(ids.Split(' '), Read("en", text, DirectiveForce.Requesting).Select(static actor => actor.Id ?? actor.Text));

    [Theory]
    [InlineData("Governments of the riverine countries to act", "to act")]
    [InlineData("the Secretary-General, in consultation with Member States, to act", "to act")]
    [InlineData(", in this regard, further progress", ", in this regard, further progress")]
    public void What_is_asked_begins_after_the_names(string text, string asked)
    {
        AddresseeReader.Read(new IndexedText(MappedText.Identity(text), Stages.English), 0, text.Length, Verb(DirectiveForce.Requesting), Stages.English, new Antecedents([]), out int next);

        Assert.Equal(asked, text[next..].TrimStart());
    }

    [Fact]
    public void A_range_without_text_names_no_one() => Assert.Empty(Read("en", "", DirectiveForce.Requesting));

    [Theory]
    [InlineData(DirectiveForce.None)]
    [InlineData(DirectiveForce.Deciding)]
    public void Other_verbs_address_no_one(DirectiveForce force) => Assert.Empty(Read("en", "the Secretary-General to report", force));

    [Fact]
    public void A_name_in_no_registry_keeps_its_text()
    {
        Actor actor = Assert.Single(Read("en", "the Blue Lagoon Partnership to continue", DirectiveForce.Requesting));
        Assert.Equal((ActorKind.Unknown, null, "Blue Lagoon Partnership"), (actor.Kind, actor.Id, actor.Text));
    }

    [Fact]
    public void Text_has_quantifiers_and_no_article()
    {
        Assert.Equal(["all Member States"], Read("en", "all Member States to act", DirectiveForce.Calling).Select(static a => a.Text));
        Assert.Equal(["Secretary-General"], Read("en", "the Secretary-General to act", DirectiveForce.Calling).Select(static a => a.Text));
    }

    [Theory]
    [InlineData("en", "him to follow up", "him", "secretary-general")]
    [InlineData("en", "them to follow up", "them", "secretary-general member-states")]
    [InlineData("zh", "他继续努力", "他", "secretary-general")]
    [InlineData("zh", "它们继续努力", "它们", "secretary-general member-states")]
    public void A_pronoun_stands_for_those_named_before(string language, string text, string printed, string ids)
    {
        IReadOnlyList<Actor> actors = Read(language, text, DirectiveForce.Inviting, [Named("secretary-general", ActorKind.Official), Named("member-states", ActorKind.StateGroup)]);
        Assert.Equal(ids.Split(' '), actors.Select(static a => a.Id));
        Assert.All(actors, a => Assert.Equal(printed, a.Text));
    }

    // The full name stands before it in the paragraph, or in the document; there it is the one used most, and a name of one word's own id gives way.
    [Theory]
    [InlineData("en", "The Joint Inspection Unit has met. ", "the Unit to act", null, "joint-inspection-unit")]
    [InlineData("en", "", "the Unit to act", "The Joint Inspection Unit met. The Joint Inspection Unit left.", "joint-inspection-unit")]
    [InlineData("en", "The Joint Inspection Unit has met. ", "the Secretary-General to act", "The Joint Inspection Unit met.", "secretary-general")]
    [InlineData("en", "", "the Department to act", "The Department of Global Communications met.", "department-of-global-communications")]
    [InlineData("en", "", "the Department to act", null, "department")]
    [InlineData("en", "", "the General Assembly to act", "The President of the General Assembly met.", "general-assembly")]
    [InlineData("zh", "回顾编纂司的工作，", "该司采取行动", null, "codification-division")]
    [InlineData("zh", "", "该司采取行动", "编纂司举行会议。编纂司闭会。", "codification-division")]
    [InlineData("zh", "回顾巴勒斯坦人民权利司的工作，", "该司采取行动", "编纂司举行会议。编纂司闭会。", "division-for-palestinian-rights")]
    public void A_short_name_is_told_by_the_full_one(string language, string before, string text, string? document, string id)
    {
        LanguagePack pack = Stages.Pack(language);
        var antecedents = new Antecedents([]) { Names = document is null ? null : new DocumentNames([document], pack.Addressees.Registry) };

        Actor actor = Assert.Single(AddresseeReader.Read(new IndexedText(MappedText.Identity(before + text), pack), before.Length, before.Length + text.Length, Verb(DirectiveForce.Requesting), pack, antecedents, out _));

        Assert.Equal((id, pack.Addressees.Registry.KindOf(id)), (actor.Id, actor.Kind));
    }

    [Fact]
    public void A_pronoun_without_an_antecedent_is_unknown() => Assert.Equal(ActorKind.Unknown, Assert.Single(Read("en", "them to act", DirectiveForce.Inviting)).Kind);

    [Fact]
    public void Users_can_add_actors()
    {
        LanguagePack pack = LanguagePack.BuiltIn[0].WithActors([new ActorName("Blue Lagoon Partnership", "blue-lagoon", ActorKind.CivilSociety)]);
        Actor actor = Assert.Single(AddresseeReader.Read(new IndexedText(MappedText.Identity("the Blue Lagoon Partnership to act"), pack), 0, 34, Verb(DirectiveForce.Calling), pack, []));
        Assert.Equal(("blue-lagoon", ActorKind.CivilSociety), (actor.Id, actor.Kind));
    }

    [Fact]
    public void Every_id_with_a_name_has_a_kind() => Assert.All(
        LanguagePack.BuiltIn,
        static pack => Assert.DoesNotContain(pack.Data["actors"], entry => pack.Addressees.Registry.KindOf(entry[1]) == ActorKind.Unknown));

    [Fact]
    public void Both_languages_name_all_193_member_states()
    {
        Assert.All(LanguagePack.BuiltIn, static pack =>
        {
            string[] states = [.. pack.Data["actors"].Select(static e => e[1]).Where(static id => id.StartsWith("state-", StringComparison.Ordinal)).Distinct()];
            Assert.True(states.Length > 193);
            Assert.Contains("state-fra", states);
            Assert.Contains("state-pse", states);
        });
    }

    private static Actor Named(string id, ActorKind kind) => new() { Id = id, Kind = kind, Text = id };

    private static VerbPhrase Verb(DirectiveForce force) => new() { Text = "Requests", Verb = new ActionVerb { Id = "request", Force = force } };

    private static IReadOnlyList<Actor> Read(string language, string text, DirectiveForce force, IReadOnlyList<Actor>? before = null) =>
        LanguagePack.BuiltIn.Single(p => p.Code == language) is var pack
            ? AddresseeReader.Read(new IndexedText(MappedText.Identity(text), pack), 0, text.Length, Verb(force), pack, before ?? [])
            : [];
}
