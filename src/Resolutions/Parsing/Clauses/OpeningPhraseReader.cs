using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the phrase a paragraph opens with.</summary>
internal static class OpeningPhraseReader
{
    /// <summary>More than two connectives do not stand before a verb.</summary>
    private const int MostLeads = 2;

    /// <summary>A clause before the verb that is longer than this is none.</summary>
    private const int MostAdverbial = 60;

    private const int MostBareAdverbial = 200;

    /// <summary>How much longer than the known phrase its emphasis may be; a longer run is a heading or a quoted title.</summary>
    private const int MostUnknown = 40;

    /// <summary>The opening phrase as printed, after any connective; null where the text opens with no known phrase.</summary>
    public static VerbPhrase? Read(MappedText text, LanguagePack pack, PhraseRole role) => ReadAll(text, pack, role)?.Phrase;

    /// <summary>The opening phrase with each of its verbs ("Welcomes and encourages" has two).</summary>
    public static OpeningPhrase? ReadAll(MappedText text, LanguagePack pack, PhraseRole role)
    {
        string cleaned = text.Text;
        PhraseGrammar grammar = pack.Phrases;
        int start = SkipMarks(cleaned, 0);
        return ReadAfterLeads(text, grammar, role, start) ?? ReadAfterAdverbial(text, grammar, role, start);
    }

    private static OpeningPhrase? ReadAfterLeads(MappedText text, PhraseGrammar grammar, PhraseRole role, int start)
    {
        for (int leads = 0; ; leads++)
        {
            if (ReadAt(text, grammar, role, start) is { } found) return found;
            if (leads == MostLeads || PhraseMatcher.Match(text.Text, start, grammar.FirstLead, grammar) is not { } lead) return null;
            start = SkipMarks(text.Text, lead.End);
        }
    }

    /// <summary>The phrase after an adverbial clause that the text begins with; null where it begins with none, or no phrase follows.</summary>
    private static OpeningPhrase? ReadAfterAdverbial(MappedText text, PhraseGrammar grammar, PhraseRole role, int start)
    {
        string cleaned = text.Text;
        bool isBare = role == PhraseRole.Bare;
        if (PhraseMatcher.Match(cleaned, start, isBare ? grammar.BareAdverbial : grammar.Adverbial, grammar) is not { } adverbial)
        {
            return isBare ? null : ReadAfterCondition(text, grammar, role, start);
        }

        int most = Math.Min(cleaned.Length, start + (isBare ? MostBareAdverbial : MostAdverbial));
        for (int at = adverbial.End; at < most; at++)
        {
            // (行政，内罗毕)
            if (!isBare && cleaned[at] is '(' or '（' && cleaned.AsSpan(at, most - at).IndexOfAny(')', '）') is > 0 and int close) at += close;
            if (cleaned[at] is ',' or '，')
            {
                // The clause may have commas of its own: "Given the strong association …, and associated high mortality, commit to" (A/RES/73/3).
                if (ReadAfterLeads(text, grammar, role, SkipMarks(cleaned, at)) is var phrase && (phrase is not null || !isBare)) return phrase;
            }

            if (role != PhraseRole.Operative || PhraseMatcher.Match(cleaned, at, grammar.AdverbialEnd, grammar) is not { } end) continue;
            if (PhraseMatcher.IsAt(cleaned, end.End, grammar.Operative, grammar) && ReadAt(text, grammar, role, end.End) is { } after) return after;
        }

        return null;
    }

    // 上文第1段所定数额不足时，授权秘书长…: a clause that only its end shows to be one.
    private static OpeningPhrase? ReadAfterCondition(MappedText text, PhraseGrammar grammar, PhraseRole role, int start)
    {
        const int LongestEnd = 3;
        string cleaned = text.Text;
        if (role != PhraseRole.Operative) return null;
        int comma = cleaned.AsSpan(start, Math.Min(cleaned.Length - start, MostAdverbial)).IndexOf('，');
        if (comma < 0) return null;
        comma += start;
        for (int at = comma - 1; at > start && at >= comma - LongestEnd; at--)
        {
            if (PhraseMatcher.Match(cleaned, at, grammar.ConditionEnd, grammar, comma) is { } end && end.End == comma) return ReadAfterLeads(text, grammar, role, SkipMarks(cleaned, comma));
        }

        return null;
    }

    private static OpeningPhrase? ReadAt(MappedText text, PhraseGrammar grammar, PhraseRole role, int start)
    {
        string cleaned = text.Text;
        TextSpan run = EmphasisAt(text, start);
        if (!run.IsEmpty && Match(cleaned, start, grammar, role, run.End) is { } emphasised && emphasised.End == run.End)
            return Whole(text, run.Start, emphasised.End, emphasised.Verbs);
        if (Match(cleaned, start, grammar, role, cleaned.Length) is { } match && match.Verbs.Length > 0)
            return Extended(text, run, start, match.End, match.Verbs);
        if (role == PhraseRole.Bare) return null;
        if (grammar.Frames.Count > 0 && new FrameReader(text, grammar).Read(start) is { } split) return split;
        return VerbGuess.At(cleaned, start, grammar, role) is { } guess ? Extended(text, run, guess.Start, guess.End, [guess]) : null;
    }

    private static PhraseMatch? Match(string text, int start, PhraseGrammar grammar, PhraseRole role, int limit)
    {
        if (role == PhraseRole.Bare) return PhraseMatcher.Match(text, start, grammar.Bare, grammar, limit);
        if (role == PhraseRole.Operative) return PhraseMatcher.Match(text, start, grammar.Operative, grammar, limit);
        return PhraseMatcher.Match(text, start, grammar.Preambular, grammar, limit)
            ?? PhraseMatcher.Match(text, start, grammar.Operative, grammar, limit);
    }

    /// <summary>The known phrase, or the emphasised run where it holds the known phrase and a little more.</summary>
    private static OpeningPhrase Extended(MappedText text, TextSpan run, int start, int end, MatchedVerb[] verbs) =>
        run.End > end && run.End - end <= MostUnknown && run.End < TrimEnd(text.Text, text.Text.Length)
            ? Whole(text, run.Start, run.End, verbs)
            : Whole(text, start, end, verbs);

    private static OpeningPhrase Whole(MappedText text, int start, int end, MatchedVerb[] verbs)
    {
        var phrase = new VerbPhrase { Text = text.Text[start..end], Verb = verbs[0].Verb, Span = text.ToSource(start, end) };
        return new OpeningPhrase(phrase, start, end, verbs);
    }

    /// <summary>The emphasised run that holds a position, without spaces and punctuation at its ends; empty where none does.</summary>
    private static TextSpan EmphasisAt(MappedText text, int position)
    {
        foreach (TextSpan run in text.Emphasis)
        {
            if (!run.Contains(position)) continue;
            int start = SkipMarks(text.Text, run.Start), end = TrimEnd(text.Text, run.End);
            return start < end && start <= position ? TextSpan.FromBounds(start, end) : default;
        }

        return default;
    }

    /// <summary>Goes over spaces and marks that print nothing.</summary>
    private static int SkipMarks(string text, int position)
    {
        while (position < text.Length && !char.IsLetterOrDigit(text[position])) position++;
        return position;
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1])) end--;
        return end;
    }
}
