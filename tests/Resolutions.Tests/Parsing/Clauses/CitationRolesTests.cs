using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing.Clauses;

public sealed class CitationRolesTests
{
    [Theory]
    [InlineData("The General Assembly,", "Recalling its resolution 70/12, and reaffirming its resolution 70/13,", "A/RES/70/12 recall, A/RES/70/13 reaffirm")]
    [InlineData("The General Assembly,", "1. Welcomes resolution 70/12, and requests the Secretary-General to report as set out in resolution 70/13.", "A/RES/70/12 welcome, A/RES/70/13 request")]
    [InlineData("大会，", "回顾其第70/12号决议，并重申其第70/13号决议，", "A/RES/70/12 recall, A/RES/70/13 reaffirm")]
    [InlineData("大会，", "1. 欢迎第70/12号决议，并请秘书长根据第70/13号决议提出报告。", "A/RES/70/12 welcome, A/RES/70/13 request")]
    [InlineData("大会，", "回顾其第70/12号决议，其中大会请秘书长根据第70/13号决议提出报告，", "A/RES/70/12 recall, A/RES/70/13 recall")]
    public void A_document_hangs_on_the_verb_of_its_clause(string organ, string paragraph, string roles) =>
        Assert.Equal(roles, string.Join(", ", Citations($"75/900. X\n\n{organ}\n\n{paragraph}\n").Select(static citation => $"{citation.Symbol} {citation.Role}")));

    [Fact]
    public void A_document_in_an_item_hangs_on_the_last_verb_above_it() => Assert.Equal(
        ["request"],
        Citations("75/900. X\n\nThe General Assembly,\n\n1. Welcomes the offer, and requests the Secretary-General:\n\n(a) To follow resolution 70/13;\n\n(b) To report.\n")
            .Select(static citation => citation.Role));

    [Fact]
    public void A_number_is_the_organs_that_the_document_gave_it_before()
    {
        const string Text =
            "75/900. X\n\nThe General Assembly,\n\n1. Recalls Human Rights Council resolution 34/24 of 24 March 2017;\n\n2. Welcomes the report to the Council of the expert, submitted pursuant to resolution 34/24;\n\n3. Recalls resolution 35/24.\n";
        Assert.Equal(["A/HRC/RES/34/24", "A/HRC/RES/34/24", "A/RES/35/24"], Citations(Text).Select(static citation => citation.Symbol));
    }

    [Theory]
    [InlineData("Recalling the 2030 Agenda for Sustainable Development,", "The General Assembly,", "agenda-2030", "A/RES/70/1")]
    [InlineData("回顾《2030年议程》，", "大会，", "agenda-2030", "A/RES/70/1")]
    [InlineData("Recalling the Universal Declaration of Human Rights,", "The General Assembly,", "universal-declaration-of-human-rights", "A/RES/217(III)")]
    [InlineData("Recalling the Charter of the United Nations,", "The General Assembly,", "charter-of-the-united-nations", null)]
    public void A_titled_document_has_the_symbol_of_the_resolution_it_is_in(string paragraph, string organ, string instrument, string? symbol)
    {
        Citation citation = Assert.Single(Citations($"75/900. X\n\n{organ}\n\n{paragraph}\n\n1. {(organ[0] == 'T' ? "Decides to meet again." : "决定再次开会。")}\n"));
        Assert.Equal((instrument, symbol), (citation.Instrument, citation.Symbol));
    }

    private static IEnumerable<Citation> Citations(string text)
    {
        Resolution resolution = ResolutionParser.Parse(text).GetResolutionOrThrow();
        return resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks).SelectMany(static block => block.DescendantsAndSelf())
            .OfType<Paragraph>().SelectMany(static paragraph => paragraph.Citations);
    }
}
