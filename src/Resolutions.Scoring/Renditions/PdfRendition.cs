using System.Globalization;
using System.Text.RegularExpressions;
using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Renditions;

/// <summary>
/// What comes out of a PDF, in one of three prints: tight (half of all: no empty lines between paragraphs, labels below 10 alone on their line,
/// stray spaces inside words), loose, and old (as around 1998: "/...", "Page 2"). Symbol and language choose the print.
/// </summary>
internal sealed partial class PdfRendition
{
    private const int LinesOnPage = 48;
    private const int Columns = 84;
    private const string Rule = "__________________";

    private readonly GoldDocument _document;
    private readonly PythonRandom _random;
    private readonly string _style;
    private readonly bool _chinese;
    private readonly List<(string Text, List<string> Calls)> _body = [];

    private PdfRendition(GoldDocument document)
    {
        _document = document;
        _random = new PythonRandom(document.Symbol + document.Language);
        _style = _random.Choice(["tight", "tight", "loose", "old"]);
        _chinese = document.Language == "zh";
    }

    private bool IsTight => _style == "tight";

    private bool IsOld => _style == "old";

    public static string Render(GoldDocument document)
    {
        var rendition = new PdfRendition(document);
        foreach (FlowItem item in FlowItem.Of(document)) rendition.Add(item);
        return rendition.Pages();
    }

    private void Blank() => _body.Add(("", []));

    private void Add(FlowItem item)
    {
        if (item.Role == FlowRole.Closing)
        {
            if (!IsTight) Blank();
            foreach (GoldRun line in item.Runs) _body.Add((line.Text, []));
            return;
        }

        bool title = item.Role == FlowRole.Title;
        string text = PythonText.Squeeze(GoldText.Join(GoldText.WithoutLabel(item.Runs, item.Label)));
        if (title && IsTight && _document.Number.Length > 0 && text.StartsWith(_document.Number, StringComparison.Ordinal))
        {
            _body.Add((_document.Number, []));
            Blank();
            text = PythonText.Squeeze(text[_document.Number.Length..]);
        }

        bool alone = item.Label is [>= '1' and <= '9', '.'] && _style != "loose";
        if (alone)
        {
            _body.Add((item.Label!, []));
            if (IsOld) Blank();
        }
        else if (!string.IsNullOrEmpty(item.Label))
        {
            text = item.Label + " " + text;
        }

        foreach (string line in Wrapping.Wrap(text, title ? Columns - 18 : Columns, _chinese))
        {
            List<string> calls = [.. Call().Matches(line).Select(static match => match.Groups[1].Value)];
            string printed = Call().Replace(line, match => (_chinese ? "" : " ") + match.Groups[1].Value);
            _body.Add((IsOld ? printed : Kern(printed), calls));
        }

        if (title ? IsOld : !IsTight) Blank();
    }

    // A space inside a word now and then, as loose kerning leaves it.
    private string Kern(string line)
    {
        if (_chinese) return line;
        return LongWord().Replace(line, match =>
        {
            if (_random.Next() >= 1.0 / 300) return match.Value;
            int at = _random.Range(2, match.Length - 1);
            return match.Value[..at] + " " + match.Value[at..];
        });
    }

    private string Pages()
    {
        int total = Math.Max(1, (_body.Count + LinesOnPage - 1) / LinesOnPage);
        string job = string.Create(CultureInfo.InvariantCulture, $"20-{(_document.Symbol.Sum(static c => c) % 90000) + 10000:D5}");
        var lines = new List<string>(Cover());
        if (!IsOld) lines.Add("");
        int page = 1, at = 0, budget = LinesOnPage - 14;
        while (at < _body.Count)
        {
            if (page > 1) lines.AddRange(RunningHead(page));
            var notes = new List<(string Marker, List<string> Lines)>();
            for (int used = 0; at < _body.Count && used < budget;)
            {
                (string text, List<string> calls) = _body[at++];
                lines.Add(text);
                used++;
                foreach (string call in calls)
                {
                    if (_document.Footnotes.FirstOrDefault(note => note.Marker == call) is not { Text: { } note }) continue;
                    List<string> wrapped = Wrapping.Wrap(note, Columns, _chinese);
                    notes.Add((call, wrapped));
                    used += wrapped.Count + 1;
                }
            }

            if (notes.Count > 0) Notes(notes, lines);
            Foot(page++, total, job, at < _body.Count, lines);
            budget = LinesOnPage;
        }

        return string.Join('\n', lines) + "\n";
    }

    private List<string> Cover()
    {
        var cover = new List<string>(_document.Cover);
        if (IsTight && cover.Remove(_document.Symbol)) cover.Insert(0, _document.Symbol);
        if (!IsOld || _chinese) return cover;
        static bool Adoption(string line) =>
            line.StartsWith("Resolution adopted", StringComparison.Ordinal) || line.StartsWith("Resolutions adopted", StringComparison.Ordinal);
        return ["A", "", "UNITED", "NATIONS", "", .. cover.Where(static line => line != "United Nations").Select(static line => Adoption(line) ? line.ToUpperInvariant() : line)];
    }

    private List<string> RunningHead(int page)
    {
        if (IsOld) return [_document.Symbol, string.Format(CultureInfo.InvariantCulture, _chinese ? "第{0}页" : "Page {0}", page), ""];
        if (page % 2 == 1) return [_document.Symbol, "", _document.Title, ""];
        return [.. Wrapping.Wrap(_document.Title, Columns, _chinese), "", _document.Symbol, ""];
    }

    // The numbers of the first two notes come after all of them now and then.
    private void Notes(List<(string Marker, List<string> Lines)> notes, List<string> lines)
    {
        lines.Add("");
        if (!IsOld) lines.Add(Rule);
        List<(string Marker, List<string> Lines)> late = notes.Count > 3 && _random.Next() < 0.4 ? notes[..2] : [];
        if (late.Count > 0) lines.Add("");
        foreach ((string marker, List<string> text) in notes)
        {
            if (!late.Exists(note => note.Marker == marker && note.Lines.SequenceEqual(text))) lines.Add(marker);
            lines.AddRange(text);
            if (_style == "loose") lines.Add("");
        }

        lines.AddRange(late.Select(static note => note.Marker));
    }

    private void Foot(int page, int total, string job, bool more, List<string> lines)
    {
        if (IsOld)
        {
            lines.AddRange(["", page == 1 ? job : "", "", more ? "/..." : "", "\f"]);
            return;
        }

        if (page == 1) lines.AddRange(["", job + (_chinese ? " (C)" : " (E)"), "", $"*{job.Replace("-", "", StringComparison.Ordinal)}*"]);
        string number = string.Create(CultureInfo.InvariantCulture, $"{page}/{total}");
        lines.AddRange(["", page % 2 == 0 ? number : $"{number} {job}", "\f"]);
    }

    [GeneratedRegex("\\s*\u0001([^\u0002]*)\u0002", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex("[A-Za-z]{5,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();
}
