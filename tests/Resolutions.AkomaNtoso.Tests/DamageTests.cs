using System.Xml.Linq;

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
        var random = new Random(73_900);
        for (int round = 0; round < 400; round++)
        {
            XElement root = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
            for (int i = 0; i <= round % 5; i++) Damage(root, random);
            AkomaNtosoReadResult result = Fixture.Read(root.ToString(SaveOptions.DisableFormatting));
            if (result.Document is not { } document) continue;
            Assert.NotNull(Fixture.WriteAndRead(document).Document);
        }
    }

    private static void Damage(XElement root, Random random)
    {
        XElement[] elements = [.. root.Descendants()];
        if (elements.Length == 0) return;
        XElement victim = elements[random.Next(elements.Length)];
        switch (random.Next(5))
        {
            case 0:
                victim.Remove();
                break;
            case 1:
                victim.RemoveNodes();
                break;
            case 2:
                victim.RemoveAttributes();
                break;
            case 3:
                victim.Name = elements[random.Next(elements.Length)].Name;
                break;
            default:
                elements[random.Next(elements.Length)].Add(new XElement(victim));
                break;
        }
    }
}
