namespace Resolutions.Languages;

/// <summary>How a language negates what is asked and how a chapeau hands its verb down. Immutable; the sections are those of actions.txt.</summary>
internal sealed class ActionGrammar
{
    public ActionGrammar(PackData data, NumberWords numbers)
    {
        Negations = new(data["negations"].Select(static e => (e[0], e[1] != "none")));
        HasMarkedVerbs = data.Value("item-settings", "verbs") == "marked";
        Joins = data.Values("chapeau-joins");
        Conditions = new(data, "chapeau-conditions", numbers, StartKinds.Condition);
        AskedAdjuncts = [.. data["asked-adjuncts"].Select(static e => (e[0], e[1]))];
        SetPhrases = [.. data["set-phrases"].Select(static e => (e[0], e[1], e[2]))];
        OwnDecisions = new(data, "own-decisions", numbers);
    }

    /// <summary>Words at the beginning of what is asked: true where they negate it, false where they only look like it.</summary>
    public WordList<bool> Negations { get; }

    /// <summary>Whether a verb's form shows that the organ is its subject: "Encourages", beside "To encourage".</summary>
    public bool HasMarkedVerbs { get; }

    /// <summary>Words at the end of a chapeau that is complete in itself: its items are acts of their own.</summary>
    public string[] Joins { get; }

    /// <summary>What, in a chapeau's last clause, makes its items conditions on the act and no acts.</summary>
    public ClausePatterns Conditions { get; }

    /// <summary>How an adverbial between those asked and a comma begins and ends; the verb after it is what is asked.</summary>
    public (string Begin, string End)[] AskedAdjuncts { get; }

    /// <summary>Verbs that with a word before a sum of money mean another: 核准…批款.</summary>
    public (string Verb, string Word, string Meaning)[] SetPhrases { get; }

    /// <summary>What names a decision of the organ's own after a verb that repeats it.</summary>
    public ClausePatterns OwnDecisions { get; }

    /// <summary>Adds what conditions and own decisions begin with.</summary>
    public void AddStarts(StartTrie starts)
    {
        Conditions.AddStarts(starts);
        OwnDecisions.AddStarts(starts);
    }
}
