namespace Resolutions.Parsing.Clauses;

/// <summary>A phrase found at a place of a text.</summary>
/// <param name="End">The position after its last character.</param>
/// <param name="Verbs">What it means: one verb, or several where verbs are coordinated ("Welcomes and encourages"); none where it names none.</param>
/// <param name="Modifiers">The modifiers alone, of a phrase that names no verb.</param>
internal readonly record struct PhraseMatch(int End, MatchedVerb[] Verbs, string[] Modifiers)
{
    /// <summary>Puts together what the steps of a phrase mean.</summary>
    public static PhraseMatch Of(ReadOnlySpan<PhraseStep> steps, int start, int end)
    {
        var meaning = default(VerbComposer);
        MatchedVerb[] verbs = [];
        int from = start;
        foreach (PhraseStep step in steps)
        {
            if (step.Form.Meaning.IsBreak)
            {
                if (meaning.Compose() is { } verb) verbs = [.. verbs, new MatchedVerb(from, step.Position, verb)];
                meaning = default;
                from = -1;
                continue;
            }

            if (from < 0) from = step.Position;
            meaning.Add(step.Form.Meaning, step.IsClose);
        }

        if (meaning.Compose() is { } last) verbs = [.. verbs, new MatchedVerb(from, end, last)];
        return new PhraseMatch(end, verbs, verbs.Length == 0 ? ModifiersOf(steps) : []);
    }

    private static string[] ModifiersOf(ReadOnlySpan<PhraseStep> steps)
    {
        string[] modifiers = [];
        foreach (PhraseStep step in steps)
        {
            if (step.Form.Meaning.Modifier is { } modifier) modifiers = [.. modifiers, modifier];
        }

        return modifiers;
    }
}
