using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Turns drafts into the model's blocks, reading the clauses of each paragraph on the way.</summary>
/// <param name="pack">The language.</param>
/// <param name="context">What actions may refer to outside their paragraph.</param>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="memory">What numbers cited so far stand for.</param>
/// <param name="isAnnex">Whether the blocks are of an annex, in which the organ does not act.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class ModelBuilder(LanguagePack pack, ActionContext context, DiagnosticBag diagnostics, CitationMemory memory, bool isAnnex, CancellationToken cancellation)
{
    // Whether the last unnumbered paragraph above is the chapeau of a declaration.
    private bool _declares;

    public List<Block> Build(List<Draft> drafts)
    {
        var blocks = new List<Block>(drafts.Count);
        LeadOn(drafts);
        foreach (Draft draft in drafts) blocks.Add(Build(draft, null));
        return blocks;
    }

    private Block Build(Draft draft, Draft? parent)
    {
        cancellation.ThrowIfCancellationRequested();
        TextBlock block = draft.Block;
        switch (draft.Kind)
        {
            case DraftKind.Heading:
                return new Heading { Path = draft.Path, Text = block.Text.Text, FootnoteCalls = block.Calls, Span = block.Span };
            case DraftKind.Table:
                return new TextTable { Path = draft.Path, Rows = [block.Text.Text], FootnoteCalls = block.Calls, Span = block.Span };
            case DraftKind.Section:
                ValueList<Block> inside = Children(draft);
                TextSpan span = draft.Title is { } title ? block.Span.Union(title.Span) : block.Span;
                return new Section
                {
                    Path = draft.Path,
                    Label = draft.Heading.Label,
                    Title = draft.Heading.Title ?? draft.Title?.Text.Text,
                    FootnoteCalls = SectionCalls(draft),
                    Children = inside,
                    Span = Cover(span, inside),
                };
            default:
                return BuildParagraph(draft, parent);
        }
    }

    // "Resolves that:" and numbered paragraphs after it: they are to it what items are to a paragraph.
    private void LeadOn(IReadOnlyList<Draft> drafts)
    {
        for (int i = 0; i < drafts.Count && !isAnnex; i++)
        {
            Draft line = drafts[i];
            if (line.Kind != DraftKind.Unnumbered || line.Children.Count > 0 || !ChapeauShape.LeadsOn(line.Block.Text.Text)) continue;
            Draft[] below = [.. drafts.Skip(i + 1).TakeWhile(static draft => draft.Kind == DraftKind.Operative)];
            if (below.Length == 0) continue;
            bool declares = Declaration.IsChapeau(line.Block.Text.Text, pack);
            foreach (Draft draft in (Draft[])[line, .. below])
            {
                draft.Opening = ReadOpening(draft, null, declares);
                draft.IsLedTo = true;
            }

            ClauseActions actions = ActionReader.ReadTree(Node(line) with { Children = [.. below.Select(Node)] }, pack, context);
            Give(line, actions with { Children = [] });
            for (int at = 0; at < below.Length && at < actions.Children.Length; at++) Give(below[at], actions.Children[at]);
            i += below.Length;
        }
    }

    /// <summary>Calls in a section's heading, their offsets counted in its title, whether that stands beside the label or under it.</summary>
    private static List<FootnoteCall> SectionCalls(Draft draft)
    {
        int before = draft.Block.Text.Text.Length - (draft.Heading.Title?.Length ?? 0);
        List<FootnoteCall> calls = [.. draft.Block.Calls.Select(call => call with { Offset = Math.Max(0, (call.Offset ?? 0) - before) })];
        if (draft.Title is { } title) calls.AddRange(title.Calls);
        return calls;
    }

    private Paragraph BuildParagraph(Draft draft, Draft? parent)
    {
        TextBlock block = draft.Block;
        if (parent is null && draft.Kind == DraftKind.Unnumbered) _declares = Declaration.IsChapeau(block.Text.Text, pack);
        if (!draft.IsLedTo) draft.Opening = ReadOpening(draft, parent, _declares);
        draft.IsBelowVerb = parent is { Opening: not null } or { IsBelowVerb: true };
        if (parent is null && !isAnnex && !draft.IsLedTo && draft.Kind is DraftKind.Operative or DraftKind.Unnumbered) ReadActions(draft);
        IReadOnlyList<Citation> citations = ReadCitations(draft, parent);
        ValueList<Block> children = Children(draft);
        draft.Release();
        TextSpan span = Cover(block.Span, children);
        string? label = block.Label?.Printed;
        if (block.Label is { HasStop: false } bare) diagnostics.Add(ParserDiagnostics.LabelWithoutStop, new TextSpan(block.Span.Start, bare.Printed.Length), bare.Printed);
        (string path, string text) = (draft.Path, block.Text.Text);
        VerbPhrase? opening = draft.Opening?.Phrase;
        // Not one filled by "with", which would copy each paragraph.
        return draft.Kind switch
        {
            DraftKind.Preambular => new PreambularParagraph
            {
                Path = path,
                Label = label,
                Text = text,
                Opening = opening,
                Actions = draft.Actions,
                Citations = citations,
                FootnoteCalls = block.Calls,
                Children = children,
                Span = span,
            },
            DraftKind.Operative => new OperativeParagraph
            {
                Path = path,
                Label = label,
                Text = text,
                Opening = opening,
                Actions = draft.Actions,
                Citations = citations,
                FootnoteCalls = block.Calls,
                Children = children,
                Span = span,
                Number = draft.Ordinal,
            },
            DraftKind.SubParagraph => new SubParagraph
            {
                Path = path,
                Label = label,
                Text = text,
                Opening = opening,
                Actions = draft.Actions,
                Citations = citations,
                FootnoteCalls = block.Calls,
                Children = children,
                Span = span,
                Depth = draft.Depth,
                Ordinal = draft.Ordinal,
            },
            _ => new UnnumberedParagraph
            {
                Path = path,
                Label = label,
                Text = text,
                Opening = opening,
                Actions = draft.Actions,
                Citations = citations,
                FootnoteCalls = block.Calls,
                Children = children,
                Span = span,
            },
        };
    }

    private ValueList<Citation> ReadCitations(Draft draft, Draft? parent)
    {
        IndexedText text = draft.Indexed(pack, cancellation);
        if (!CitationReader.MayCite(text, pack, memory)) return ValueList<Citation>.Empty;
        string? above = parent is not null && VerbsOf(parent) is [.., var last] ? last.Verb.Id : null;
        return CitationReader.Read(text, pack, memory, new CitationRoles(VerbsOf(draft), above));
    }

    private IReadOnlyList<VerbPhrase> VerbsOf(Draft draft) => draft.Verbs ??= (draft.Kind, draft.Opening) switch
    {
        (DraftKind.Preambular, { } opening) => PreambularVerbs.Read(draft.Indexed(pack, cancellation), opening.Phrase, pack.Phrases),
        _ when draft.Actions.Count > 0 => VerbsOf(draft.Actions),
        (_, { } opening) => [opening.Phrase],
        _ => [],
    };

    private static VerbPhrase[] VerbsOf(IReadOnlyList<ResolutionAction> actions)
    {
        var verbs = new VerbPhrase[actions.Count];
        for (int i = 0; i < verbs.Length; i++) verbs[i] = actions[i].Verb;
        return verbs;
    }

    private void ReadActions(Draft draft) => Give(draft, ActionReader.ReadTree(Node(draft), pack, context));

    private ClauseNode Node(Draft draft)
    {
        ClauseNode[] children = draft.Children.Count == 0 ? [] : new ClauseNode[draft.Children.Count];
        for (int i = 0; i < children.Length; i++) children[i] = Node(draft.Children[i]);
        return new ClauseNode(draft.Indexed(pack, cancellation), draft.Opening, children);
    }

    private void Give(Draft draft, ClauseActions actions)
    {
        draft.Actions = ValueList<ResolutionAction>.Owning(actions.Actions);
        foreach (ResolutionAction action in actions.Actions)
        {
            for (int i = 0; i < action.Addressees.Count; i++)
            {
                if (action.Addressees[i] is { Kind: ActorKind.Unknown } actor) diagnostics.Add(ParserDiagnostics.ActorUnknown, actor.Span, actor.Text);
            }
        }

        for (int i = 0; i < actions.Children.Length; i++) Give(draft.Children[i], actions.Children[i]);
    }

    private OpeningPhrase? ReadOpening(Draft draft, Draft? parent, bool declares)
    {
        if (isAnnex) return null;
        if (draft.Kind == DraftKind.Preambular) return ReadKnown(draft, PhraseRole.Preambular);
        // What stands below a paragraph says what its verb asks for; only below a chapeau without a verb does it act itself.
        if (draft.Kind == DraftKind.SubParagraph) return parent is null or { Opening: null, IsBelowVerb: false } ? draft.Block.Opening(PhraseRole.Operative, pack) : null;
        if (draft.Kind == DraftKind.Unnumbered) return draft.Block.Opening(PhraseRole.Operative, pack);
        if (declares && draft.Block.Opening(PhraseRole.Operative, pack) is null && Declaration.Read(draft.Block.Text, pack) is { } bare) return bare;
        return ReadKnown(draft, PhraseRole.Operative);
    }

    private OpeningPhrase? ReadKnown(Draft draft, PhraseRole role)
    {
        OpeningPhrase? opening = draft.Block.Opening(role, pack);
        if (opening is null) diagnostics.Add(ParserDiagnostics.OpeningUnknown, draft.Block.Text.Span, FirstWords(draft.Block.Text.Text));
        return opening;
    }

    private static string FirstWords(string text)
    {
        const int Most = 24;
        if (text.Length <= Most) return text;
        int cut = text.LastIndexOf(' ', Most);
        if (cut <= 0) cut = char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        return text[..cut];
    }

    private ValueList<Block> Children(Draft draft)
    {
        if (draft.Children.Count == 0) return ValueList<Block>.Empty;
        var children = new Block[draft.Children.Count];
        // A paragraph of a section is nobody's item: it acts itself.
        Draft? parent = draft.Kind == DraftKind.Section ? null : draft;
        if (parent is null) LeadOn(draft.Children);
        for (int i = 0; i < children.Length; i++) children[i] = Build(draft.Children[i], parent);
        return ValueList<Block>.Owning(children);
    }

    private static TextSpan Cover(TextSpan span, ValueList<Block> children) => children.Count == 0 ? span : span.Union(children[^1].Span);
}
