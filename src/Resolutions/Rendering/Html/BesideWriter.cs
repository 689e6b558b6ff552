using System.Globalization;
using Resolutions.Comparison;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Writes two languages of a resolution as a table of three columns: the first text, the second, what differs.</summary>
internal sealed class BesideWriter
{
    private readonly HtmlWriter _html;
    private readonly Concordance _concordance;
    private readonly HtmlRenderOptions _options;
    private readonly BesideColumn _first, _second;
    private readonly PageWords _words;

    public BesideWriter(HtmlWriter html, ResolutionDocument first, ResolutionDocument second, Concordance concordance, HtmlRenderOptions options)
    {
        _html = html;
        _concordance = concordance;
        _options = options;
        _first = new BesideColumn(html, first, options, options.IdPrefix + "a-");
        _second = new BesideColumn(html, second, options, options.IdPrefix + "b-");
        _words = _first.Page.Words;
    }

    public void Write()
    {
        var shell = new PageShell(_html, _options, _words);
        shell.Begin(PageShell.TitleOf(_first.Page.Document, _options, _words), _first.Page.Document.Language, "two");
        shell.BeginTools();
        WriteSummary();
        new PartsWriter(_first.Page).WriteKey(_second.Page.Document);
        shell.EndTools();
        shell.BeginMain("sheet");
        _html.Open("table", ("class", "beside"), ("role", "table")).Line().Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (BesideColumn column in (ReadOnlySpan<BesideColumn>)[_first, _second])
            _html.Element("th", column.Page.Words["language"], ("scope", "col"), ("role", "columnheader"), ("lang", column.Page.Document.Language));
        _html.Element("th", _words["differences"], ("scope", "col"), ("role", "columnheader"));
        _html.Close("tr").Close("thead").Line().Open("tbody", ("role", "rowgroup")).Line();
        WriteRow("top-row", static column => column.WriteMasthead());
        WriteRow("title-row", static column => column.WriteTitle());
        foreach (ConcordanceRow row in _concordance.Rows) WriteRow(row);
        WriteBetween(_first.Rest(), _second.Rest());
        if (_first.Page.Document.Footnotes.Count + _second.Page.Document.Footnotes.Count > 0) WriteRow("foot-row", static column => column.WriteFootnotes());
        _html.Close("tbody").Close("table").Line();
        shell.EndMain();
        shell.End();
    }

    private void WriteSummary()
    {
        int paragraphs = _concordance.Rows.Count(static row => row.Findings.Count > 0);
        string count = _concordance.Findings.Count.ToString(CultureInfo.InvariantCulture);
        string text = _concordance.Findings.Count == 0
            ? _words["no-differences"]
            : _words.Format("difference-count", count, paragraphs.ToString(CultureInfo.InvariantCulture));
        _html.Open("div", ("class", "summary")).Element("p", text);
        foreach (ConcordanceFinding finding in _concordance.Findings)
        {
            if (finding.Path.Length == 0) WriteFinding(finding);
        }

        _html.Close("div").Line();
    }

    private void WriteRow(ConcordanceRow row)
    {
        WriteBetween(_first.Before(row.First), _second.Before(row.Second));
        _html.Open("tr", ("class", row.Findings.Count > 0 ? "differs" : null), ("role", "row")).Line();
        WriteCell(_first, row.First);
        WriteCell(_second, row.Second);
        _html.Open("td", ("class", "differences"), ("role", "cell"));
        foreach (ConcordanceFinding finding in row.Findings) WriteFinding(finding);
        _html.Close("td").Close("tr").Line();
    }

    private void WriteCell(BesideColumn column, Block? block)
    {
        BeginCell(column, block is null ? " missing" : "");
        if (block is null) _html.Element("p", _words["missing"], ("lang", _first.Page.Document.Language));
        else column.Write(block);
        _html.Close("td").Line();
    }

    /// <summary>What stands between blocks, openings, closings and heads of annexes, piece by piece beside the other text's.</summary>
    private void WriteBetween(List<Action> first, List<Action> second)
    {
        for (int i = 0; i < Math.Max(first.Count, second.Count); i++)
        {
            _html.Open("tr", ("role", "row"));
            WritePiece(_first, i < first.Count ? first[i] : null);
            WritePiece(_second, i < second.Count ? second[i] : null);
            _html.Open("td", ("class", "differences"), ("role", "cell")).Close("td").Close("tr").Line();
        }
    }

    private void WritePiece(BesideColumn column, Action? write)
    {
        BeginCell(column, "");
        write?.Invoke();
        _html.Close("td");
    }

    private void WriteRow(string @class, Action<BesideColumn> write)
    {
        _html.Open("tr", ("class", @class), ("role", "row")).Line();
        foreach (BesideColumn column in (ReadOnlySpan<BesideColumn>)[_first, _second])
        {
            BeginCell(column, "");
            write(column);
            _html.Close("td").Line();
        }

        _html.Open("td", ("class", "differences"), ("role", "cell")).Close("td").Close("tr").Line();
    }

    private void BeginCell(BesideColumn column, string @class) => _html.Open(
        "td", ("class", PageShell.SettingOf(column.Page.Words) + @class), ("role", "cell"), ("lang", column.Page.Document.Language));

    private void WriteFinding(ConcordanceFinding finding)
    {
        string severity = finding.Severity.ToString().ToLowerInvariant();
        _html.Open("p", ("class", "note note-" + severity)).Element("b", $"{_words[severity]} {finding.Id}").Text(" ")
            .Element("span", finding.Message, ("lang", "en")).Close("p");
    }
}
