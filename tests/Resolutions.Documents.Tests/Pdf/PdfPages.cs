using Resolutions.Diagnostics;
using Resolutions.Documents.Pdf;
using Resolutions.Documents.Rendering;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Resolutions.Documents.Tests.Pdf;

/// <summary>Small PDFs for tests, letter by letter where it matters.</summary>
internal sealed class PdfPages : IDisposable
{
    private readonly PdfDocumentBuilder _document = new();
    private readonly PdfDocumentBuilder.AddedFont _roman, _italic;
    private PdfPageBuilder? _page;

    public PdfPages()
    {
        _roman = _document.AddStandard14Font(Standard14Font.TimesRoman);
        _italic = _document.AddStandard14Font(Standard14Font.TimesItalic);
    }

    public PdfPages Page()
    {
        _page = _document.AddPage(PageSize.A4);
        return this;
    }

    /// <summary>Writes a text and gives where it ends.</summary>
    public double At(double x, double y, string text, double size = 10, bool italic = false)
    {
        IReadOnlyList<Letter> letters = _page!.AddText(text, size, new PdfPoint(x, y), italic ? _italic : _roman);
        return letters.Count == 0 ? x : letters[^1].EndBaseLine.X;
    }

    /// <summary>Writes lines one below the other.</summary>
    public PdfPages Lines(double x, double y, params string[] lines)
    {
        foreach (string line in lines)
        {
            At(x, y, line);
            y -= 12;
        }

        return this;
    }

    public byte[] Build()
    {
        using (this) return _document.Build();
    }

    public void Dispose() => _document.Dispose();

    public RenderedText Render()
    {
        var diagnostics = new List<Diagnostic>();
        RenderedText? text = PdfFileReader.Read(Build(), DocumentReaderOptions.Default, diagnostics, default);
        Assert.Empty(diagnostics);
        return text!;
    }
}
