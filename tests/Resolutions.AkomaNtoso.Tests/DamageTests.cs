using System.Text;
using Resolutions.Fuzz.Mutation;

namespace Resolutions.AkomaNtoso.Tests;

public sealed class DamageTests
{
    private const string Body = """
        <paragraph class="H23"><subheading>I</subheading></paragraph><paragraph class="H23"><num>A.</num><heading>A. Lamps</heading></paragraph>
        <paragraph><num>1.</num><list><intro><p><span class="italic">Requests</span> light:</p></intro><point><num>(a)</num><content><p>Lamps;</p></content></point></list></paragraph>
        <section><num>II</num><subheading>Keepers</subheading><crossHeading refersTo="#preamble">Noting them,<authorialNote marker="1"><p>See <a href="https://undocs.org/en/A/73/1">A/73/1</a>.</p></authorialNote></crossHeading></section>
        <container name="table"><table><tr><td><p>Lamp</p></td></tr></table></container>
        """;

    [Fact]
    public void Files_with_elements_lost_moved_or_emptied_never_make_it_throw()
    {
        string xml = Fixture.Xml(
            Body,
            """<container name="Noting"><blockList><listIntroduction>Noting:</listIntroduction><item><num>(a)</num><p>The lamps,</p></item></blockList></container>""",
            analysis: """<analysis><parliamentary><voting outcome="adoptedRecordedVote"><count value="x" refersTo="inFavour"/></voting></parliamentary></analysis>""",
            workflow: """<workflow><step date="2018-13-40" outcome="draftResolution" by="Chad"/></workflow>""");
        byte[] file = Encoding.UTF8.GetBytes(xml);
        for (int round = 0; round < 400; round++)
        {
            AkomaNtosoReadResult result = Fixture.Read(Encoding.UTF8.GetString(new XmlTreeMutator(73_900 + round).Next(file)));
            if (result.Document is not { } document) continue;
            Assert.NotNull(Fixture.WriteAndRead(document).Document);
        }
    }
}
