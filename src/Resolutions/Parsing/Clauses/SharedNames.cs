using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>What the names of a list share with one another: nouns, owners, a name that goes on after "and".</summary>
internal static class SharedNames
{
    /// <summary>"the News and Media Division": a name without a noun of its own goes on after "and" where no article comes between.</summary>
    public static void JoinNames(ReadOnlySpan<char> text, List<ActorPhrase> phrases, AddresseeGrammar grammar)
    {
        for (int i = phrases.Count - 2; i >= 0; i--)
        {
            (ActorPhrase first, ActorPhrase second) = (phrases[i], phrases[i + 1]);
            if (!IsBare(first) || !IsBare(second) || !char.IsUpper(text[first.Start]) || !char.IsUpper(text[second.Start])) continue;
            ReadOnlySpan<char> between = text[first.End..second.Start].Trim();
            if (!grammar.Joiners.TryRead(between, out _, out int length) || length != between.Length || between is "," || HasHead(text[first.Start..first.End], grammar)) continue;
            phrases[i] = first with { End = second.End };
            phrases.RemoveAt(i + 1);
        }

        static bool IsBare(ActorPhrase phrase) => phrase is { Id: null, Stem: null, Pronoun: null };
    }

    /// <summary>Whether a name ends in a noun such as "organizations".</summary>
    public static bool HasHead(ReadOnlySpan<char> name, AddresseeGrammar grammar)
    {
        int last = name.LastIndexOf(' ') + 1;
        return grammar.Heads.TryRead(name[last..], out _, out int length) && last + length == name.Length;
    }

    /// <summary>"United Nations bodies and agencies", "other organizations and programmes of the United Nations system": one owner for all.</summary>
    public static void ShareOwners(ReadOnlySpan<char> text, List<ActorPhrase> phrases, AddresseeGrammar grammar)
    {
        for (int i = 1; i < phrases.Count; i++)
        {
            // "United Nations bodies, other organizations": others than the owner's. "bodies of the United Nations, organizations": the owner stands last.
            if (Scan.IsUnspaced(text[phrases[i].Start]) || !(grammar.Determiners.TryRead(text[phrases[i].Start..], out _, out _) || BeginsWithBody(text, phrases[i - 1], grammar))) Share(i, i - 1);
        }

        for (int i = phrases.Count - 2; i >= 0; i--) Share(i, i + 1);
        for (int i = phrases.Count - 1; i > 0; i--)
        {
            if (phrases[i].Owner is not null && phrases[i].Id == phrases[i].Owner && phrases[i - 1].Id == phrases[i].Id) phrases.RemoveAt(i);
        }

        void Share(int to, int from)
        {
            if (phrases[to].Id is { } id && grammar.BodyIds.Contains(id) && phrases[from].Owner is { } owner) phrases[to] = phrases[to] with { Id = owner, Owner = owner };
        }
    }

    private static bool BeginsWithBody(ReadOnlySpan<char> text, ActorPhrase phrase, AddresseeGrammar grammar)
    {
        int at = phrase.Start;
        while (grammar.Determiners.TryRead(text[at..], out _, out int length)) at += length + Scan.White(text[(at + length)..]);
        return grammar.Bodies.TryRead(text[at..], out _, out _);
    }

    /// <summary>"regional and subregional organizations": the noun is in the id of the first whole name after the adjective; null where there is none.</summary>
    public static string? SharedNoun(List<ActorPhrase> phrases, int index, AddresseeGrammar grammar)
    {
        for (int i = index + 1; i < phrases.Count; i++)
        {
            if (phrases[i].Id is not { } id) continue;
            foreach (string stem in grammar.Stems)
            {
                if (id.Length > stem.Length + 1 && id.StartsWith(stem, StringComparison.Ordinal) && id[stem.Length] == '-') return id[(stem.Length + 1)..];
            }

            return id;
        }

        return null;
    }
}
