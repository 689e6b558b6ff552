using static Resolutions.Tests.Parsing.Lines.FootnoteTexts;

namespace Resolutions.Tests.Parsing.Lines;

/// <summary>Which number has which text, in what the finder finds.</summary>
public sealed class FootnoteBlockReaderTests
{
    [Fact]
    public void Notes_under_a_rule_have_their_numbers_before_the_text_or_alone() =>
        Assert.Equal(
            ["1: A/75/901.", "2: A/75/902, | annex."],
            Notes(Body + "\n__________\n1 A/75/901.\n2\nA/75/902,\nannex."));

    [Fact]
    public void Numbers_that_come_late_belong_to_the_texts_that_have_none()
    {
        // Some extractors give the first texts without their numbers and the numbers at the end.
        Assert.Equal(["1: A/75/901.", "2: A/75/902, | annex."], Notes(Body + "\n__________\nA/75/901.\nA/75/902,\nannex.\n1\n2"));
    }

    [Fact]
    public void Late_numbers_are_put_in_order_with_the_others() =>
        Assert.Equal(["1: A/75/901.", "2: A/75/902."], Notes(Body + "\n__________\nA/75/901.\n2\nA/75/902.\n1"));

    [Fact]
    public void A_text_of_two_sentences_ends_at_the_stop_that_leaves_one_for_each_number() =>
        Assert.Equal(["1: A/75/901, | annex.", "2: A/75/902."], Notes(Body + "\n__________\nA/75/901,\nannex.\nA/75/902.\n1\n2"));

    [Theory]
    [InlineData("1 A/75/901.", "1: A/75/901.")]
    [InlineData("1/ A/50/901.", "1: A/50/901.")]
    [InlineData("1 “Springs” is a book.", "1: “Springs” is a book.")]
    [InlineData("1 (a) A/75/901.", null)]
    [InlineData("1A/75/901.", null)]
    [InlineData("2 A/75/901.", null)]
    [InlineData("1234 A/75/901.", null)]
    public void A_number_and_its_text_stand_apart_on_one_line(string line, string? note) => Assert.Equal(note is null ? [] : [note], Notes(Body + "\n__________\n" + line));

    [Theory]
    [InlineData("7 A/75/901.", "7: A/75/901.")]
    [InlineData("8 A/75/901.", null)]
    public void The_first_note_of_an_extract_has_any_number_that_is_called(string line, string? note) =>
        Assert.Equal(note is null ? [] : [note], Notes("75/901. Springs\n\nThe General Assembly,\n\nRecalling the report,7\n\n1. Decides.\n\n__________\n" + line));

    [Theory]
    [InlineData("1 A/75/901.\n2 2012 of the wells.", "1: A/75/901. || 2: 2012 of the wells.")]
    [InlineData("1 A/75/901 and\n2 2012 of the wells.", "1: A/75/901 and | 2 2012 of the wells.")]
    [InlineData("1 A/75/901.\n2 201 of the wells.", "1: A/75/901. | 2 201 of the wells.")]
    public void A_note_may_begin_with_a_year_after_one_that_has_ended(string lines, string notes) => Assert.Equal(notes.Split(" || "), Notes(Body + "\n__________\n" + lines));

    [Theory]
    [InlineData("1 A/75/901, which\n\fand more.\n\n__________\ngoes on.\n2 A/75/902.", "1: A/75/901, which | goes on. || 2: A/75/902.")]
    [InlineData("1 A/75/901.\n\fand more.\n\n__________\ngoes on.\n2 A/75/902.", "1: A/75/901. || 2: A/75/902.")]
    [InlineData("1 A/75/901, which\n\fand more.\n\n__________\ngoes on.", "1: A/75/901, which | goes on.")]
    public void A_note_that_is_broken_off_goes_on_below_the_text_of_the_next_page(string lines, string notes) => Assert.Equal(notes.Split(" || "), Notes(Body + "\n__________\n" + lines));

    [Fact]
    public void A_number_with_no_text_left_is_a_note_of_nothing() => Assert.Equal(["1: A/75/901.", "2: "], Notes(Body + "\n__________\n1\nA/75/901.\n2"));

    [Theory]
    [InlineData("1/\nA/50/901.", "1: A/50/901.")]
    [InlineData("__________\n123/\nA/50/901.", "123: A/50/901.")]
    [InlineData("__________\n1234\nA/50/901.")]
    [InlineData("__________\n1 A/75/901.\n2 A/75/902.", "1: A/75/901.", "2: A/75/902.")]
    [InlineData("__________\n1 A/75/901.\n2", "1: A/75/901.", "2: ")]
    [InlineData("__________\n1\n2\nA/75/902.", "1: ", "2: A/75/902.")]
    [InlineData("__________\n1 A/75/901.\n5\n2 A/75/902.", "1: A/75/901.", "2: A/75/902.", "5: ")]
    [InlineData("__________\nA/75/901.\n1\n2", "1: A/75/901.", "2: ")]
    [InlineData("__________\nA/75/901.\n1\n2\n3", "1: A/75/901.", "2: ", "3: ")]
    [InlineData("__________\n1\n2\nA/75/901.\nA/75/902,\nannex.", "1: A/75/901.", "2: A/75/902, | annex.")]
    [InlineData("__________\n1\n2\nA/75/902,\nannex.", "1: ", "2: A/75/902, | annex.")]
    [InlineData("__________\n1\n2\n3\nA/75/902.\nA/75/903.", "1: ", "2: ", "3: A/75/902. | A/75/903.")]
    [InlineData("__________\n1\n2 A/75/902.\nIt is long.", "1: ", "2: A/75/902. | It is long.")]
    [InlineData("__________\nA/75/901.\n1\n2\n3\nA/75/903.\nIt is long.", "1: A/75/901.", "2: ", "3: A/75/903. | It is long.")]
    [InlineData("__________\n1\n1 A/75/901.", "1: A/75/901.")]
    [InlineData("__________\n1\nA/75/901.\n2 A/75/902.", "1: A/75/901.", "2: A/75/902.")]
    [InlineData("__________\n1\nA/75/901 and\n2 wells.", "1: A/75/901 and | 2 wells.")]
    [InlineData("__________\nA/75/901,\nannex,\nA/75/902\n1\n2", "1: A/75/901, | annex,", "2: A/75/902")]
    public void Numbers_and_texts_find_each_other(string foot, params string[] notes) => Assert.Equal(notes, Notes(Body + "\n" + foot));

    [Theory]
    [InlineData("__________\n", "")]
    [InlineData("", "/")]
    public void Notes_may_number_more_than_a_hundred(string rule, string slash)
    {
        IEnumerable<int> numbers = Enumerable.Range(1, 101);

        Assert.Equal(numbers.Select(static number => $"{number}: A/50/{number}."), Notes(Body + "\n" + rule + string.Join('\n', numbers.Select(number => $"{number}{slash} A/50/{number}."))));
    }

    [Fact]
    public void Below_a_rule_a_number_with_a_nought_begins_no_note() => Assert.Equal(["1: A/75/901. | 02 A/75/902."], Notes(Body + "\n__________\n1 A/75/901.\n02 A/75/902."));
}
