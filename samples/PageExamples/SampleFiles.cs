using Resolutions.AkomaNtoso;
using Resolutions.Parsing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PageExamples;

/// <summary>The files that the code on the pages reads.</summary>
internal static class SampleFiles
{
    /// <summary>A text in UN drafting style, written for these pages.</summary>
    public const string Lighthouses =
        """
        United Nations
        A/RES/73/900
        9 November 2018
        Seventy-third session

        73/900. Lighthouses

        The General Assembly,

        Recalling its resolution 72/412 of 20 December 2017,

        Noting with concern the number of lighthouses without a keeper,

        1. Requests the Secretary-General to report on lighthouses to the General Assembly at its seventy-fifth session;

        2. Calls upon Member States:

        (a) To light their coasts;

        (b) To pay their keepers;

        3. Decides to remain seized of the matter.

        81st plenary meeting
        1 November 2018
        """;

    private const string French =
        """
        [language]
        code | fr
        name | French
        [script]
        0041 | 005A | 1
        0061 | 007A | 1
        00C0 | 017F | 1
        [frequent]
        le
        la
        les
        des
        et
        [enacting]
        L’Assemblée générale
        [phrase-settings]
        words | spaced
        [phrases]
        preambular | rappelant | recall
        operative | prie | request
        """;

    public static void WriteTo(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "resolution.txt"), Lighthouses);
        File.WriteAllText(Path.Combine(folder, "earlier.txt"), Lighthouses.Replace("seventy-fifth", "seventy-fourth", StringComparison.Ordinal));
        foreach (string name in new[] { "A_RES_55_162.en.txt", "A_RES_55_162.zh.txt" })
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "seeds", name), Path.Combine(folder, name));
        }

        AkomaNtosoWriter.Write(ResolutionParser.Parse(Lighthouses).Document!, Path.Combine(folder, "75_100_E.xml"));
        Directory.CreateDirectory(Path.Combine(folder, "packs", "fr"));
        File.WriteAllText(Path.Combine(folder, "packs", "fr", "fr.txt"), French);
        File.WriteAllBytes(Path.Combine(folder, "resolution.pdf"), Pdf(Lighthouses.Split('\n')));
    }

    private static byte[] Pdf(string[] lines)
    {
        const int Left = 72, Top = 770, Leading = 16;
        using var pdf = new PdfDocumentBuilder();
        PdfPageBuilder page = pdf.AddPage(PageSize.A4);
        PdfDocumentBuilder.AddedFont font = pdf.AddStandard14Font(Standard14Font.TimesRoman);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is { Length: > 0 } line) page.AddText(line, 11, new PdfPoint(Left, Top - (i * Leading)), font);
        }

        return pdf.Build();
    }
}
