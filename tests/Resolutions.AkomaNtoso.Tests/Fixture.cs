using System.Text;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Tests;

/// <summary>Files of AKN4UN made for a test, with everything that every resolution has.</summary>
internal static class Fixture
{
    public const string Body = """<paragraph><num>1.</num><content><p><span class="italic">Requests</span> the Secretary-General to report.</p></content></paragraph>""";

    public static string Xml(
        string body = Body, string preamble = "", string language = "eng", string attachments = "", string analysis = "", string workflow = "") => $"""
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
          <statement name="resolution">
            <meta>
              <identification source="#DGACM">
                <FRBRWork><FRBRdate date="2018-11-01" name="adoption"></FRBRdate></FRBRWork>
                <FRBRExpression><FRBRlanguage language="{language}"></FRBRlanguage></FRBRExpression>
              </identification>
              {workflow}
              {analysis}
            </meta>
            <coverPage>
              <p><docAuthority refersTo="#publisher">United Nations</docAuthority></p>
              <p><docNumber refersTo="#symbol">A/RES/73/900</docNumber></p>
              <p><docDate date="2018-11-09" refersTo="#dateOfIssuance">9 November 2018</docDate></p>
              <p><session value="73">Seventy-third session</session></p>
              <p><inline name="agenda item">Agenda items 15 and 128 (a)</inline></p>
              <p><docProponent refersTo="#thirdCommittee">[on the report of the Third Committee (<inline name="originating document">A/73/900, para. 7</inline>)]</docProponent></p>
            </coverPage>
            <preface><p><docNumber>73/900.</docNumber><docTitle>Lighthouses</docTitle></p></preface>
            <preamble>
              <formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
              {preamble}
            </preamble>
            <mainBody>{body}</mainBody>
            <conclusions><p><inline name="adoptionMeeting">81st plenary meeting (resumed)</inline><eol/><docDate date="2018-11-01">1 November 2018</docDate></p></conclusions>
            {attachments}
          </statement>
        </akomaNtoso>
        """;

    public static AkomaNtosoReadResult Read(string xml, AkomaNtosoReaderOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return AkomaNtosoReader.Read(stream, options);
    }

    public static Resolution Resolution(string body = Body, string preamble = "") => Read(Xml(body, preamble)).GetDocumentOrThrow().Resolutions[0];

    public static IEnumerable<string> Paths(IEnumerable<Block> blocks) => blocks.SelectMany(static block => block.DescendantsAndSelf()).Select(static block => block.Path);

    public static AkomaNtosoReadResult WriteAndRead(ResolutionDocument document)
    {
        using var stream = new MemoryStream();
        AkomaNtosoWriter.Write(document, stream);
        stream.Position = 0;
        return AkomaNtosoReader.Read(stream);
    }

    public static int Count(this AkomaNtosoReadResult result, DiagnosticDescriptor descriptor) => result.Diagnostics.Count(diagnostic => diagnostic.Id == descriptor.Id);
}
