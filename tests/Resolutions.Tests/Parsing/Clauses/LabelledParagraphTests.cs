using Resolutions.Languages;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>The sets kept aside for later, checked as data: nothing is parsed here.</summary>
public sealed class LabelledParagraphTests
{
    private static readonly IReadOnlyList<LabelledParagraph> Second = Of("held2");
    private static readonly IReadOnlyList<LabelledParagraph> Third = [.. Of("held3"), .. Of("held3r"), .. Of("held3x")];
    private static readonly IReadOnlyList<LabelledParagraph> Fourth = Of("held4");

    [LabelledFact]
    public void The_second_set_kept_aside_has_sixty_paragraphs_a_language_and_none_of_the_first()
    {
        Assert.Equal(60, Second.Count(static label => label.Language == "en"));
        Assert.Equal(60, Second.Count(static label => label.Language == "zh"));
        LabelledParagraph[] all = [.. Second, .. LabelledParagraph.Set("fit")!, .. LabelledParagraph.Set("held")!];
        Assert.Equal(120 + 200, all.Select(static label => (label.Symbol, label.Language, label.Path)).Distinct().Count());
    }

    [LabelledFact]
    public void The_third_set_has_eighty_and_twice_forty_paragraphs_a_language_and_none_of_the_others()
    {
        foreach (string language in (string[])["en", "zh"])
        {
            Assert.Equal(80, LabelledParagraph.Set($"held3.{language}")!.Count(label => label.Language == language));
            Assert.Equal(40, LabelledParagraph.Set($"held3r.{language}")!.Count(label => label.Language == language));
            Assert.Equal(40, LabelledParagraph.Set($"held3x.{language}")!.Count(label => label.Language == language));
        }

        HashSet<(string, string)> others = [.. Second.Concat(LabelledParagraph.Set("fit")!).Concat(LabelledParagraph.Set("held")!).Select(static label => (label.Symbol, label.Path))];
        Assert.DoesNotContain(Third, label => others.Contains((label.Symbol, label.Path)));
        Assert.Equal(320, Third.Select(static label => (label.Symbol, label.Language, label.Path)).Distinct().Count());
    }

    [LabelledFact]
    public void The_fourth_set_has_two_hundred_paragraphs_a_language_and_none_of_the_others()
    {
        Assert.Equal(200, Fourth.Count(static label => label.Language == "en"));
        Assert.Equal(200, Fourth.Count(static label => label.Language == "zh"));
        HashSet<(string, string)> others = [.. Second.Concat(Third).Concat(LabelledParagraph.Set("fit")!).Concat(LabelledParagraph.Set("held")!).Select(static label => (label.Symbol, label.Path))];
        Assert.DoesNotContain(Fourth, label => others.Contains((label.Symbol, label.Path)));
        Assert.Equal(400, Fourth.Select(static label => (label.Symbol, label.Language, label.Path)).Distinct().Count());
    }

    [LabelledFact]
    public void Every_paragraph_and_item_kept_aside_is_in_the_gold()
    {
        foreach (LabelledParagraph label in Second.Concat(Third).Concat(Fourth))
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
            foreach (LabelledAction action in Second.Concat(Third).Concat(Fourth).Where(label => label.Language == pack.Code).SelectMany(static label => label.Actions))
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
