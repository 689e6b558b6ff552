using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

public sealed class ActionTreeTests
{
    [Theory]
    [InlineData("en", "Requests the Secretary-General:", "To submit a list;", "To consider the costs.")]
    [InlineData("zh", "请秘书长：", "提交名单；", "审议所需费用。")]
    public void Items_take_verb_and_addressee_of_their_chapeau_which_has_no_action_then(string language, string chapeau, string first, string second)
    {
        ClauseActions tree = Read(language, Node(chapeau, Node(first), Node(second)));
        Assert.Equal("| request secretary-general | request secretary-general", Acts(tree));
    }

    [Theory]
    [InlineData("en", "Welcomes the plan, and calls upon all States:", "To adopt it;", "welcome | call-upon states")]
    [InlineData("en", "Decides that:", "The Committee shall meet in May;", "| decide")]
    [InlineData("en", "Urges:", "All States to pay in full;", "| urge states")]
    [InlineData("en", "Calls for:", "The withdrawal of all forces;", "| call-for")]
    [InlineData("en", "Encourages and invites Member States:", "To take part;", "| encourage member-states; invite member-states")]
    [InlineData("en", "Calls upon Member States:", "To train children, and encourages Member States to help;", "| call-upon member-states; encourage member-states")]
    [InlineData("zh", "欢迎这一计划，并促请所有国家：", "采纳该计划；", "welcome | call-upon states")]
    [InlineData("en", "Resolves that:", "The Secretary-General is authorized to advance the sums needed;", "| authorize secretary-general")]
    [InlineData("en", "Resolves that:", "The sums shall be repaid in full;", "| resolve")]
    [InlineData("zh", "促请会员国：", "培训教师，并鼓励会员国提供协助；", "| call-upon member-states; encourage member-states")]
    [InlineData("zh", "促请会员国：", "培训教师，为此鼓励学校参加；", "| call-upon member-states")]
    [InlineData("zh", "促请会员国：", "培训教师，在这方面注意到各学校的工作；", "| call-upon member-states; note")]
    [InlineData("zh", "呼吁：", "会员国足额缴款；", "| call-for member-states")]
    [InlineData("zh", "促请会员国：", "鼓励企业参与；", "| call-upon member-states")]
    public void Only_the_last_act_of_a_chapeau_goes_down(string language, string chapeau, string item, string acts) =>
        Assert.Equal(acts, Acts(Read(language, Node(chapeau, Node(item)))));

    [Theory]
    [InlineData("en", "Recalls its decision on the matter, and in that regard:", "Invites Member States to comment;", "recall | invite member-states")]
    [InlineData("en", "In this regard:", "Requests the Secretary-General to publish the list;", "| request secretary-general")]
    [InlineData("zh", "着重指出这一问题的重要性，并且：", "请秘书长公布名单；", "underline | request secretary-general")]
    public void Items_with_verbs_of_their_own_are_acts_of_their_own(string language, string chapeau, string item, string acts) =>
        Assert.Equal(acts, Acts(Read(language, Node(chapeau, Node(item)))));

    [Fact]
    public void A_noun_that_looks_like_a_verb_opens_no_act() =>
        Assert.Equal("| take-note", Acts(Read("en", Node("Takes note of:", Node("Views of Member States on the plan;")))));

    [Fact]
    public void Items_of_items_take_the_verb_and_leave_their_own_chapeau_without_action()
    {
        Func<LanguagePack, ClauseNode> root = Node("Requests the Secretary-General:", Node("To take measures:", Node("Against fraud;"), Node("Against delay;")), Node("To report."));
        Assert.Equal("|| request secretary-general | request secretary-general | request secretary-general", Acts(Read("en", root)));
    }

    [Fact]
    public void What_a_chapeau_says_of_time_and_report_holds_for_its_items()
    {
        Func<LanguagePack, ClauseNode> root = Node("Requests the Secretary-General to submit to the General Assembly at its seventy-sixth session a report on:", Node("Progress made;"));
        ResolutionAction action = Assert.Single(Read("en", root).Children[0].Actions);
        Assert.Equal(("76", true), (action.Deadline?.Session?.ToString(), action.Report is not null));
    }

    [Theory]
    [InlineData("en", "Requests the Secretary-General to prepare a report, taking into account the following:", "Reports should be short;")]
    [InlineData("zh", "请秘书长编写一份报告，同时应考虑到以下各方面：", "报告应简短；")]
    [InlineData("en", "Requests the Secretary-General to pay such sums as he deems right, provided that the consent of the Committee on Contributions shall not be needed for:", "Sums below 5 dollars;")]
    public void Conditions_on_an_act_are_no_acts(string language, string chapeau, string item) =>
        Assert.Equal("request secretary-general |", Acts(Read(language, Node(chapeau, Node(item)))));

    // What another is to do each year is not what the act is about; what is asked in its turn is.
    [Theory]
    [InlineData("Sums for insurance; the Secretary-General shall make provision each year", null)]
    [InlineData("To insure the building; to review the sums each year", "annual")]
    [InlineData("To insure the building; and to review the sums each year", "annual")]
    [InlineData("To review the sums each year; the Committee shall be told", "annual")]
    public void What_an_item_says_after_a_semicolon_is_its_own_where_it_is_asked(string item, string? recurrence)
    {
        ClauseActions tree = Read("en", Node("Authorizes the Secretary-General:", Node(item)));
        Assert.Equal(recurrence, Assert.Single(tree.Children[0].Actions).Recurrence);
    }

    [Fact]
    public void A_pronoun_in_an_item_means_an_actor_of_the_chapeau() =>
        Assert.Equal("thank | request secretary-general", Acts(Read("en", Node("Thanks the Secretary-General, and:", Node("Requests him to continue;")))));

    private static Func<LanguagePack, ClauseNode> Node(string text, params Func<LanguagePack, ClauseNode>[] children) =>
        pack => new ClauseNode(new IndexedText(MappedText.Identity(text), pack), null, [.. children.Select(child => child(pack))]);

    private static ClauseActions Read(string language, Func<LanguagePack, ClauseNode> tree)
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(p => p.Code == language);
        ClauseNode root = tree(pack);
        ClauseNode opened = root with { Opening = OpeningPhraseReader.ReadAll(root.Text.Mapped, pack, PhraseRole.Operative) };
        return ActionReader.ReadTree(opened, pack, new ActionContext { Session = new AssemblySession(SessionKind.Regular, 75) });
    }

    // Nodes are parted by bars, in reading order.
    private static string Acts(ClauseActions tree) => string.Join(" | ", Nodes(tree)).Replace("|  |", "||", StringComparison.Ordinal).Trim();

    private static IEnumerable<string> Nodes(ClauseActions tree) =>
        tree.Children.SelectMany(Nodes).Prepend(string.Join("; ", tree.Actions.Select(static a => string.Join(' ', a.Addressees.Select(static x => x.Id ?? "?").Prepend(a.Verb.Verb.Id)))));
}
