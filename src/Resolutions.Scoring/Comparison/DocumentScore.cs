using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Comparison;

/// <summary>How one document compares with what the UN marked.</summary>
internal sealed class DocumentScore
{
    private readonly bool _lenient;
    private readonly string _name;
    private bool _exact;

    private DocumentScore(GoldDocument gold, ScoreRows? rows, bool lenient)
    {
        _lenient = lenient;
        _name = gold.Name;
        _exact = rows is not null;
        Metadata(gold, rows ?? new ScoreRows());
        Paragraphs(gold, rows?.Paragraphs ?? []);
        if (rows is null) Tally.Absent++;
        Tally.Count(Tally.Documents, _exact);
    }

    public Tally Tally { get; } = new();

    public List<Miss> Misses { get; } = [];

    /// <param name="gold">What the UN marked.</param>
    /// <param name="rows">What the parser gave; null where it gave no document.</param>
    /// <param name="lenient">Whether punctuation is left out, for text that has lost it.</param>
    public static DocumentScore Of(GoldDocument gold, ScoreRows? rows, bool lenient) => new(gold, rows, lenient);

    private void Metadata(GoldDocument gold, ScoreRows rows)
    {
        string symbol = Normal.Symbol(gold.Symbol), title = Normal.Text(gold.Title, _lenient);
        bool named = symbol == Normal.Symbol(rows.Symbol);
        bool titled = title == Normal.Text(rows.Title, _lenient);
        Field("symbol", symbol, Normal.Symbol(rows.Symbol));
        Field("title", title, Normal.Text(rows.Title, _lenient));
        _exact &= named && titled;
        if (_lenient) return;
        GoldPart first = gold.Parts[0];
        Field("session", Normal.Digits(gold.Session), rows.Session ?? "");
        Field("adoptedOn", first.Date is { Length: > 0 } date ? date : gold.AdoptedOn, rows.AdoptedOn);
        Field("issuedOn", gold.IssuedOn, rows.IssuedOn);
        Field("meeting", FirstNumber(first.Meeting), rows.Meeting ?? "");
    }

    private void Field(string name, string? want, string? got)
    {
        if (string.IsNullOrEmpty(want)) return;
        bool right = want == got;
        Tally.Count(name + "_%", right);
        if (!right) Add(name, want, got);
    }

    private static string? FirstNumber(string? text)
    {
        if (text is null) return null;
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return text[start..end];
    }

    private void Paragraphs(GoldDocument gold, IReadOnlyList<ScoreRow> got)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < got.Count; i++)
        {
            string key = Normal.Text(got[i].Text, _lenient);
            if (!index.TryGetValue(key, out List<int>? places)) index.Add(key, places = []);
            places.Add(i);
        }

        var used = new HashSet<int>();
        int last = -1;
        foreach (GoldPart part in gold.Parts)
        {
            foreach (GoldBlock block in part.Preamble) Paragraph(block, true, got, index, used, ref last);
            foreach (GoldBlock block in part.Body.Where(static b => b.Kind is GoldKind.Paragraph or GoldKind.Continuation)) Paragraph(block, false, got, index, used, ref last);
        }

        int extra = got.Count - used.Count;
        Tally.ExtraParagraphs += extra;
        _exact &= extra == 0;
        for (int i = 0; i < got.Count; i++)
        {
            if (!used.Contains(i)) Add("extra", "", $"{got[i].Section} {got[i].Label} {Cut(got[i].Text)}");
        }
    }

    private void Paragraph(GoldBlock block, bool preambular, IReadOnlyList<ScoreRow> got, Dictionary<string, List<int>> index, HashSet<int> used, ref int last)
    {
        string part = preambular ? Tally.Preambular : Tally.Operative;
        List<int> free = [.. (index.GetValueOrDefault(Normal.Text(block.Text, _lenient)) ?? []).Where(i => !used.Contains(i))];
        if (free.Count == 0)
        {
            Tally.Count(Tally.Paragraphs, false);
            Tally.Count(part, false);
            _exact = false;
            Add("paragraph", $"{(preambular ? "preamble" : "operative")} {block.Label} {Cut(block.Text)}", "");
            return;
        }

        int before = last;
        int later = free.FindIndex(i => i > before);
        int place = free[Math.Max(later, 0)];
        used.Add(place);
        bool inOrder = place > last;
        last = place;
        ScoreRow row = got[place];
        bool right = row.Section == (preambular ? "preamble" : "operative") && Normal.Label(row.Label) == Normal.Label(block.Label) && inOrder;
        Tally.Count(Tally.Paragraphs, right);
        Tally.Count(part, right);
        _exact &= right;
        if (!right) Add("place", $"{(preambular ? "preamble" : "operative")} {block.Label} {Cut(block.Text)}", $"{row.Section} {row.Label}{(inOrder ? "" : " out of order")}");
        if (!string.IsNullOrEmpty(block.Opening))
        {
            bool opens = Normal.Text(row.Opening, _lenient) == Normal.Text(block.Opening, _lenient);
            Tally.Count(preambular ? Tally.OpeningPreambular : Tally.OpeningOperative, opens);
            if (!opens) Add("opening", block.Opening, row.Opening);
        }

        HashSet<string> want = [.. block.Cites.Select(Normal.Symbol)], have = [.. row.Cites.Select(Normal.Symbol)];
        Tally.Count(Tally.Citations, want.Count(have.Contains), want.Count);
        HashSet<string> inText = [.. block.CitesInText.Select(Normal.Symbol)];
        Tally.Count(Tally.CitationsInText, inText.Count(have.Contains), inText.Count);
        if (!want.IsSubsetOf(have)) Add("cite", string.Join(' ', want.Except(have).Order(StringComparer.Ordinal)), string.Join(' ', have.Order(StringComparer.Ordinal)));
    }

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60];

    private void Add(string what, string want, string? got) => Misses.Add(new Miss(_name, what, want, got ?? ""));
}
