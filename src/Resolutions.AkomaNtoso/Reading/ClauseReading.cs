using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Structure;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>What the clauses of a paragraph say.</summary>
/// <param name="Opening">The opening phrase with its places in the paragraph's text, which the document's own has not.</param>
/// <param name="LastVerb">Canonical id of the last verb, on which citations in what stands below hang; null where the paragraph opens with none.</param>
/// <param name="Citations">The citations, without places.</param>
internal readonly record struct Clauses(OpeningPhrase? Opening, string? LastVerb, IReadOnlyList<Citation> Citations);

/// <summary>The one place where the clause stage of the package Resolutions is called.</summary>
/// <param name="pack">The language; null where there is no pack for it, and then no phrases are read.</param>
/// <param name="context">What actions may refer to outside their paragraph.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class ClauseReading(LanguagePack? pack, ActionContext context, DiagnosticBag diagnostics)
{
    private readonly CitationMemory _memory = new();

    /// <summary>Reads opening phrase and citations of a paragraph.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="role">The part of the resolution it is in.</param>
    /// <param name="opens">Whether every paragraph of its kind opens with a phrase; if not, only emphasis tells that this one does.</param>
    /// <param name="declares">Whether it goes on with the chapeau of a declaration, so that a bare verb may open it.</param>
    /// <param name="above">The last verb of the paragraph that it stands in; null where there is none.</param>
    public Clauses Read(InlineText text, PhraseRole role, bool opens, bool declares, string? above)
    {
        OpeningPhrase? opening = null;
        IReadOnlyList<VerbPhrase> verbs = [];
        if (pack is not null && (opens || text.Emphasis.Count > 0))
        {
            MappedText mapped = Mapped(text);
            opening = Opening(mapped, role, declares, pack);
            if (!opens && opening is { } found && !text.Emphasis.Any(run => run.Overlaps(found.Phrase.Span))) opening = null;
            using var indexed = new IndexedText(mapped, pack);
            if (opening is not null) verbs = role == PhraseRole.Preambular ? PreambularVerbs.Read(indexed, opening.Phrase, pack.Phrases) : ClauseVerbReader.ReadMain(indexed, opening, pack);
        }

        IReadOnlyList<Citation> citations = CitationRoles.Assign(PlacedCitations(text), verbs, above);
        return new Clauses(opening, verbs is [.., { } last] ? last.Verb.Id : null, [.. citations.Select(Places.Without)]);
    }

    /// <summary>Reads the actions of an operative paragraph and of the blocks below it: a tree of the same shape; null where there is no pack.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="opening">The phrase it opens with, with its places; null where none was found.</param>
    public ClauseActions? Actions(BlockNode paragraph, OpeningPhrase? opening)
    {
        if (pack is null) return null;
        ClauseActions actions = ActionReader.ReadTree(Node(paragraph, opening, pack), pack, context);
        ReportUnknown(actions);
        return actions;
    }

    /// <summary>Reads the actions of a line that leads to numbered paragraphs, and theirs as its children; null where there is no pack.</summary>
    public ClauseActions? ActionsBelow(BlockNode line, IReadOnlyList<BlockNode> paragraphs)
    {
        if (pack is null) return null;
        bool declares = Declares(line.Text);
        ClauseNode[] below = [.. paragraphs.Select(paragraph => Node(paragraph, Opening(Mapped(paragraph.Text), PhraseRole.Operative, declares, pack), pack))];
        ClauseActions actions = ActionReader.ReadTree(Node(line, Opening(Mapped(line.Text), PhraseRole.Operative, false, pack), pack) with { Children = below }, pack, context);
        ReportUnknown(actions);
        return actions;
    }

    /// <summary>Whether a text is the chapeau of a declaration.</summary>
    public bool Declares(InlineText text) => pack is not null && Declaration.IsChapeau(text.Text, pack);

    private static OpeningPhrase? Opening(MappedText text, PhraseRole role, bool declares, LanguagePack pack) =>
        OpeningPhraseReader.ReadAll(text, pack, role) ?? (declares ? Declaration.Read(text, pack) : null);

    private static MappedText Mapped(InlineText text) => MappedText.Identity(text.Text, 0, text.Emphasis);

    private void ReportUnknown(ClauseActions actions)
    {
        foreach (Actor actor in actions.Actions.SelectMany(static action => action.Addressees))
        {
            if (actor.Kind == ActorKind.Unknown) diagnostics.Add(ParserDiagnostics.ActorUnknown, actor.Text);
        }

        foreach (ClauseActions below in actions.Children) ReportUnknown(below);
    }

    private static ClauseNode Node(BlockNode node, OpeningPhrase? opening, LanguagePack pack) =>
        new(new IndexedText(Mapped(node.Text), pack), opening, [.. node.Children.Select(child => Node(child, null, pack))]);

    /// <summary>Reads the citations of a text that is no paragraph: they hang on no verb.</summary>
    public IReadOnlyList<Citation> Citations(InlineText text) => [.. PlacedCitations(text).Select(Places.Without)];

    /// <summary>Reads the citations from the text, and from the links what the text does not tell.</summary>
    private List<Citation> PlacedCitations(InlineText text)
    {
        Citation[] read = pack is null ? [] : [.. CitationReader.Read(new IndexedText(MappedText.Identity(text.Text), pack), pack, _memory)];
        var linked = new List<Citation>();
        int at = 0;
        foreach (InlineLink link in text.Links)
        {
            while (at < read.Length && read[at].Span.End <= link.Place.Start) at++;
            if (at >= read.Length || !read[at].Span.Overlaps(link.Place))
            {
                string words = text.Text.Substring(link.Place.Start, link.Place.Length);
                linked.Add(new Citation { Text = words, Symbol = link.Symbol, Span = link.Place });
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

        return [.. read.Concat(linked).OrderBy(static citation => citation.Span)];
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
