using System.Globalization;
using System.Text.Json;
using Resolutions.Serialization.Rows;

namespace Resolutions.Tests.Parsing;

/// <summary>Counts as the corpus's own score.py does: rows against what the UN marked.</summary>
/// <param name="isLenient">Whether punctuation is left out of every comparison, for texts that lost it.</param>
internal sealed class CorpusScore(bool isLenient)
{
    private int _documents, _exact, _paragraphs, _right, _extra, _openings, _openingsRight, _wanted, _cited, _facts, _factsRight;

    public double Documents => Share(_exact, _documents);

    public double Paragraphs => Share(_right, _paragraphs);

    public double ExtraPerThousand => 1000.0 * _extra / _paragraphs;

    public double Openings => Share(_openingsRight, _openings);

    public double Citations => Share(_cited, _wanted);

    /// <summary>Symbol, title, session, dates and meeting, all together.</summary>
    public double Facts => Share(_factsRight, _facts);

    public void Add(JsonElement gold, IReadOnlyList<Row> rows)
    {
        _documents++;
        var document = (DocumentRow)rows[0];
        bool exact = CountFacts(gold, document);
        List<BlockRow> got = [.. rows.OfType<BlockRow>().Where(static row =>
            row.Section is "preamble" or "operative" && row.Kind is "preambular" or "operative" or "subparagraph" or "paragraph")];
        ILookup<string, int> byText = Enumerable.Range(0, got.Count).ToLookup(i => Text(got[i].Text), StringComparer.Ordinal);
        var used = new HashSet<int>();
        int last = -1;
        foreach ((string section, JsonElement block) in Wanted(gold))
        {
            _paragraphs++;
            List<int> free = [.. byText[Text(Of(block, "text"))].Where(i => !used.Contains(i))];
            if (free.Count == 0)
            {
                exact = false;
                continue;
            }

            int at = free.Exists(i => i > last) ? free.Find(i => i > last) : free[0];
            used.Add(at);
            bool right = got[at].Section == section && Label(got[at].Label) == Label(Of(block, "label")) && at > last;
            last = at;
            if (right) _right++;
            exact &= right;
            CountOpening(block, got[at]);
            HashSet<string> cites = [.. block.GetProperty("cites").EnumerateArray().Select(static cite => Symbol(Of(cite, "symbol")))];
            _wanted += cites.Count;
            _cited += cites.Intersect(got[at].Cites.Select(Symbol), StringComparer.Ordinal).Count();
        }

        _extra += got.Count - used.Count;
        if (exact && got.Count == used.Count) _exact++;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"documents exact {Documents:F2} %, paragraphs {Paragraphs:F3} %, extra {ExtraPerThousand:F2} ‰, openings {Openings:F2} %, citations {Citations:F2} %, facts {Facts:F2} %");

    private static IEnumerable<(string Section, JsonElement Block)> Wanted(JsonElement gold)
    {
        foreach (JsonElement part in gold.GetProperty("parts").EnumerateArray())
        {
            foreach (JsonElement block in part.GetProperty("preamble").EnumerateArray()) yield return ("preamble", block);
            foreach (JsonElement block in part.GetProperty("body").EnumerateArray())
            {
                if (Of(block, "kind") is "paragraph" or "continuation") yield return ("operative", block);
            }
        }
    }

    private bool CountFacts(JsonElement gold, DocumentRow row)
    {
        bool symbol = Count(Symbol(Of(gold, "symbol")), Symbol(row.Symbol)), title = Count(Text(Of(gold, "title")), Text(row.Title));
        if (isLenient) return symbol && title;
        JsonElement part = gold.GetProperty("parts")[0];
        Count(Digits(Of(gold, "session")), row.Session is { } session ? Digits(session.ToString()) : "");
        Count(Of(part, "date") is { Length: > 0 } date ? date : Of(gold, "adoptedOn"), Date(row.AdoptedOn));
        Count(Of(gold, "issuedOn"), Date(row.IssuedOn));
        Count(Digits(Of(part, "meeting")), row.Meeting?.ToString(CultureInfo.InvariantCulture) ?? "");
        return symbol && title;
    }

    private bool Count(string wanted, string got)
    {
        if (wanted is "" or "None") return got.Length == 0;
        _facts++;
        if (wanted == got) _factsRight++;
        return wanted == got;
    }

    private void CountOpening(JsonElement block, BlockRow row)
    {
        if (Of(block, "opening") is not { Length: > 0 } opening) return;
        _openings++;
        if (Text(row.Opening) == Text(opening)) _openingsRight++;
    }

    private string Text(string? text)
    {
        string ink = string.Concat((text ?? "").Where(static letter => !char.IsWhiteSpace(letter) && letter != '\u00AD'));
        if (ink.Any(static letter => letter is >= '\u4E00' and <= '\u9FFF')) ink = ink.Replace('(', '（').Replace(')', '）');
        if (isLenient) ink = string.Concat(ink.Where(char.IsLetterOrDigit));
        return ink.TrimEnd('，', ',', '；', ';', '。', '.', '：', ':');
    }

    private static string Label(string? label) => string.Concat((label ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static string Symbol(string? symbol) => string.Concat((symbol ?? "").Where(static letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Of(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "";

    private static double Share(int part, int all) => all == 0 ? 100 : 100.0 * part / all;
}
