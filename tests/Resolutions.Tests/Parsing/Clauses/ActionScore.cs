using System.Globalization;
using System.Text;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>The action reader against labels made by reading. Bags are compared for each paragraph or item.</summary>
internal sealed class ActionScore
{
    private static readonly string[] Parts = ["actions", "addressees", "addressee ids", "addressee texts", "times", "reports", "agenda"];

    private readonly Dictionary<(string Part, string Language), Tally> _tallies = [];
    private readonly List<string> _disagreements = [];
    private int _paragraphs;
    private int _wholeParagraphs;

    public IReadOnlyList<string> Disagreements => _disagreements;

    /// <summary>Scores a set; paragraphs that are not found count as missed.</summary>
    public static ActionScore Of(IEnumerable<LabelledParagraph> labels, string goldFolder)
    {
        var score = new ActionScore();
        foreach (LabelledParagraph label in labels)
        {
            LanguagePack pack = LanguagePack.BuiltIn.Single(p => p.Code == label.Language);
            string file = Path.Combine(goldFolder, $"{FileName(label.Symbol)}.{label.Language}.json");
            GoldTree? tree = GoldTree.ReadAll(file).FirstOrDefault(t => t.Holds(label.Path));
            var found = new List<(string At, ResolutionAction Action)>();
            if (tree is not null) Collect(tree, ActionReader.ReadTree(tree.Node(pack), pack, GoldTree.Context(file, pack)), found);
            else score._disagreements.Add($"{label.Symbol} {label.Language} {label.Path}: not in the gold");
            score.Compare(label, [.. found.Where(f => f.At == label.Path || f.At.StartsWith($"{label.Path}(", StringComparison.Ordinal))]);
        }

        return score;
    }

    /// <summary>The figures of one part, for a language or, with "all", for both.</summary>
    public Tally this[string part, string language = "all"]
    {
        get
        {
            if (!_tallies.TryGetValue((part, language), out Tally? tally)) _tallies.Add((part, language), tally = new Tally());
            return tally;
        }
    }

    /// <summary>A table of all figures, as docs/accuracy.md has it.</summary>
    public string Table()
    {
        var table = new StringBuilder("| | language | right | extra | missing | precision | recall | F1 |\n|---|---|---|---|---|---|---|---|\n");
        foreach (string part in Parts)
        {
            foreach (string language in (string[])["en", "zh", "all"])
            {
                Tally t = this[part, language];
                table.Append(CultureInfo.InvariantCulture, $"| {part} | {language} | {t.Right} | {t.Extra} | {t.Missing} | {t.Precision:F3} | {t.Recall:F3} | {t.F1:F3} |\n");
            }
        }

        return table.Append(CultureInfo.InvariantCulture, $"\nParagraphs whose actions are all right: {_wholeParagraphs} of {_paragraphs}\n").ToString();
    }

    /// <summary>The name of a gold file, without language.</summary>
    public static string FileName(string symbol) => symbol.Replace('/', '_').Replace(' ', '_').Replace('-', '_');

    private static void Collect(GoldTree tree, ClauseActions actions, List<(string At, ResolutionAction Action)> into)
    {
        foreach (ResolutionAction action in actions.Actions) into.Add((tree.Path, action));
        for (int i = 0; i < actions.Children.Length; i++) Collect(tree.Children[i], actions.Children[i], into);
    }

    private void Compare(LabelledParagraph label, List<(string At, ResolutionAction Action)> found)
    {
        var open = found.ToList();
        bool whole = true;
        foreach (LabelledAction expected in label.Actions)
        {
            int at = open.FindIndex(f => f.At == expected.At && f.Action.Verb.Verb.Id == expected.Verb);
            ResolutionAction? action = at < 0 ? null : open[at].Action;
            if (at >= 0) open.RemoveAt(at);
            whole &= at >= 0;
            CompareOne($"{label.Symbol} {label.Language} {expected.At} {expected.Verb}", label.Language, action, expected);
        }

        foreach ((string at, ResolutionAction action) in open)
        {
            whole = false;
            CompareOne($"{label.Symbol} {label.Language} {at} {action.Verb.Verb.Id}", label.Language, action, null);
        }

        _paragraphs++;
        if (whole) _wholeParagraphs++;
    }

    private void CompareOne(string place, string language, ResolutionAction? found, LabelledAction? expected)
    {
        string[] Verb(bool there) => there ? [place] : [];
        Count("actions", language, place, Verb(found is not null), Verb(expected is not null), static (a, b) => a == b);
        (string? Id, string Printed)[] actors = [.. (found?.Addressees ?? []).Select(static a => (a.Id, a.Text))];
        IReadOnlyList<(string? Id, string Printed)> meant = expected?.Addressees ?? [];
        Count("addressees", language, place, actors, meant, static (a, b) => a.Id is not null && b.Id is not null ? a.Id == b.Id : Normal(a.Printed) == Normal(b.Printed));
        this["addressee ids", language].Add(actors.Where(static a => a.Id is not null), meant.Where(static a => a.Id is not null), static (a, b) => a.Id == b.Id);
        this["addressee ids"].Add(actors.Where(static a => a.Id is not null), meant.Where(static a => a.Id is not null), static (a, b) => a.Id == b.Id);
        Count("addressee texts", language, place, actors.Select(static a => Normal(a.Printed)), meant.Select(static a => Normal(a.Printed)), static (a, b) => a == b);
        Count("times", language, place, Times(found), expected?.Times ?? [], static (a, b) => a == b);
        Count("reports", language, place, Verb(found?.Report is not null), Verb(expected?.IsReport == true), static (a, b) => a == b);
        Count("agenda", language, place, Verb(found?.IsAgendaDecision == true), Verb(expected?.IsAgenda == true), static (a, b) => a == b);
    }

    private void Count<T>(string part, string language, string place, IEnumerable<T> found, IEnumerable<T> expected, Func<T, T, bool> same)
    {
        T[] ours = [.. found], theirs = [.. expected];
        this[part].Add(ours, theirs, same);
        (List<T> extra, List<T> missing) = this[part, language].Add(ours, theirs, same);
        foreach (T one in extra) _disagreements.Add($"{part}: {place}: extra {one}");
        foreach (T one in missing) _disagreements.Add($"{part}: {place}: missing {one}");
    }

    private static List<string> Times(ResolutionAction? action)
    {
        var times = new List<string>();
        if (action?.Deadline is { } deadline)
        {
            if (deadline.Session is { } session) times.Add($"session {session}");
            else if (deadline.Date is { } date) times.Add($"date {date:O}");
            else if (deadline.Year is { } year) times.Add($"year {year}");
            else times.Add($"within {deadline.Within}");
        }

        if (action?.Recurrence is { } recurrence) times.Add(recurrence);
        return times;
    }

    private static string Normal(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
