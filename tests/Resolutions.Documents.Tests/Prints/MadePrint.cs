using Resolutions.Parsing;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>A print: how it is set and the resolutions on it.</summary>
/// <param name="Sheet">How it is set.</param>
/// <param name="Resolutions">What is printed, one after the other.</param>
/// <param name="Over">What stands above the columns of the first page.</param>
internal sealed record MadePrint(Sheet Sheet, IReadOnlyList<MadeResolution> Resolutions, params MadeBlock[] Over)
{
    /// <summary>What is printed in the other column, page beside page, as in a bilingual edition; null where nothing is.</summary>
    public MadePrint? Facing { get; init; }

    public string Outline => string.Join('\n', Resolutions.SelectMany(static resolution => resolution.Outline)) + (Facing is null ? "" : '\n' + Facing.Outline);

    public byte[] Pdf() => new PrintedPdf(Sheet).Write(Pages());

    public string Text(bool spaced) => new PrintedText(Sheet, spaced).Write(Pages());

    public static string OutlineOf(ParseResult result) => string.Join('\n', Prints.Outline.Of(result));

    private List<PrintedPage> Pages()
    {
        List<PrintedPage> pages = OwnPages(), facing = Facing?.OwnPages() ?? [];
        for (int i = 0; i < facing.Count; i++)
        {
            if (i == pages.Count) pages.Add(facing[i]);
            else pages[i].Columns.AddRange(facing[i].Columns);
        }

        return pages;
    }

    private List<PrintedPage> OwnPages() => new Paginator(Sheet).Paginate(
        [.. Over.Select(static block => block with { Spans = true }), .. Resolutions.SelectMany(static resolution => resolution.Blocks)],
        Resolutions.SelectMany(static resolution => resolution.Notes).ToDictionary());
}
