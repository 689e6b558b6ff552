using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Documents;
using Resolutions.Parsing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

// A PDF, a Word file and the seed as text, each told by its content.
string[] lines = ["A/RES/73/900", "73/900. Lighthouses", "The General Assembly,", "1. Requests the Secretary-General to report on lighthouses."];
string pdf = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), word = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
using (var builder = new PdfDocumentBuilder())
{
    PdfPageBuilder page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
    PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
    for (int i = 0; i < lines.Length; i++) page.AddText(lines[i], 11, new PdfPoint(72, 740 - (i * 30)), font);
    File.WriteAllBytes(pdf, builder.Build());
}

using (WordprocessingDocument package = WordprocessingDocument.Create(word, WordprocessingDocumentType.Document))
{
    var body = new Body(lines.Select(static line => new Paragraph(new Run(new Text(line)))));
    package.AddMainDocumentPart().Document = new Document(body);
}

bool good = true;
foreach ((string path, string symbol, int operative) in new[] { (pdf, "A/RES/73/900", 1), (word, "A/RES/73/900", 1), (args[0], "A/RES/55/162", 20) })
{
    ParseResult result = ResolutionReader.Read(path);
    string found = $"{result.Document?.Symbol} {result.Resolution?.Operative.Paragraphs.Count()}";
    Console.WriteLine(found);
    good &= found == $"{symbol} {operative}";
}

File.Delete(pdf);
File.Delete(word);
return good ? 0 : 1;
