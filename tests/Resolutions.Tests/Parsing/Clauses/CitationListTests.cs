using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Whose a number is where the organ stands elsewhere, and which place belongs to which document of a list.</summary>
public sealed class CitationListTests
{
    [Theory]
    // The organ stands before the noun, in a clause around it, after the number, after the date.
    [InlineData("en", "as endorsed by the Human Rights Council in resolution 46/2", "A/HRC/RES/46/2")]
    [InlineData("en", "resolution 46/2 of the Human Rights Council", "A/HRC/RES/46/2")]
    [InlineData("en", "resolution 46/2 of 23 March 2021 of the Human Rights Council", "A/HRC/RES/46/2")]
    [InlineData("en", "resolution 46/2, and the Human Rights Council itself", "A/RES/46/2")]
    [InlineData("en", "Human Rights Council resolutions and decisions 43/117", "A/HRC/DEC/43/117")]
    [InlineData("zh", "人权理事会第48/13号和第46/2号决议", "A/HRC/RES/48/13 A/HRC/RES/46/2")]
    [InlineData("zh", "人权理事会欢迎第46/2号决议", "A/RES/46/2")]
    // A number without an owner after one of the Council's is the Council's, too.
    [InlineData("en", "Human Rights Council resolution 48/13 and resolution 44/2", "A/HRC/RES/48/13 A/HRC/RES/44/2")]
    [InlineData("zh", "人权理事会第48/13号决议。回顾第46/2号决议", "A/HRC/RES/48/13 A/HRC/RES/46/2")]
    [InlineData("en", "World Health Assembly resolutions and resolution 65/4", "A/RES/65/4")]
    // An organ named before tells by the date whose a number is.
    [InlineData("en", "the Human Rights Council welcomed it, recalling resolution 43/15 of 19 June 2020", "A/HRC/RES/43/15")]
    [InlineData("en", "the Council welcomed it, recalling resolution 43/15 of 19 June 2020", "A/HRC/RES/43/15")]
    [InlineData("en", "the Economic and Social Commission for Asia and the Pacific welcomed it, and resolution 71/1 of 29 May 2015", "E/ESCAP/RES/71/1")]
    [InlineData("en", "recalling resolution 62/8 of 5 May 2010", "A/RES/62/8")]
    // A special session after the Council's own numbers is the Council's.
    [InlineData("en", "Human Rights Council resolution 16/1 and resolution S-16/1", "A/HRC/RES/16/1 A/HRC/RES/S-16/1")]
    [InlineData("en", "Human Rights Council resolution 16/1, General Assembly resolution 60/1 and resolution S-16/1", "A/HRC/RES/16/1 A/RES/60/1 A/RES/S-16/1")]
    // A number stands for what it stood for before.
    [InlineData("en", "Human Rights Council resolution 43/15, and in resolution 43/15", "A/HRC/RES/43/15 A/HRC/RES/43/15")]
    [InlineData("en", "Human Rights Council decision 43/117, and in resolution 43/117", "A/HRC/DEC/43/117 A/HRC/RES/43/117")]
    [InlineData("en", "its resolution 55/2 and its decision 67/551, and the annex to the same resolution", "A/RES/55/2 A/DEC/67/551 A/RES/55/2")]
    // Another body's number between.
    [InlineData("zh", "第707(XXII)号、第2340(XXII)号和第55/2号决议", "- - A/RES/55/2")]
    public void The_organ_is_the_one_that_the_words_or_the_date_tell(string language, string text, string symbols) =>
        Assert.Equal(symbols.Split(' '), Read(language, text).Select(static citation => citation.Symbol ?? "-"));

    [Fact]
    public void Another_bodys_number_has_no_symbol() => Assert.Null(Assert.Single(Read("en", "Arctic Forum resolution 55/2")).Symbol);

    [Fact]
    public void What_is_only_perhaps_another_bodys_number_has_no_symbol_either() =>
        Assert.Null(Assert.Single(Read("en", "the Commission welcomed it, recalling resolution 62/8 of 5 May 2010")).Symbol);

    [Fact]
    public void A_section_of_the_document_itself_is_no_paragraph() => Assert.Empty(Read("en", "as described in section II above"));

    [Theory]
    [InlineData("en", "in paragraph 3 of its resolutions 55/2 and 55/3", "paragraph 3", null)]
    [InlineData("en", "resolution 55/2, paragraph 3 of resolution 55/3", null, "paragraph 3")]
    [InlineData("en", "resolution 55/2 of 8 September 2000, section VI, and resolution 55/3", "section VI", null)]
    [InlineData("en", "resolution 55/2, section VI; and resolution 55/3", "section VI", null)]
    [InlineData("zh", "第55/2号决议第3段和第55/3号决议第六节", "第3段", "第六节")]
    public void Each_place_is_in_the_document_it_is_printed_with(string language, string text, string? first, string? second) =>
        Assert.Equal([first, second], Read(language, text).Select(static citation => citation.Pinpoint));

    [Fact]
    public void A_place_may_follow_a_title_in_quotation_marks() => Assert.Equal("第3段", Assert.Single(Read("zh", "《2030年可持续发展议程》第3段")).Pinpoint);

    private static IReadOnlyList<Citation> Read(string language, string text)
    {
        LanguagePack pack = Stages.Pack(language);
        return CitationReader.Read(new IndexedText(MappedText.Identity(text), pack), pack);
    }
}
