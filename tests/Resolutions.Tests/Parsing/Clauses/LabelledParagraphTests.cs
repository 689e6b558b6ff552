using Resolutions.Languages;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>The second set kept aside, checked as data: nothing is parsed here.</summary>
public sealed class LabelledParagraphTests
{
    private static readonly IReadOnlyList<LabelledParagraph> Second = [.. LabelledParagraph.Set("held2.en") ?? [], .. LabelledParagraph.Set("held2.zh") ?? []];

    [LabelledFact]
    public void The_second_set_kept_aside_has_sixty_paragraphs_a_language_and_none_of_the_first()
    {
        Assert.Equal(60, Second.Count(static label => label.Language == "en"));
        Assert.Equal(60, Second.Count(static label => label.Language == "zh"));
        LabelledParagraph[] all = [.. Second, .. LabelledParagraph.Set("fit")!, .. LabelledParagraph.Set("held")!];
        Assert.Equal(120 + 200, all.Select(static label => (label.Symbol, label.Language, label.Path)).Distinct().Count());
    }

    [LabelledFact]
    public void Every_paragraph_and_item_of_the_second_set_is_in_the_gold()
    {
        foreach (LabelledParagraph label in Second)
        {
            string file = Path.Combine(GoldFactAttribute.Folder!, $"{ActionScore.FileName(label.Symbol)}.{label.Language}.json");
            GoldTree? tree = GoldTree.ReadAll(file).FirstOrDefault(t => t.Holds(label.Path));
            Assert.True(tree is not null, $"{label.Symbol} {label.Language} {label.Path}");
            Assert.All(label.Actions, action => Assert.True(tree.Holds(action.At), $"{label.Symbol} {label.Language} {action.At}"));
        }
    }

    [LabelledFact]
    public void Every_verb_and_actor_of_the_second_set_is_an_id_of_its_language()
    {
        foreach (LanguagePack pack in LanguagePack.BuiltIn)
        {
            HashSet<string> actors = [.. pack.Data["actors"].Select(static entry => entry[1])];
            HashSet<string?> verbs = [.. Meanings(pack.Data).SelectMany(static meaning => (string?[])[meaning.Verb?.Id, meaning.CarriedVerb?.Id, meaning.WeakVerb?.Id])];
            foreach (LabelledAction action in Second.Where(label => label.Language == pack.Code).SelectMany(static label => label.Actions))
            {
                Assert.True(verbs.Contains(action.Verb), $"{pack.Code} {action.Verb}");
                Assert.All(action.Addressees, actor => Assert.True(actor.Id is null || actors.Contains(actor.Id), $"{pack.Code} {actor.Id}"));
            }
        }
    }

    private static IEnumerable<PhraseMeaning> Meanings(PackData data) =>
        data["phrases"].Select(static entry => entry.Words(2)).Concat(data["phrase-verbs"].Select(static entry => entry.Words(1))).Select(PhraseMeaning.Read);
}
