using System.Text;
using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>Counts what of the answers a reading has, as shared/corpus/score.py does: paragraphs by text, label, part and order; openings; titles; what is too much.</summary>
public sealed class Score
{
    private readonly List<string> _misses = [];
    private int _documents, _exact, _paragraphs, _right, _openings, _rightOpenings, _extra;

    public double Exact => Share(_exact, _documents);

    public double Paragraphs => Share(_right, _paragraphs);

    public double Openings => Share(_rightOpenings, _openings);

    public double ExtraPerThousand => _paragraphs == 0 ? 0 : 1000.0 * _extra / _paragraphs;

    public IReadOnlyList<string> Misses => _misses;

    public void Add(GoldDocument gold, ParseResult result)
    {
        _documents++;
        int before = _misses.Count;
        ResolutionDocument? document = result.Document;
        if (Ink(gold.Symbol) != Ink(document?.Symbol?.ToString())) _misses.Add($"{gold.Name}: symbol {document?.Symbol}");
        if (Normalize(gold.Title) != Normalize(document?.Title?.Text)) _misses.Add($"{gold.Name}: title '{document?.Title?.Text}'");
        List<(bool IsPreambular, Paragraph Paragraph)> got = document is null ? [] : [.. Paragraphs_(document)];
        var used = new HashSet<int>();
        int last = -1;
        foreach ((bool isPreambular, GoldBlock block) in Wanted(gold))
        {
            _paragraphs++;
            string key = Normalize(block.Text);
            int[] candidates = [.. Enumerable.Range(0, got.Count).Where(i => !used.Contains(i) && Normalize(got[i].Paragraph.Text) == key)];
            if (block.Opening is not null) _openings++;
            if (candidates.Length == 0)
            {
                _misses.Add($"{gold.Name}: paragraph {block.Label} '{Short(block.Text)}'");
                continue;
            }

            int found = candidates.Where(i => i > last).DefaultIfEmpty(candidates[0]).First();
            bool inOrder = found > last;
            used.Add(found);
            last = found;
            Paragraph paragraph = got[found].Paragraph;
            if (got[found].IsPreambular == isPreambular && LabelInk(paragraph.Label) == LabelInk(block.Label) && inOrder) _right++;
            else _misses.Add($"{gold.Name}: place {block.Label} got {paragraph.Label} preambular {got[found].IsPreambular} in order {inOrder} '{Short(block.Text)}'");
            if (block.Opening is null) continue;
            if (Normalize(paragraph.Opening?.Text) == Normalize(block.Opening)) _rightOpenings++;
            else _misses.Add($"{gold.Name}: opening '{block.Opening}' got '{paragraph.Opening?.Text}'");
        }

        for (int i = 0; i < got.Count; i++)
        {
            if (used.Contains(i)) continue;
            _extra++;
            _misses.Add($"{gold.Name}: extra {got[i].Paragraph.Path} '{Short(got[i].Paragraph.Text)}'");
        }

        if (_misses.Count == before) _exact++;
    }

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_documents} documents, exact {Exact:F1} %, paragraphs {Paragraphs:F2} %, openings {Openings:F2} %, extra {ExtraPerThousand:F2} per 1,000");

    private static IEnumerable<(bool, GoldBlock)> Wanted(GoldDocument gold)
    {
        foreach (GoldPart part in gold.Parts)
        {
            foreach (GoldBlock block in part.Preamble) yield return (true, block);
            foreach (GoldBlock block in part.Body.Where(static block => block.Counts)) yield return (false, block);
        }
    }

    private static IEnumerable<(bool, Paragraph)> Paragraphs_(ResolutionDocument document)
    {
        foreach (Resolution resolution in document.Resolutions)
        {
            foreach (Paragraph paragraph in resolution.Preamble.Blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<Paragraph>()) yield return (true, paragraph);
            foreach (Paragraph paragraph in resolution.Operative.Blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<Paragraph>()) yield return (false, paragraph);
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;

    private static string Short(string text) => text.Length <= 50 ? text : text[..50] + "…";

    private static string Ink(string? text) => string.Concat((text ?? "").Where(static c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private static string LabelInk(string? text) => string.Concat((text ?? "").Where(static c => char.IsLetterOrDigit(c))).ToLowerInvariant();

    private static string Normalize(string? text)
    {
        var ink = new StringBuilder();
        foreach (char c in text ?? "")
        {
            // A print shows the hyphen that does not break as any other, and marks of direction not at all.
            if (!char.IsWhiteSpace(c) && c is not ('\u00AD' or '\u200B' or '\u200E' or '\u200F')) ink.Append(c == '\u2011' ? '-' : c);
        }

        string all = ink.ToString();
        if (all.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF')) all = all.Replace('(', '（').Replace(')', '）');
        return all.TrimEnd('，', ',', '；', ';', '。', '.', '：', ':');
    }
}
