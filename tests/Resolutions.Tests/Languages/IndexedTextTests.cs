using Resolutions.Languages;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Languages;

public sealed class IndexedTextTests
{
    [Theory]
    [InlineData("en", nameof(StartKinds.Time), "to report by 2030 and at its seventy-sixth session", "2030|and |seve|-six|sixt")]
    [InlineData("en", nameof(StartKinds.Citation), "Recalling resolution 55/2 and document A/75/1;", "reso|55/2|2 an|and |A/75|75/1|1;")]
    [InlineData("en", nameof(StartKinds.Funding), "to act within existing resources, with voluntary contributions", "with|with")]
    [InlineData("en", nameof(StartKinds.ReportRecurrence), "an annual progress report and an annual meeting", "annu")]
    [InlineData("en", nameof(StartKinds.LaterVerb), "Notes the plan, and requests the Board to act, and to report", ", an|and ")]
    [InlineData("en", nameof(StartKinds.Break), "To act; to report", "; to")]
    [InlineData("zh", nameof(StartKinds.Break), "采取行动；提出报告。", "；提出报|。")]
    [InlineData("zh", nameof(StartKinds.NextSession), "向大会下届会议提出报告", "下届会议")]
    public void Places_of_a_kind_are_where_its_words_begin(string language, string kind, string text, string places)
    {
        using IndexedText indexed = Indexed(language, text);
        var found = new List<int>();
        foreach (int at in indexed.Starts(Enum.Parse<StartKinds>(kind), 0, text.Length)) found.Add(at);

        // "and" and "-six" may go on with a number's words: a place too many is looked at in vain, a place too few is a loss.
        Assert.Equal(places, string.Join('|', found.Select(at => text.Substring(at, Math.Min(4, text.Length - at)))));
    }

    [Fact]
    public void Only_places_of_the_range_are_given()
    {
        const string Text = "by 2030, by 2031, by 2032";
        using IndexedText indexed = Indexed("en", Text);
        var found = new List<string>();
        foreach (int at in indexed.Starts(StartKinds.Time, 4, 20)) found.Add(Text.Substring(at, 4));

        Assert.Equal(["2031"], found);
    }

    [Fact]
    public void A_text_given_back_can_be_asked_again()
    {
        IndexedText indexed = Indexed("en", "by 2030");
        Assert.True(indexed.Starts(StartKinds.Time, 0, 7).GetEnumerator().MoveNext());
        indexed.Dispose();
        Assert.True(indexed.Starts(StartKinds.Time, 0, 7).GetEnumerator().MoveNext());
        indexed.Dispose();
    }

    [Fact]
    public void Reading_a_long_paragraph_ends_where_it_is_cancelled_in_the_middle()
    {
        LanguagePack pack = Pack("en");
        using var source = new CancellationTokenSource();
        string text = "Requests the Board" + string.Concat(Enumerable.Repeat(", and requests him to act by 2030", 100));
        using var indexed = new IndexedText(MappedText.Identity(text), pack, source.Token);
        Assert.NotEmpty(ActionReader.Read(indexed, OpeningPhraseReader.ReadAll(indexed.Mapped, pack, PhraseRole.Operative), pack, ActionContext.None));

        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ClauseVerbReader.ReadMain(indexed, OpeningPhraseReader.ReadAll(indexed.Mapped, pack, PhraseRole.Operative), pack));
        Assert.Throws<OperationCanceledException>(() => DeadlineReader.Read(indexed, 0, text.Length, pack));
        Assert.Throws<OperationCanceledException>(() => CitationReader.Read(indexed, pack));
    }

    private static IndexedText Indexed(string language, string text) => new(MappedText.Identity(text), Pack(language));

    private static LanguagePack Pack(string language) => LanguagePack.BuiltIn.Single(pack => pack.Code == language);
}
