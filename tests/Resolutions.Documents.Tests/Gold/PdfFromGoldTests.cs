using Resolutions.Parsing;
using Resolutions.Tests;
using Xunit.Abstractions;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>PDFs that LibreOffice makes of Word files made from the answer keys: as good as the plain text of the same documents.</summary>
public sealed class PdfFromGoldTests(ITestOutputHelper output)
{
    private const int PerLanguage = 24;

    [SofficeTheory("corpus/cases/gold")]
    [InlineData("en")]
    [InlineData("zh")]
    public void Pdf_files_score_as_plain_text_does(string language)
    {
        Score pdf = new(), plain = new();
        string folder = Directory.CreateTempSubdirectory("resolutions-pdf-").FullName;
        try
        {
            int count = int.TryParse(Environment.GetEnvironmentVariable("GOLD_COUNT"), out int more) ? more : PerLanguage;
            List<GoldDocument> sample = [.. GoldDocument.Sample(SharedFiles.Root!, count).Where(gold => gold.Language == language)];
            foreach (GoldDocument gold in sample) File.WriteAllBytes(Path.Combine(folder, gold.Name + ".docx"), WordWriter.Write(gold));
            Soffice.Convert(Directory.EnumerateFiles(folder, "*.docx"), folder);
            foreach (GoldDocument gold in sample)
            {
                plain.Add(gold, ResolutionParser.Parse(gold.Plain!));
                pdf.Add(gold, ResolutionReader.Read(Path.Combine(folder, gold.Name + ".pdf")));
            }
        }
        finally
        {
            if (Environment.GetEnvironmentVariable("GOLD_KEEP") is null) Directory.Delete(folder, recursive: true);
        }

        output.WriteLine($"plain: {plain}");
        output.WriteLine($"pdf:   {pdf}");
        foreach (string miss in pdf.Misses.Except(plain.Misses)) output.WriteLine(miss);
        Assert.True(pdf.Paragraphs >= plain.Paragraphs - 1, $"plain: {plain}; pdf: {pdf}");
        Assert.True(pdf.Openings >= plain.Openings - 1, $"plain: {plain}; pdf: {pdf}");
    }
}
