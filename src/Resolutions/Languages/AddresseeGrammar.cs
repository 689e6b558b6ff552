using System.Collections.Frozen;

namespace Resolutions.Languages;

/// <summary>How a language lists those whom a verb addresses.</summary>
/// <remarks>Immutable. Sections [actor-…] of the language's addressees.txt, which says what each means.</remarks>
internal sealed class AddresseeGrammar
{
    public AddresseeGrammar(PackData data, ActorRegistry registry)
    {
        Registry = registry;
        Determiners = new(data["actor-determiners"].Select(static e => (e[0], e[1] == "article")));
        Suffixes = Words(data, "actor-suffixes");
        Owners = new(data["actor-owners"].Select(static e => (e[0], e[1])));
        OwnerLinks = Words(data, "actor-owner-links");
        Bodies = Words(data, "actor-bodies");
        BodyIds = data["actor-bodies"].Select(static e => e[1]).Where(static id => id.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        Adjectives = new(data["actor-adjectives"].Select(static e => (e[0], e[1])));
        Stems = [.. data["actor-adjectives"].Select(static e => e[1]).OrderByDescending(static stem => stem.Length)];
        GovernmentBefore = new(data["actor-governments"].Where(static e => e[0] == "before").Select(static e => (e[1], true)));
        GovernmentAfter = new(data["actor-governments"].Where(static e => e[0] == "after").Select(static e => (e[1], true)));
        StateParts = Words(data, "actor-state-parts");
        TitleEnds = Words(data, "actor-title-ends");
        ExampleEnds = Words(data, "actor-example-ends");
        ClauseVerbs = Words(data, "actor-clause-verbs");
        InclusionEnds = data.Values("actor-inclusion-ends");
        Joiners = new(data["actor-joiners"].Select(static e => (e[0], e[1] == "resumes")));
        Leads = Words(data, "actor-leads");
        Stops = new(data["actor-stops"].Select(static e => (e[0], e[1] == "infinitive")));
        WeakStops = Words(data, "actor-weak-stops");
        Asides = new(data["actor-asides"].Select(static e => (e[0], e[1] == "list")));
        Clauses = Words(data, "actor-clauses");
        Pronouns = new(data["actor-pronouns"].Select(static e => (e[0], e[1])));
        Heads = Words(data, "actor-heads");
        MandateHolders = new(data["actor-mandate-holders"].Select(static e => (e[0], e[1])));
        Resumers = Words(data, "actor-resumers");
        Betweens = Words(data, "actor-betweens");
        MandateJoins = data.Values("actor-mandate-joins");
        MandateEnds = data.Values("actor-mandate-ends");
        NounMarks = Words(data, "actor-noun-marks");
        Passives = Words(data, "actor-passives");
        Modifiers = Words(data, "actor-modifiers");
        NounEndings = data.Values("actor-noun-endings");
    }

    public ActorRegistry Registry { get; }

    /// <summary>What goes on with the list after examples and a comma.</summary>
    public WordList<bool> Resumers { get; }

    /// <summary>Words right after a name that make it one of two between whom something is.</summary>
    public WordList<bool> Betweens { get; }

    /// <summary>What after a word that would end a name tells that the mandate goes on.</summary>
    public string[] MandateJoins { get; }

    /// <summary>What a mandate ends in, right before who has it.</summary>
    public string[] MandateEnds { get; }

    /// <summary>Who has a mandate of an organ's, named after the organ and the mandate, with the id.</summary>
    public WordList<string> MandateHolders { get; }

    /// <summary>Words before a name; true for articles, which the text leaves out.</summary>
    public WordList<bool> Determiners { get; }

    public WordList<bool> Suffixes { get; }

    /// <summary>Names that own bodies without names, with the id such a body goes by.</summary>
    public WordList<string> Owners { get; }

    public WordList<bool> OwnerLinks { get; }

    public WordList<bool> Bodies { get; }

    /// <summary>The ids of bodies without owner: next to a body that has one they belong to it.</summary>
    public FrozenSet<string> BodyIds { get; }

    /// <summary>Adjectives that can share a noun, with the stem they give an id.</summary>
    public WordList<string> Adjectives { get; }

    /// <summary>The stems, longest first.</summary>
    public IReadOnlyList<string> Stems { get; }

    public WordList<bool> GovernmentBefore { get; }

    public WordList<bool> GovernmentAfter { get; }

    /// <summary>Words right after a State's name that make it somebody else's: its people, its parliament.</summary>
    public WordList<bool> StateParts { get; }

    /// <summary>How treaties' names end, right before their parties, where the name is not known.</summary>
    public WordList<bool> TitleEnds { get; }

    /// <summary>What after names makes them examples of the one that follows.</summary>
    public WordList<bool> ExampleEnds { get; }

    /// <summary>Words among the stops that begin a clause before a name that is asked something.</summary>
    public WordList<bool> ClauseVerbs { get; }

    /// <summary>How a clause ends, before the link to its name, that begins like a list of examples.</summary>
    public string[] InclusionEnds { get; }

    /// <summary>Words that join actors; true for those that go on with the list after examples.</summary>
    public WordList<bool> Joiners { get; }

    public WordList<bool> Leads { get; }

    /// <summary>Words that end the list; true for one that begins what is asked.</summary>
    public WordList<bool> Stops { get; }

    /// <summary>Words among the stops that begin others, so that they show nothing after a name found by a clause before it.</summary>
    public WordList<bool> WeakStops { get; }

    /// <summary>Words that begin an aside; true for a list of examples.</summary>
    public WordList<bool> Asides { get; }

    public WordList<bool> Clauses { get; }

    public WordList<string> Pronouns { get; }

    public WordList<bool> Heads { get; }

    public WordList<bool> NounMarks { get; }

    /// <summary>Words that say that something is to be done to what was named, which is no actor then.</summary>
    public WordList<bool> Passives { get; }

    /// <summary>Words that begin what is said of an actor after the name, up to the next name or what is asked: "States bordering straits and …".</summary>
    public WordList<bool> Modifiers { get; }

    /// <summary>Endings of words after which "to" begins no infinitive.</summary>
    public string[] NounEndings { get; }

    private static WordList<bool> Words(PackData data, string section) => new(data.Values(section).Select(static word => (word, true)));
}
