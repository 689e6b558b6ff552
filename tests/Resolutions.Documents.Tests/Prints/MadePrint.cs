using Resolutions.Parsing;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>A print: how it is set and the resolutions on it.</summary>
/// <param name="Sheet">How it is set.</param>
/// <param name="Resolutions">What is printed, one after the other.</param>
/// <param name="Over">What stands above the columns of the first page.</param>
internal sealed record MadePrint(Sheet Sheet, IReadOnlyList<MadeResolution> Resolutions, params MadeBlock[] Over)
{
    public string Outline => string.Join('\n', Resolutions.SelectMany(static resolution => resolution.Outline));

    public byte[] Pdf() => new PrintedPdf(Sheet).Write(Pages());

    public string Text(bool spaced) => new PrintedText(Sheet, spaced).Write(Pages());

    public static string OutlineOf(ParseResult result) => string.Join('\n', Prints.Outline.Of(result));

    private List<PrintedPage> Pages() => new Paginator(Sheet).Paginate(
        [.. Over.Select(static block => block with { Spans = true }), .. Resolutions.SelectMany(static resolution => resolution.Blocks)],
        Resolutions.SelectMany(static resolution => resolution.Notes).ToDictionary());
}
