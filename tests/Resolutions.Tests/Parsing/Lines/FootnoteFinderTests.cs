using Resolutions.Parsing.Lines;
using static Resolutions.Tests.Parsing.Lines.FootnoteTexts;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class FootnoteFinderTests
{
    [Fact]
    public void Notes_without_a_rule_stand_apart_behind_their_numbers() =>
        Assert.Equal(["1: A/75/901.", "2: A/75/902."], Notes(Body + "\n1\nA/75/901.\n2\nA/75/902."));

    [Fact]
    public void Late_numbers_need_no_rule_where_all_stands_together() =>
        Assert.Equal(["1: A/75/901.", "2: A/75/902."], Notes(Body + "\nA/75/901.\nA/75/902.\n1\n2"));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Without_a_rule_a_number_far_ahead_is_none_of_a_note(int number, bool isNote) => Assert.Equal(isNote, Notes(Body + $"\n{number}\nA/75/901.").Any());

    [Fact]
    public void A_call_on_a_line_of_its_own_begins_no_block()
    {
        DocumentLines document = Stages.Pages("75/901. Springs\n\nThe General Assembly,\n\n1. Welcomes the report\n1\nand the note.\n\n__________\n1 A/75/901.");

        FootnoteLines note = Assert.Single(FootnoteFinder.Find(document));

        Assert.Equal("1 A/75/901.", document[note.MarkerLine].ToString());
        Assert.Contains("and the note.", Stages.Of(document, LineRole.Text));
    }

    [Fact]
    public void Old_notes_with_a_slash_need_no_rule() =>
        Assert.Equal(["1: A/50/901."], Notes("50/901. Springs\n\nThe General Assembly,\n\n1. Welcomes the report; 1/\n\n1/ A/50/901."));

    [Fact]
    public void Each_page_has_notes_of_its_own()
    {
        DocumentLines document = Stages.Pages(Body + "\n__________\n1 A/75/901.\n2 A/75/902.\n\fA/RES/75/901\n\n2. Welcomes the wells. 3\n\n__________\n3 A/75/903.");

        List<FootnoteLines> notes = FootnoteFinder.Find(document);

        Assert.Equal([1, 2, 3], notes.Select(static note => note.Marker));
        Assert.Equal([0, 0, 1], notes.Select(static note => note.Page));
    }

    [Theory]
    [InlineData("\n__________")]
    [InlineData("\n__________\n\n20-12345")]
    public void A_rule_with_nothing_below_it_has_no_notes(string foot)
    {
        DocumentLines document = Stages.Pages(Body + foot);

        Assert.Empty(FootnoteFinder.Find(document));
        Assert.Equal(["1. Welcomes the report 1 and the note; 2"], Stages.Of(document, LineRole.Text));
    }

    [Fact]
    public void Page_furniture_is_none_of_the_notes()
    {
        DocumentLines document = Stages.Pages(Body + "\n__________\n1 A/75/901.\n2 A/75/902.\n\n20-12345\n\fA/RES/75/901\n\n2. Welcomes the wells.");

        Assert.Equal([(1, 1), (2, 1)], FootnoteFinder.Find(document).Select(static note => (note.Marker, note.Count)));
        Assert.Equal(["__________", "20-12345", "A/RES/75/901"], Stages.Of(document, LineRole.Furniture));
        Assert.Equal(["1. Welcomes the report 1 and the note; 2", "2. Welcomes the wells."], Stages.Of(document, LineRole.Text));
    }

    [Fact]
    public void The_number_of_a_page_is_none_of_a_note()
    {
        DocumentLines document = Stages.Pages(Body + "\fA/RES/75/901\n\n2\n\n2. Welcomes the wells.");

        Assert.Empty(FootnoteFinder.Find(document));
        Assert.Equal(["1. Welcomes the report 1 and the note; 2", "2. Welcomes the wells."], Stages.Of(document, LineRole.Text));
    }

    // Without a rule, a number before a text is a note only with a slash, and only where it goes on with the numbers.
    [Theory]
    [InlineData("1 Some springs are wells.")]
    [InlineData("7/ A/50/901.")]
    [InlineData("1/A/50/901.")]
    public void A_line_that_is_no_note_stays_text(string line)
    {
        DocumentLines document = Stages.Pages(Body + "\n" + line);

        Assert.Empty(FootnoteFinder.Find(document));
        Assert.Equal(["1. Welcomes the report 1 and the note; 2", line], Stages.Of(document, LineRole.Text));
    }

    [Fact]
    public void A_number_that_a_page_before_has_a_note_of_begins_no_block()
    {
        DocumentLines document = Stages.Pages(Body + "\n1\nA/75/901.\n2\nA/75/902.\f2. Welcomes the wells of\n\n2\n\nrivers.");

        Assert.Equal([1, 2], FootnoteFinder.Find(document).Select(static note => note.Marker));
        Assert.Equal(["1. Welcomes the report 1 and the note; 2", "2. Welcomes the wells of", "2", "rivers."], Stages.Of(document, LineRole.Text));
    }

    [Fact]
    public void Notes_on_top_of_a_page_leave_the_page_before_alone()
    {
        DocumentLines document = Stages.Pages(Body.TrimEnd() + "\f1\nA/75/901.\n2\nA/75/902.");

        Assert.Equal([1, 2], FootnoteFinder.Find(document).Select(static note => note.Marker));
        Assert.Equal(["1. Welcomes the report 1 and the note; 2"], Stages.Of(document, LineRole.Text));
    }

    [Fact]
    public void What_stands_right_under_a_running_head_is_no_block()
    {
        DocumentLines document = Stages.Pages(Body + "\fA/RES/75/901\nof the springs\n1\nand wells.");

        Assert.Empty(FootnoteFinder.Find(document));
    }

    [Fact]
    public void Without_a_rule_a_call_on_a_line_of_its_own_begins_no_block()
    {
        DocumentLines document = Stages.Pages("75/901. Springs\n\nThe General Assembly,\n\n1. Welcomes the report\n1\nand the note.\n\n1\nA/75/901.");

        FootnoteLines note = Assert.Single(FootnoteFinder.Find(document));

        Assert.Equal("A/75/901.", document[note.First].ToString());
        Assert.Equal(["1. Welcomes the report", "1", "and the note."], Stages.Of(document, LineRole.Text));
    }

    [Theory]
    [InlineData("03")]
    [InlineData("０3")]
    public void No_note_has_a_number_that_begins_with_a_nought(string number) => Assert.Empty(Notes(Body + $"\n{number}\nA/75/903."));

    [Fact]
    public void A_rule_above_the_organ_is_no_rule_of_notes()
    {
        DocumentLines document = Stages.Pages("75/901. Springs\n\n__________\n\nThe General Assembly,\n\n1. Welcomes the report. 1\n\n__________\n1 A/75/901.");

        Assert.Equal(1, Assert.Single(FootnoteFinder.Find(document)).Marker);
        Assert.Equal(["The General Assembly,"], Stages.Of(document, LineRole.Enacting));
    }

    [Fact]
    public void A_rule_on_the_page_before_the_organ_is_one_of_notes()
    {
        DocumentLines document = Stages.Pages("75/901. Springs 1\n\n__________\n1 Some springs are wells.\fThe General Assembly,\n\n1. Welcomes the report.");

        Assert.Equal(1, Assert.Single(FootnoteFinder.Find(document)).Marker);
    }
}
