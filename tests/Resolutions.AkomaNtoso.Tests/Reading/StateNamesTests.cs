using Resolutions.AkomaNtoso.Reading;

namespace Resolutions.AkomaNtoso.Tests.Reading;

public sealed class StateNamesTests
{
    [Theory]
    [InlineData("AFGHANISTAN", "state-afg")]
    [InlineData("CÔTE D’IVOIRE", "state-civ")]
    [InlineData("COTE D'IVOIRE", "state-civ")]
    [InlineData("TÜRKİYE", "state-tur")]
    [InlineData("TURKEY", "state-tur")]
    public void Accents_case_and_apostrophes_do_not_count(string name, string id) => Assert.Equal(id, StateNames.Shared.IdOf(name));

    [Fact]
    public void The_longest_name_counts_and_brackets_name_nobody() => Assert.Equal(
        ["state-ecu", "state-gnq", "state-prk", "state-dom"],
        StateNames.Shared.FindIn(
            "Ecuador (on behalf of Chad), Equatorial Guinea, Democratic People’s Republic of Korea and the Dominican Republic"));

    [Fact]
    public void A_name_in_no_list_is_none() => Assert.Null(StateNames.Shared.IdOf("ATLANTIS"));
}
