using System.Xml.Linq;
using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Tests.Gold;

internal static class GoldFixture
{
    public const string Xml = """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
          <statement>
            <meta><identification><FRBRWork><FRBRdate date="2018-11-01" name="adoption"/></FRBRWork><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
            <coverPage>
              <p>United Nations</p><p><docNumber>A/RES/73/900</docNumber></p><p><docDate date="2018-11-09">9 November 2018</docDate></p>
              <p><session value="73">Seventy-third session</session></p>
            </coverPage>
            <preface><p><docNumber>73/900.</docNumber> <docTitle>Lighthouses</docTitle></p></preface>
            <preamble>
              <formula><p><span class="italic">The General Assembly</span>,</p></formula>
              <container name="Recalling"><p><span class="italic">Recalling</span> its resolution <a href="https://undocs.org/en/A/RES/72/1">72/1</a>,<authorialNote marker="1"><p>See <a href="https://undocs.org/en/A/72/2">A/72/2</a>.</p></authorialNote></p></container>
            </preamble>
            <mainBody>
              <paragraph class="H23"><subheading>Lamps</subheading></paragraph>
              <paragraph><num>1.</num><content><p><span class="italic">Decides</span>:</p></content></paragraph>
              <paragraph><content><p>(a) To light;</p></content></paragraph>
            </mainBody>
            <conclusions><p><inline name="adoptionMeeting">81st plenary meeting</inline><eol/><docDate date="2018-11-01">1 November 2018</docDate></p></conclusions>
          </statement>
        </akomaNtoso>
        """;

    public static GoldDocument Document { get; } = GoldReader.Read(XDocument.Parse(Xml, LoadOptions.PreserveWhitespace).Root!, out _)!;
}
