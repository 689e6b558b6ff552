using Resolutions.AkomaNtoso.Tests;

namespace Resolutions.Fuzz.Seeds;

/// <summary>Files of AKN4UN with what the UN's files have and the writer of ours does not make.</summary>
internal static class XmlSeeds
{
    private const string Body = """
        <paragraph class="H23"><subheading>I</subheading></paragraph><paragraph class="H23"><num>A.</num><heading>A. Lamps</heading></paragraph>
        <paragraph><num>1.</num><list><intro><p><span class="italic">Requests</span> light:</p></intro><point><num>(a)</num><content><p>Lamps;</p></content></point></list></paragraph>
        <section><num>II</num><subheading>Keepers</subheading><crossHeading refersTo="#preamble">Noting them,<authorialNote marker="1"><p>See <a href="https://undocs.org/en/A/73/1">A/73/1</a>.</p></authorialNote></crossHeading></section>
        <container name="table"><table><tr><td><p>Lamp</p></td></tr></table></container>
        """;

    private const string Preamble = """<container name="Noting"><blockList><listIntroduction>Noting:</listIntroduction><item><num>(a)</num><p>The lamps,</p></item></blockList></container>""";

    private const string Vote = """<analysis><parliamentary><voting outcome="adoptedRecordedVote"><count value="120" refersTo="#inFavour"/></voting></parliamentary></analysis>""";

    public static IReadOnlyList<string> All { get; } =
    [
        Fixture.Xml(),
        Fixture.Xml(Body, Preamble, analysis: Vote, workflow: """<workflow><step date="2018-11-01" outcome="draftResolution" by="Chad"/></workflow>"""),
        Fixture.Xml(language: "zho", body: """<paragraph><num>1.</num><content><p><span class="bold">请</span>秘书长报告灯塔的情况。</p></content></paragraph>"""),
    ];
}
