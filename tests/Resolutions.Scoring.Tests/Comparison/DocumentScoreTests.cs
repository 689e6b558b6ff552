using Resolutions.Scoring.Comparison;
using Resolutions.Scoring.Tests.Gold;

namespace Resolutions.Scoring.Tests.Comparison;

public sealed class DocumentScoreTests
{
    private static readonly ScoreRow Preambular = new("preamble", null, "Recalling", "Recalling its resolution 72/1,", ["A/RES/72/1", "A/72/2"]);
    private static readonly ScoreRow One = new("operative", "1.", "Decides", "Decides:", []);
    private static readonly ScoreRow Item = new("operative", "(a)", null, "To light;", []);

    [Fact]
    public void What_is_as_the_UN_marked_it_is_exact()
    {
        DocumentScore score = Score(Preambular, One, Item);
        Assert.Empty(score.Misses);
        Assert.Equal(100, score.Tally.Share(Tally.Documents));
        Assert.Equal(100, score.Tally.Share(Tally.Paragraphs));
        Assert.Equal(100, score.Tally.Share(Tally.Citations));
        Assert.Equal(100, score.Tally.Share("meeting_%"));
    }

    [Fact]
    public void A_wrong_label_counts_against_the_paragraph_and_the_document()
    {
        DocumentScore score = Score(Preambular, One, Item with { Label = "(b)" });
        Assert.Equal((0, 1, 2), (score.Tally.Right(Tally.Documents), score.Tally.Right(Tally.Operative), score.Tally.All(Tally.Operative)));
        Assert.Equal("place", Assert.Single(score.Misses).What);
    }

    [Fact]
    public void A_paragraph_out_of_order_is_wrong() => Assert.Equal(2, Score(Preambular, Item, One).Tally.Right(Tally.Paragraphs));

    [Fact]
    public void A_paragraph_too_many_makes_the_document_inexact()
    {
        DocumentScore score = Score(Preambular, One, Item, Item);
        Assert.Equal((0, 1, 3), (score.Tally.Right(Tally.Documents), score.Tally.ExtraParagraphs, score.Tally.Right(Tally.Paragraphs)));
    }

    [Fact]
    public void A_missing_citation_lowers_recall_and_a_wrong_opening_its_share_alone()
    {
        DocumentScore score = Score(Preambular with { Cites = ["A/RES/72/1"], Opening = "Recalling its" }, One, Item);
        Assert.Equal(50, score.Tally.Share(Tally.Citations));
        Assert.Equal(0, score.Tally.Share(Tally.OpeningPreambular));
        Assert.Equal(100, score.Tally.Share(Tally.Documents));
    }

    [Fact]
    public void Punctuation_counts_only_where_it_is_not_lost()
    {
        ScoreRow lost = One with { Text = "Decides" };
        ScoreRow inside = Preambular with { Text = "Recalling its resolution 72 1" };
        Assert.Equal(3, Score(Preambular, lost, Item).Tally.Right(Tally.Paragraphs));
        Assert.Equal(2, Score(inside, One, Item).Tally.Right(Tally.Paragraphs));
        Assert.Equal(3, DocumentScore.Of(GoldFixture.Document, Rows([inside, lost, Item]), lenient: true).Tally.Right(Tally.Paragraphs));
    }

    [Fact]
    public void A_document_that_is_absent_has_everything_wrong()
    {
        DocumentScore score = DocumentScore.Of(GoldFixture.Document, null, lenient: false);
        Assert.Equal((1, 0, 0), (score.Tally.Absent, score.Tally.Right(Tally.Documents), score.Tally.Right(Tally.Paragraphs)));
    }

    private static DocumentScore Score(params ScoreRow[] rows) => DocumentScore.Of(GoldFixture.Document, Rows(rows), lenient: false);

    private static ScoreRows Rows(ScoreRow[] rows) => new()
    {
        Symbol = "A/RES/73/900",
        Title = "Lighthouses",
        Session = "73",
        AdoptedOn = "2018-11-01",
        IssuedOn = "2018-11-09",
        Meeting = "81",
        Paragraphs = rows,
    };
}
