using Resolutions.Parsing.Blocks;
using static Resolutions.Tests.Parsing.Blocks.TwoLines;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>Where a phrase tells that a paragraph begins.</summary>
public sealed class OpeningLinesTests
{
    [Theory]
    [InlineData("Wells are deep", 10, true)]
    [InlineData("Wells are deep", 9, false)]
    [InlineData("Decides to protect wells,", 2, true)]
    [InlineData("Recalling its work on wells,", 2, true)]
    [InlineData("Recalling its work on wells,", 1, false)]
    public void Under_a_line_without_an_end_sign_an_act_begins_a_paragraph(string line, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(room, "", line.Split(' ')[0]), line));

    // The first line is full, ends with no sign and is what the paragraph so far began with.
    [Theory]
    [InlineData("Reaffirming its work on wells,", "", true)]
    [InlineData("Reaffirming its work on wells,", "Recalling ", false)]
    [InlineData("Reaffirming its work on wells,", "Decides ", false)]
    [InlineData("Reaffirming its work on wells,", "2. ", false)]
    [InlineData("reaffirming its work on wells,", "", false)]
    [InlineData("Wells are deep,", "", false)]
    public void A_phrase_begins_a_paragraph_under_what_opens_with_none(string line, string start, bool begins)
    {
        string above = start + Heading[..(Column - 1 - start.Length)];
        JoinState state = Numbered(1);
        state.Begin(0);

        Assert.Equal(begins, Begins(Tight, above, line, state));
    }
}
