using Resolutions.Languages;
using Resolutions.Parsing.Clauses;

namespace Resolutions.Tests.Languages;

public class PhraseGrammarTests
{
    [Fact]
    public void A_class_that_begins_with_itself_ends()
    {
        PhraseGrammar grammar = Grammar("""
            [phrase-settings]
            words | spaced
            [phrases]
            operative | {operative} {word}; {word}
            word | notes | note
            """);

        PhraseMatch? match = PhraseMatcher.Match("notes notes notes", 0, grammar["operative"], grammar);

        Assert.NotNull(match);
    }

    [Fact]
    public void The_longest_phrase_is_taken_and_of_two_as_long_the_one_of_fewer_parts()
    {
        PhraseGrammar grammar = Grammar("""
            [phrases]
            operative | {mark}? {verb}; {verb}
            mark | 特别 | +particularly
            verb | 指出 | note
            verb | 特别指出 | underscore
            """);

        MatchedVerb verb = PhraseMatcher.Match("特别指出这一点", 0, grammar["operative"], grammar)!.Value.Verbs[0];

        Assert.Equal(("underscore", 4), (verb.Verb.Id, verb.End));
    }

    [Fact]
    public void What_must_follow_is_no_part_of_the_phrase()
    {
        PhraseGrammar grammar = Grammar("""
            [phrase-settings]
            words | spaced
            [phrases]
            operative | calls {&split}
            split | , again , for
            """);

        Assert.Equal(5, PhraseMatcher.Match("calls, again, for peace", 0, grammar["operative"], grammar)?.End);
        Assert.Null(PhraseMatcher.Match("calls, again, upon all", 0, grammar["operative"], grammar));
    }

    [Fact]
    public void A_class_the_language_does_not_have_matches_nothing()
    {
        PhraseGrammar grammar = Grammar("[phrases]");

        Assert.Null(PhraseMatcher.Match("Notes", 0, grammar["operative"], grammar));
    }

    private static PhraseGrammar Grammar(string data)
    {
        var pack = new PackData();
        using var reader = new StringReader(data);
        pack.Add(reader, "test");
        return new PhraseGrammar(pack);
    }
}
