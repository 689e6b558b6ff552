using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resolutions.Workbench.Tests;

/// <summary>Files of a small resolution, written for tests.</summary>
internal static class TestFiles
{
    public static readonly string[] Lines =
    [
        "75/999. Care of mountain springs",
        "The General Assembly,",
        "Recalling its resolution 74/998 of 19 December 2019,",
        "1. Requests the Secretary-General to report to it on mountain springs at its seventy-sixth session;",
        "2. Invites Member States to protect them.",
        "48th plenary meeting",
        "21 December 2020",
    ];

    public static string Text => string.Join("\n\n", Lines);

    public static byte[] Word()
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(Lines.Select(static line => new Paragraph(new Run(new WordText(line))))));
        }

        return stream.ToArray();
    }

    public static byte[] Pdf()
    {
        using var document = new PdfDocumentBuilder();
        PdfDocumentBuilder.AddedFont font = document.AddStandard14Font(Standard14Font.TimesRoman);
        PdfPageBuilder page = document.AddPage(PageSize.A4);
        double y = 760;
        foreach (string line in Lines)
        {
            page.AddText(line, 10, new PdfPoint(72, y), font);
            y -= 24;
        }

        return document.Build();
    }
}
