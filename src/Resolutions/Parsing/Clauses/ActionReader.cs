using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the acts of a paragraph and of the items below it: who is asked to do what, and by when.</summary>
internal static class ActionReader
{
    /// <summary>The actions of one paragraph without items, in order; none where it opens with no verb.</summary>
    public static ResolutionAction[] Read(IndexedText text, OpeningPhrase? opening, LanguagePack pack, ActionContext context) =>
        Build(ReadMain(text, opening, pack, context), pack, context);

    /// <summary>
    /// The actions of a paragraph and of all items below it. Items take the chapeau's last verb and its addressees, the chapeau then has no such
    /// action itself; items with verbs of their own are acts of their own.
    /// </summary>
    public static ClauseActions ReadTree(ClauseNode root, LanguagePack pack, ActionContext context)
    {
        if (root.Children.Length == 0) return new ClauseActions(Read(root.Text, root.Opening, pack, context), []);
        return ReadChapeau(root, ReadMain(root.Text, root.Opening, pack, context), [], pack, context);
    }

    private static MainClause[] ReadMain(IndexedText text, OpeningPhrase? opening, LanguagePack pack, ActionContext context)
    {
        if (opening is not null) return ReadClauses(text, ClauseVerbReader.ReadPlaced(text, opening, pack), pack, context);
        if (PassiveReader.Read(text, pack, context) is { } passive) return [passive];
        return PassiveReader.ReadDeclared(text, pack) is { } declared ? ReadClauses(text, [declared], pack, context) : [];
    }

    private static ResolutionAction[] Build(MainClause[] clauses, LanguagePack pack, ActionContext context)
    {
        var actions = new ResolutionAction[clauses.Length];
        for (int i = 0; i < actions.Length; i++) actions[i] = ActionBuilder.Build(clauses[i], pack, context);
        return actions;
    }

    private static ResolutionAction[] Inherit(IReadOnlyList<InheritedClause> given, IndexedText text, int end, LanguagePack pack, ActionContext context)
    {
        var actions = new ResolutionAction[given.Count];
        for (int i = 0; i < actions.Length; i++) actions[i] = ActionBuilder.Inherit(text, given[i], end, pack, context);
        return actions;
    }

    private static ClauseActions ReadChapeau(ClauseNode node, MainClause[] clauses, IReadOnlyList<InheritedClause> inherited, LanguagePack pack, ActionContext context)
    {
        // Coordinated verbs share what follows; all of them go down.
        int open = clauses.Length - 1;
        while (open > 0 && clauses[open - 1].Start == clauses[open].Start) open--;
        ResolutionAction[] acts = Build(clauses, pack, context);
        IReadOnlyList<InheritedClause> given = clauses.Length == 0 ? inherited : [.. clauses.Zip(acts, static (clause, act) => new InheritedClause(clause, act)).Skip(open)];
        bool isComplete = ChapeauShape.IsComplete(node.Text, given, pack);
        bool areConditions = given.Count > 0 && ChapeauShape.HasConditions(node.Text, pack);
        ActionContext after = After(node.Text, clauses, pack, context);
        var below = new ClauseActions[node.Children.Length];
        bool taken = false;
        for (int i = 0; i < below.Length; i++) below[i] = areConditions ? Nothing(node.Children[i]) : ReadItem(node.Children[i], given, isComplete, pack, after, ref taken);

        if (taken) acts = acts[..Math.Max(open, 0)];
        else if (clauses.Length == 0) acts = Inherit(inherited, node.Text, node.Text.Text.Length, pack, context);
        return new ClauseActions(acts, below);
    }

    private static ClauseActions ReadItem(ClauseNode item, IReadOnlyList<InheritedClause> given, bool isComplete, LanguagePack pack, ActionContext context, ref bool taken)
    {
        if ((item.Opening is not null || given.Count == 0 || isComplete || pack.Actions.HasMarkedVerbs) && ChapeauShape.OwnOpening(item, pack) is { } opening)
        {
            return ReadTree(item with { Opening = opening }, pack, context);
        }

        if (given.Count == 0) return ReadTree(item, pack, context);
        taken = true;
        if (PassiveReader.Read(item.Text, pack, context)?.Addressees.Count > 0) return ReadTree(item, pack, context);
        List<MainVerb> later = ClauseVerbReader.ReadLater(item.Text, given[^1].Clause.Verb.Phrase.Verb, given[^1].Clause.Addressees, pack);
        if (item.Children.Length > 0 && later.Count == 0) return ReadChapeau(item, [], given, pack, context);
        int end = later.Count > 0 ? later[0].Join : item.Text.Text.Length;
        ResolutionAction[] actions = Inherit(given, item.Text, end, pack, context);
        if (later.Count == 0) return new ClauseActions(actions, []);
        MainClause[] own = ReadClauses(item.Text, later, pack, context with { Actors = given[^1].Clause.Addressees });
        ClauseActions rest = item.Children.Length == 0
            ? new ClauseActions(Build(own, pack, context), [])
            : ReadChapeau(item, own, [], pack, context);
        return rest with { Actions = [.. actions, .. rest.Actions] };
    }

    private static ClauseActions Nothing(ClauseNode node) => new([], Array.ConvertAll(node.Children, Nothing));

    // What a pronoun in an item can mean: those asked in the chapeau, else those named there.
    private static ActionContext After(IndexedText text, MainClause[] clauses, LanguagePack pack, ActionContext context)
    {
        int asked = Array.FindLastIndex(clauses, static clause => clause.Addressees.Count > 0);
        if (asked >= 0) return context with { Actors = clauses[asked].Addressees };
        var named = new Antecedents([], context.Actors, text, text.Text.Length, pack);
        return named.Levels.FirstOrDefault(static level => level.Count > 0) is { } nearest ? context with { Actors = nearest } : context;
    }

    /// <summary>Each verb with the range of what it says and those it addresses. Verbs with nothing between them share what follows.</summary>
    private static MainClause[] ReadClauses(IndexedText text, List<MainVerb> verbs, LanguagePack pack, ActionContext context)
    {
        var clauses = new MainClause[verbs.Count];
        for (int i = verbs.Count - 1; i >= 0; i--)
        {
            bool shares = i + 1 < verbs.Count && verbs[i + 1].Join - verbs[i].End <= 1 && verbs[i].Phrase.Parts.Count == 0;
            clauses[i] = shares
                ? clauses[i + 1] with { Verb = verbs[i] }
                : new MainClause(text, verbs[i], verbs[i].End, i + 1 < verbs.Count ? verbs[i + 1].Join : text.Text.Length, []);
        }

        IReadOnlyList<Actor> asked = [];
        for (int i = 0; i < clauses.Length; i++)
        {
            MainClause clause = clauses[i];
            if (!AddresseeReader.Asks(clause.Verb.Phrase.Verb)) continue;
            var before = new Antecedents(asked, context.Actors, text, clause.Verb.Start, pack) { Names = context.Names };
            IReadOnlyList<Actor> addressees = AddresseeReader.Read(text, clause.Start, clause.End, clause.Verb.Phrase, pack, before, out int next);
            clauses[i] = clause with { Addressees = addressees, Content = next };
            if (addressees.Count > 0) asked = addressees;
        }

        return clauses;
    }
}
