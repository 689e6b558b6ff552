using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>What the clauses of a paragraph say.</summary>
internal readonly record struct Clauses(VerbPhrase? Opening, IReadOnlyList<ResolutionAction> Actions, IReadOnlyList<Citation> Citations);

/// <summary>The one place where the clause stage of the package Resolutions is called.</summary>
internal sealed class ClauseReading(LanguagePack? pack, DiagnosticBag diagnostics)
{
    /// <summary>Reads opening phrase and citations of a paragraph.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="role">The part of the resolution it is in.</param>
    /// <param name="opens">Whether every paragraph of its kind opens with a phrase; if not, only emphasis tells that this one does.</param>
    public Clauses Read(InlineText text, PhraseRole role, bool opens)
    {
        VerbPhrase? opening = null;
        if (pack is not null && (opens || text.Emphasis.Count > 0))
        {
            opening = OpeningPhraseReader.Read(MappedText.Identity(text.Text, 0, text.Emphasis), pack, role);
            if (!opens && opening is { } found && !text.Emphasis.Any(run => run.Overlaps(found.Span))) opening = null;
        }

        // XML is not the text that spans are places in.
        opening = opening is null ? null : opening with { Span = default, Parts = [] };
        return new Clauses(opening, [], Citations(text, opening?.Verb.Id));
    }

    /// <summary>Reads the citations from the text, and from the links what the text does not tell.</summary>
    public IReadOnlyList<Citation> Citations(InlineText text, string? role = null)
    {
        Citation[] read = pack is null ? [] : [.. CitationReader.Read(MappedText.Identity(text.Text), pack).Select(citation => citation with { Role = role }).OrderBy(static citation => citation.Span)];
        var linked = new List<Citation>();
        int at = 0;
        foreach (InlineLink link in text.Links)
        {
            while (at < read.Length && read[at].Span.End <= link.Place.Start) at++;
            if (at >= read.Length || !read[at].Span.Overlaps(link.Place))
            {
                string words = text.Text.Substring(link.Place.Start, link.Place.Length);
                linked.Add(new Citation { Text = words, Symbol = link.Symbol, Role = role, Span = link.Place });
            }
            else if (read[at] is { Symbol: null, Instrument: null, Target: null })
            {
                read[at] = read[at] with { Symbol = link.Symbol };
            }
            else if (read[at].Symbol is { } symbol && !Same(symbol, link.Symbol))
            {
                if (KnowsOrgan(link.Symbol, symbol, read[at].Text)) read[at] = read[at] with { Symbol = link.Symbol };
                else diagnostics.Add(AkomaNtosoDiagnostics.LinkDiffers, link.Symbol, symbol);
            }
        }

        return [.. read.Concat(linked).OrderBy(static citation => citation.Span).Select(static citation => citation with { Span = default })];
    }

    // "resolution 42/12": whose number it is had to be guessed from the text; the link to A/HRC/RES/42/12 knows.
    private static bool KnowsOrgan(string link, string symbol, string printed)
    {
        string number = Compact(printed);
        int inLink = Compact(link).IndexOf(number, StringComparison.OrdinalIgnoreCase);
        int inSymbol = Compact(symbol).IndexOf(number, StringComparison.OrdinalIgnoreCase);
        return inLink > 0 && inSymbol > 0 && !Compact(link).AsSpan(0, inLink).Equals(Compact(symbol).AsSpan(0, inSymbol), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Same(string one, string other) => string.Equals(Compact(one), Compact(other), StringComparison.OrdinalIgnoreCase);

    private static string Compact(string symbol) => string.Concat(symbol.Where(static c => !char.IsWhiteSpace(c)));
}
