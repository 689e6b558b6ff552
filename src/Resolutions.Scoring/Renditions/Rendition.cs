using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Renditions;

/// <summary>A way in which a document looks as text.</summary>
/// <param name="Name">As in the corpus and on the command line.</param>
/// <param name="IsLenient">Whether its punctuation is lost, so that comparison leaves punctuation out.</param>
/// <param name="Exists">Whether there is one of a document.</param>
/// <param name="Render">Makes the text.</param>
internal sealed record Rendition(string Name, bool IsLenient, Func<GoldDocument, bool> Exists, Func<GoldDocument, string> Render)
{
    public static IReadOnlyList<Rendition> All { get; } =
    [
        new("plain", false, static _ => true, PlainRendition.Render),
        new("pdf", false, static _ => true, PdfRendition.Render),
        // Only Chinese was printed in bold that way.
        new("fakebold", true, static document => document.Language == "zh", FakeBoldRendition.Render),
    ];
}
