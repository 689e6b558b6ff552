using Resolutions.Languages;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>The sets kept aside for later, checked as data: nothing is parsed here.</summary>
public sealed class LabelledParagraphTests
{
    // In the order in which they were drawn; none has a paragraph of one before it.
    private static readonly string[] Sets = ["fit", "held", "held2", "held3", "held3r", "held3x", "held4", "held5", "held6", "held7"];

    private static readonly IReadOnlyList<LabelledParagraph> KeptAside = [.. Sets.Skip(2).SelectMany(Of)];

    [LabelledTheory]
    [InlineData("fit", 50)]
    [InlineData("held", 50)]
    [InlineData("held2", 60)]
    [InlineData("held3", 80)]
    [InlineData("held3r", 40)]
    [InlineData("held3x", 40)]
    [InlineData("held4", 200)]
    [InlineData("held5", 200)]
    [InlineData("held6", 300)]
    [InlineData("held7", 300)]
    public void A_set_has_as_many_paragraphs_in_each_language_and_none_of_an_earlier_set(string set, int count)
    {
        IReadOnlyList<LabelledParagraph> labels = Of(set);
        Assert.Equal(count, labels.Count(static label => label.Language == "en"));
        Assert.Equal(count, labels.Count(static label => label.Language == "zh"));
        Assert.Equal(2 * count, labels.Select(static label => (label.Symbol, label.Language, label.Path)).Distinct().Count());
        // The first two are halves of one draw, a language at a time: a paragraph may be in one of them in English and in the other in Chinese.
        if (set is "fit" or "held") return;
        // The second set was drawn a language at a time as well; from the third on a paragraph that was taken in one language was left out in both.
        bool apart = set == "held2";
        HashSet<(string, string, string)> earlier = [.. Sets.TakeWhile(each => each != set).SelectMany(Of).Select(Key)];
        Assert.DoesNotContain(labels, label => earlier.Contains(Key(label)));

        (string, string, string) Key(LabelledParagraph label) => (label.Symbol, label.Path, apart ? label.Language : "");
    }

    [LabelledFact]
    public void Every_paragraph_and_item_kept_aside_is_in_the_gold()
    {
        foreach (LabelledParagraph label in KeptAside)
        {
            string file = Path.Combine(GoldFactAttribute.Folder!, $"{ActionScore.FileName(label.Symbol)}.{label.Language}.json");
            GoldTree? tree = GoldTree.ReadAll(file).FirstOrDefault(t => t.Holds(label.Path));
            Assert.True(tree is not null, $"{label.Symbol} {label.Language} {label.Path}");
            Assert.All(label.Actions, action => Assert.True(tree.Holds(action.At), $"{label.Symbol} {label.Language} {action.At}"));
        }
    }

    [LabelledFact]
    public void Every_verb_and_actor_kept_aside_is_an_id_of_its_language()
    {
        foreach (LanguagePack pack in LanguagePack.BuiltIn)
        {
            HashSet<string> actors = [.. pack.Data["actors"].Select(static entry => entry[1])];
            HashSet<string?> verbs = [.. Meanings(pack.Data).SelectMany(static meaning => (string?[])[meaning.Verb?.Id, meaning.CarriedVerb?.Id, meaning.WeakVerb?.Id])];
            foreach (LabelledAction action in KeptAside.Where(label => label.Language == pack.Code).SelectMany(static label => label.Actions))
            {
                Assert.True(verbs.Contains(action.Verb), $"{pack.Code} {action.Verb}");
                Assert.All(action.Addressees, actor => Assert.True(actor.Id is null || actors.Contains(actor.Id), $"{pack.Code} {actor.Id}"));
            }
        }
    }

    private static IReadOnlyList<LabelledParagraph> Of(string set) => LabelledParagraph.Set(set) ?? [];

    private static IEnumerable<PhraseMeaning> Meanings(PackData data) =>
        data["phrases"].Select(static entry => entry.Words(2)).Concat(data["phrase-verbs"].Select(static entry => entry.Words(1))).Select(PhraseMeaning.Read);
}
