using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads names of actors that no registry has.</summary>
internal static class UnknownActorReader
{
    private const int LongestName = 160;
    private const int LongestUnspacedName = 30;

    /// <summary>A name that no registry has: in writing with spaces up to a joiner or a stop, in Chinese up to a noun that ends names.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, ActorPhraseReader reader, AddresseeGrammar grammar, out ActorPhrase phrase, out int next)
    {
        at += Scan.White(text[at..]);
        while (grammar.Determiners.TryRead(text[at..], out bool isArticle, out int length) && isArticle) at += length + Scan.White(text[(at + length)..]);
        phrase = default;
        next = at;
        if (at >= text.Length || !char.IsLetter(text[at])) return false;
        bool unspaced = Scan.IsUnspaced(text[at]);
        int most = Math.Min(text.Length, at + (unspaced ? LongestUnspacedName : LongestName));
        int head = -1, i = at;
        while (i < most && text[i] is not (',' or ';' or ':' or '(' or '\uFF0C' or '\uFF1B' or '\uFF1A' or '\u3001' or '\u3002'))
        {
            if (Scan.IsWordStart(text, i) && char.IsLetter(text[i]))
            {
                if (reader.ReadHead(i) is > 0 and int length)
                {
                    head = i + length;
                    while (unspaced && reader.ReadHead(head) is > 0 and int more) head += more;
                    if (unspaced) break;
                }

                if (head == i - 1 && !unspaced && TryReadOwner(text, i, grammar, out int owner))
                {
                    head = i = owner;
                    continue;
                }

                // "guarantors of that agreement": no word right after a link ends the name.
                if (i > at && !unspaced && grammar.OwnerLinks.TryRead(text[i..], out _, out int link))
                {
                    i += link;
                    i = Math.Min(most, i + Scan.White(text[i..]) + 1);
                    continue;
                }

                if (i > at && !unspaced && IsWithinTitle(text, i, grammar, out int word))
                {
                    i += word;
                    continue;
                }

                if (i > at && (ActorStops.IsStop(text[i..], grammar, out _) || grammar.Joiners.TryRead(text[i..], out _, out _))) break;
                if (i == at && (grammar.Stops.TryRead(text[i..], out _, out _) || (unspaced && grammar.Clauses.TryRead(text[i..], out _, out _)))) return false;
            }

            i++;
        }

        int end = unspaced ? head : i;
        while (end > at && char.IsWhiteSpace(text[end - 1])) end--;
        if (end <= at || (!unspaced && !IsName(text, at, end, head, grammar))) return false;
        phrase = new ActorPhrase(at, end, null);
        next = end;
        return true;
    }

    // "executive heads of the funds and programmes": whose they are ends with that name.
    private static bool TryReadOwner(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar, out int end)
    {
        end = at;
        if (!grammar.OwnerLinks.TryRead(text[at..], out _, out int length)) return false;
        at += length;
        at += Scan.White(text[at..]);
        at = AfterArticle(text, at, grammar);
        if (!grammar.Registry.TryRead(text[at..], out _, out length)) return false;
        end = at + length;
        int next = end + Scan.White(text[end..]);
        return next == text.Length || !char.IsUpper(text[next]);
    }

    // "the Framework Convention on Climate Change": between two words with capitals no word ends the name.
    private static bool IsWithinTitle(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar, out int length)
    {
        if (!grammar.Stops.TryRead(text[at..], out bool infinitive, out length) || infinitive) return false;
        int before = at - 1;
        while (before > 0 && char.IsWhiteSpace(text[before])) before--;
        while (before > 0 && !char.IsWhiteSpace(text[before - 1])) before--;
        if (!char.IsUpper(text[before])) return false;
        int next = at + length;
        next += Scan.White(text[next..]);
        next = AfterArticle(text, next, grammar);
        return next < text.Length && char.IsUpper(text[next]);
    }

    private static int AfterArticle(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar) =>
        grammar.Determiners.TryRead(text[at..], out bool isArticle, out int length) && isArticle ? at + length + Scan.White(text[(at + length)..]) : at;

    // "the Agency's efforts": what somebody has is nobody.
    private static bool OwnsThing(ReadOnlySpan<char> name)
    {
        int mark = name.LastIndexOfAny('\'', '\u2019');
        return mark > 0 && mark + 3 < name.Length && name[mark + 1] == 's' && name[mark + 2] == ' ' && char.IsLower(name[mark + 3]);
    }

    // A capital at the beginning, or a short phrase that ends like the name of a body; and then what is asked, or the rest of the list.
    private static bool IsName(ReadOnlySpan<char> text, int at, int end, int head, AddresseeGrammar grammar)
    {
        const int MostBlanks = 5;
        ReadOnlySpan<char> name = text[at..end];
        bool capital = char.IsUpper(name[0]);
        int inner = -1;
        for (int i = 1; i < name.Length && inner < 0; i++)
        {
            if (Scan.IsWordStart(name, i) && grammar.OwnerLinks.TryRead(name[i..], out _, out _)) inner = i;
        }

        int next = end + Scan.White(text[end..]);
        if (next >= text.Length || grammar.Passives.TryRead(text[next..], out _, out _) || (head != end && OwnsThing(name))) return false;
        if (!capital && inner > 0)
        {
            // "relevant representatives of Member States to take part"
            ReadOnlySpan<char> owned = name[..inner].TrimEnd();
            if (!SharedNames.HasHead(owned, grammar) || owned.Count(' ') > MostBlanks) return false;
            return text[next] is ',' || grammar.Joiners.TryRead(text[next..], out _, out _) || LeadsToAsked(text, next, grammar);
        }

        if (!capital && (head != end || name.Count(' ') > MostBlanks)) return false;
        return text[next] is ',' or '(' || grammar.Joiners.TryRead(text[next..], out _, out _) || (LeadsToAsked(text, next, grammar) && (head == end || !EndsLower(name) || ActorStops.BeginsAsked(text[next..], grammar)));
    }

    // "that the Executive Council consider additional procedures for …" is no name up to there.
    private static bool EndsLower(ReadOnlySpan<char> name) => char.IsLower(name[name.LastIndexOf(' ') + 1]);

    // "participants in the discussions to go on": what is asked begins right after the name or in the same clause.
    private static bool LeadsToAsked(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar)
    {
        const int LongestAdjunct = 100;
        if (!ActorStops.IsStop(text[at..], grammar, out bool asked) || (!asked && !grammar.Asides.TryRead(text[at..], out _, out _))) return false;
        int most = Math.Min(text.Length, at + LongestAdjunct);
        for (int i = at; i < most && !asked && text[i] is not (',' or ';'); i++)
        {
            asked = text[i] == ' ' && ActorStops.BeginsAsked(text[(i + 1)..], grammar);
        }

        return asked;
    }
}
