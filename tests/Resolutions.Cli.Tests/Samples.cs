using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Resolutions.Cli.Tests;

/// <summary>Files of other kinds than text, made for a test.</summary>
internal static class Samples
{
    public const string Xml = """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
          <statement name="resolution">
            <meta>
              <identification source="#DGACM">
                <FRBRWork><FRBRdate date="2018-11-01" name="adoption"></FRBRdate></FRBRWork>
                <FRBRExpression><FRBRlanguage language="eng"></FRBRlanguage></FRBRExpression>
              </identification>
            </meta>
            <coverPage>
              <p><docNumber refersTo="#symbol">A/RES/73/900</docNumber></p>
              <p><docDate date="2018-11-09" refersTo="#dateOfIssuance">9 November 2018</docDate></p>
              <p><session value="73">Seventy-third session</session></p>
            </coverPage>
            <preface><p><docNumber>73/900.</docNumber><docTitle>Lighthouses</docTitle></p></preface>
            <preamble>
              <formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
              <container name="recalling"><p><span class="italic">Recalling</span> its resolution 72/12,</p></container>
            </preamble>
            <mainBody>
              <paragraph><num>1.</num><content><p><span class="italic">Requests</span> the Secretary-General to report on lighthouses at its seventy-fifth session;</p></content></paragraph>
            </mainBody>
            <conclusions><p><inline name="adoptionMeeting">81st plenary meeting</inline><eol/><docDate date="2018-11-01">1 November 2018</docDate></p></conclusions>
          </statement>
        </akomaNtoso>
        """;

    /// <summary>The text that <see cref="Xml"/> is the UN's form of.</summary>
    public const string Text = """
        United Nations
        A/RES/73/900
        9 November 2018
        Seventy-third session

        73/900. Lighthouses

        The General Assembly,

        Recalling its resolution 72/12,

        1. Requests the Secretary-General to report on lighthouses at its seventy-fifth session;

        81st plenary meeting
        1 November 2018
        """;

    /// <summary>A Word file of a paragraph for each line.</summary>
    public static byte[] Word(string text)
    {
        using var content = new MemoryStream();
        using (var package = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(package, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(package, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            string paragraphs = string.Concat(text.Split('\n').Select(static line => $"<w:p><w:r><w:t>{line.Trim()}</w:t></w:r></w:p>"));
            Add(package, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{paragraphs}</w:body></w:document>""");
        }

        return content.ToArray();
    }

    /// <summary>A PDF of a page with the lines as they are.</summary>
    public static byte[] Pdf(string text)
    {
        const int Left = 72, Top = 740, Leading = 16;
        using var pdf = new PdfDocumentBuilder();
        PdfPageBuilder page = pdf.AddPage(PageSize.A4);
        PdfDocumentBuilder.AddedFont font = pdf.AddStandard14Font(Standard14Font.TimesRoman);
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is { Length: > 0 } line) page.AddText(line, 11, new PdfPoint(Left, Top - (i * Leading)), font);
        }

        return pdf.Build();
    }

    private static void Add(ZipArchive package, string name, string content)
    {
        using Stream entry = package.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
