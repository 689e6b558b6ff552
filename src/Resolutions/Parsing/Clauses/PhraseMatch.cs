namespace Resolutions.Parsing.Clauses;

/// <summary>A phrase found at a place of a text.</summary>
internal sealed class PhraseMatch(int end, PhraseStep? last)
{
    /// <summary>The position after its last character.</summary>
    public int End => end;

    /// <summary>Of how many parts it is made.</summary>
    public int Parts => last?.Count ?? 0;

    /// <summary>What it means: one verb, or several where verbs are coordinated ("Welcomes and encourages").</summary>
    public IReadOnlyList<MatchedVerb> Verbs(int start)
    {
        var meaning = new VerbComposer();
        var verbs = new List<MatchedVerb>();
        int from = start;
        foreach (PhraseStep step in Steps())
        {
            if (step.Form.Meaning.IsBreak)
            {
                if (meaning.Compose() is { } verb) verbs.Add(new MatchedVerb(from, step.Position, verb));
                meaning = new VerbComposer();
                from = -1;
                continue;
            }

            if (from < 0) from = step.Position;
            meaning.Add(step.Form.Meaning, step.IsClose);
        }

        if (meaning.Compose() is { } lastVerb) verbs.Add(new MatchedVerb(from, end, lastVerb));
        return verbs;
    }

    /// <summary>The modifiers alone, of a phrase that names no verb.</summary>
    public string[] Modifiers() => [.. Steps().Select(static step => step.Form.Meaning.Modifier).OfType<string>()];

    /// <summary>The forms in the order of the text. A form that breaks is followed by its own words only.</summary>
    private Stack<PhraseStep> Steps()
    {
        var steps = new Stack<PhraseStep>();
        for (PhraseStep? step = last; step is not null; step = step.Previous) steps.Push(step);
        return steps;
    }
}
