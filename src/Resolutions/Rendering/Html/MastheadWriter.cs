using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Writes what stands before the text, laid out as the UN prints it: organization and symbol, organ, session, adoption; then the title.</summary>
internal sealed class MastheadWriter(PageContext page)
{
    private static readonly MastheadLineKind[] Placed =
        [MastheadLineKind.Organization, MastheadLineKind.Symbol, MastheadLineKind.Organ, MastheadLineKind.Distribution, MastheadLineKind.DateOfIssue];

    private static readonly MastheadLineKind[] Adoption = [MastheadLineKind.Adoption, MastheadLineKind.Origin];

    private readonly InlineWriter _inline = new(page);

    public void Write()
    {
        IReadOnlyList<MastheadLine> lines = page.Document.Masthead.Lines;
        string? symbol = page.Document.Symbol?.ToString() ?? lines.FirstOrDefault(static line => line.Kind == MastheadLineKind.Symbol)?.Text;
        if (lines.Count == 0 && symbol is null) return;
        page.Html.Open("div", ("class", "masthead")).Line();
        page.Html.Open("div", ("class", "mast-row"));
        WriteLines(lines, "mast-organization", MastheadLineKind.Organization);
        WriteSymbol(symbol);
        page.Html.Close("div").Line();
        MastheadLineKind[] second = [MastheadLineKind.Organ, MastheadLineKind.Distribution, MastheadLineKind.DateOfIssue];
        if (lines.Any(line => second.Contains(line.Kind)))
        {
            page.Html.Open("div", ("class", "mast-row mast-row-organ"));
            WriteLines(lines, "mast-organ", MastheadLineKind.Organ);
            WriteLines(lines, "mast-distribution", MastheadLineKind.Distribution, MastheadLineKind.DateOfIssue);
            page.Html.Close("div").Line();
        }

        MastheadLine[] rest = [.. lines.Where(static line => !Placed.Contains(line.Kind) && !Adoption.Contains(line.Kind))];
        if (rest.Length > 0) WriteAll(rest, "mast-session");
        MastheadLine[] adoption = [.. lines.Where(static line => Adoption.Contains(line.Kind))];
        if (adoption.Length > 0) WriteAll(adoption, "mast-adoption");
        if (page.Document.Masthead.Adoption?.Vote is { } vote) WriteVote(vote);
        page.Html.Close("div").Line();
    }

    /// <summary>A title as a heading.</summary>
    public void WriteTitle(TitleLine title, string tag, string? @class = null)
    {
        page.Html.Open(tag, ("class", @class), ("data-start", page.Start(title.Span)), ("data-end", page.End(title.Span)));
        if (title.Number is { Length: > 0 } number) page.Html.Element("span", page.Words.TitleNumber(number), ("class", "number")).Text(" ");
        page.Html.Open("span", ("class", "title-text"));
        _inline.Write(title.Text, title.Span, [], title.FootnoteCalls);
        page.Html.Close("span").Close(tag).Line();
    }

    /// <summary>The first letter of a symbol, the organ's, is set large.</summary>
    private void WriteSymbol(string? symbol)
    {
        if (symbol is null) return;
        string? link = page.Links.To(symbol);
        string tag = link is null ? "span" : "a";
        int organ = symbol.IndexOf('/', StringComparison.Ordinal);
        page.Html.Open(tag, ("class", "mast-symbol"), ("href", link), ("rel", link is null ? null : "noopener noreferrer"));
        if (organ > 0) page.Html.Element("span", symbol.AsSpan(..organ), ("class", "mast-series"));
        page.Html.Text(symbol.AsSpan(Math.Max(0, organ))).Close(tag);
    }

    private void WriteLines(IReadOnlyList<MastheadLine> lines, string @class, params ReadOnlySpan<MastheadLineKind> kinds)
    {
        page.Html.Open("div", ("class", @class));
        foreach (MastheadLine line in lines)
        {
            if (kinds.Contains(line.Kind)) page.Html.Element("div", line.Text);
        }

        page.Html.Close("div");
    }

    private void WriteAll(IEnumerable<MastheadLine> lines, string @class)
    {
        page.Html.Open("div", ("class", @class));
        foreach (MastheadLine line in lines) page.Html.Element("p", line.Text, ("class", "mast-" + line.Kind.ToString().ToLowerInvariant()));
        page.Html.Close("div").Line();
    }

    private void WriteVote(Vote vote)
    {
        if (!vote.IsRecorded && vote.InFavour is null)
        {
            page.Html.Element("p", page.Words["vote-none"], ("class", "mast-vote")).Line();
            return;
        }

        page.Html.Element("p", page.Words.Format("vote-recorded", Count(vote.InFavour), Count(vote.Against), Count(vote.Abstaining)), ("class", "mast-vote"))
            .Line();
    }

    private static string Count(int? votes) => votes is { } counted ? counted.ToString(System.Globalization.CultureInfo.InvariantCulture) : "–";
}
