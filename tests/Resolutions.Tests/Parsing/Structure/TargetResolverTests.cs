using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class TargetResolverTests
{
    private const string Restarting =
        "75/900. X\n\nThe General Assembly,\n\nI\n\nLakes\n\n1. Decides to meet;\n\n2. Recalls paragraph 1 above;\n\nII\n\nRivers\n\n1. Decides to act;\n\n2. Recalls paragraph 1 above.\n";

    private const string RunningOn =
        "75/900. X\n\nThe General Assembly,\n\nI\n\nLakes\n\n1. Decides to meet;\n\n2. Decides to act;\n\nII\n\nRivers\n\n3. Recalls paragraph 1 above and paragraph 9 below.\n";

    [Fact]
    public void A_number_means_the_paragraph_of_its_own_section() => Assert.Equal(["I.OP1", "II.OP1"], Targets(Restarting));

    [Fact]
    public void A_number_that_runs_on_means_the_only_one_and_one_that_is_not_there_stays() => Assert.Equal(["I.OP1", "OP9"], Targets(RunningOn));

    private static IEnumerable<string?> Targets(string text) => ResolutionParser.Parse(text).GetResolutionOrThrow().Operative.Paragraphs
        .SelectMany(static paragraph => paragraph.Citations).Select(static citation => citation.Target);
}
