using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Tests.Languages;

public sealed class LineTemplateTests
{
    [Theory]
    [InlineData("Agenda item {items}", "Agenda item 15", "15")]
    [InlineData("Agenda item {items}", "AGENDA  ITEM15 (a)", "15 (a)")]
    [InlineData("[on the report of the {committee} ({documents})]", "[on the report of the Political Committee (Fourth Committee) (A/75/901)]", "Political Committee (Fourth Committee)|A/75/901")]
    [InlineData("第{number}次全体会议", "第 85次全体会议", "85")]
    [InlineData("大会{date}决议", "大会２０２０年决议", "２０２０年")]
    [InlineData("{number} plenary meeting", "85th plenary meeting", "85th")]
    [InlineData("United Nations", "UNITED NATIONS", "")]
    public void A_line_of_the_form_fills_the_slots(string pattern, string line, string captured)
    {
        Assert.True(new LineTemplate(pattern).TryMatch(line, out TextSpan[] captures));
        Assert.Equal(captured, string.Join('|', captures.Select(span => line.Substring(span.Start, span.Length))));
    }

    [Theory]
    [InlineData("Agenda item {items}", "Agenda item")]
    [InlineData("Agenda item {items}", "See agenda item 15")]
    [InlineData("{number} plenary meeting", "85th plenary meetings")]
    [InlineData("{number} plenary meeting", "plenary meeting")]
    [InlineData("United Nations", "United Nations system")]
    [InlineData("[on the report of the {committee} ({documents})]", "[on the report of the Second Committee]")]
    [InlineData("United Nations", "")]
    public void Another_line_does_not_match(string pattern, string line) => Assert.False(new LineTemplate(pattern).TryMatch(line, out _));

    [Fact]
    public void A_long_line_is_not_looked_at() => Assert.False(new LineTemplate("{any}").TryMatch(new string('a', 1_001), out _));

    [Fact]
    public void A_slot_left_open_is_refused() => Assert.Throws<FormatException>(static () => new LineTemplate("Agenda {items"));
}
