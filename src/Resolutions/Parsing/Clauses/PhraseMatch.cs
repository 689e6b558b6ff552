namespace Resolutions.Parsing.Clauses;

/// <summary>A phrase found at a place of a text.</summary>
internal sealed class PhraseMatch(int end, PhraseStep[] steps)
{
    /// <summary>The position after its last character.</summary>
    public int End => end;

    /// <summary>Of how many parts it is made.</summary>
    public int Parts => steps.Length;

    /// <summary>What it means: one verb, or several where verbs are coordinated ("Welcomes and encourages").</summary>
    public IReadOnlyList<MatchedVerb> Verbs(int start)
    {
        var meaning = default(VerbComposer);
        List<MatchedVerb>? verbs = null;
        int from = start;
        foreach (PhraseStep step in steps)
        {
            if (step.Form.Meaning.IsBreak)
            {
                if (meaning.Compose() is { } verb) (verbs ??= []).Add(new MatchedVerb(from, step.Position, verb));
                meaning = default;
                from = -1;
                continue;
            }

            if (from < 0) from = step.Position;
            meaning.Add(step.Form.Meaning, step.IsClose);
        }

        if (meaning.Compose() is not { } last) return verbs ?? (IReadOnlyList<MatchedVerb>)[];
        // Most phrases are one verb.
        if (verbs is null) return [new MatchedVerb(from, end, last)];
        verbs.Add(new MatchedVerb(from, end, last));
        return verbs;
    }

    /// <summary>The modifiers alone, of a phrase that names no verb.</summary>
    public string[] Modifiers() => [.. steps.Select(static step => step.Form.Meaning.Modifier).OfType<string>()];
}
