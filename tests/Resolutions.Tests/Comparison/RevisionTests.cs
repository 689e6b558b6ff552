using System.Diagnostics;
using Resolutions.Comparison;
using Resolutions.Model;
using static Resolutions.Tests.Comparison.ComparisonTexts;

namespace Resolutions.Tests.Comparison;

public sealed class RevisionTests
{
    [Fact]
    public void Paragraphs_are_found_again_by_what_they_say_whatever_their_number()
    {
        ResolutionDocument earlier = English(
            "Recalling its resolution 70/12 of 3 December 2015,",
            "1. Welcomes the work of the Lakes Commission on the quality of drinking water;",
            "2. Encourages States in a position to do so to share data on the level of rivers and lakes with their neighbours;",
            "3. Notes the offer of the host country;",
            "4. Decides to remain seized of the matter.");
        ResolutionDocument later = English(
            "Recalling its resolution 70/12 of 3 December 2015,",
            "1. Encourages States in a position to do so to share data on the level and the quality of rivers and lakes with their neighbours;",
            "2. Welcomes the work of the Lakes Commission on the quality of drinking water;",
            "3. Requests the Secretary-General to convene a seminar before the end of 2022;",
            "4. Decides to remain seized of the matter.");

        Revision revision = Revision.Compare(earlier, later);

        Assert.Equal(
            [(RevisionKind.Kept, "PP1", "PP1"), (RevisionKind.Reworded, "OP2", "OP1"), (RevisionKind.Dropped, "OP3", null), (RevisionKind.Kept, "OP1", "OP2"), (RevisionKind.New, null, "OP3"), (RevisionKind.Kept, "OP4", "OP4")],
            revision.Rows.Select(static row => (row.Kind, row.Earlier?.Path, row.Later?.Path)));
        Assert.InRange(revision.Rows[1].Similarity, 0.6, 0.99);
        Assert.Equal(3, revision.Count(RevisionKind.Kept));
    }

    [Fact]
    public void Chinese_is_compared_by_its_characters()
    {
        ResolutionDocument earlier = Chinese("1. 鼓励有能力的国家与邻国分享河流和湖泊水位数据；", "2. 决定继续处理此案。");
        ResolutionDocument later = Chinese("1. 再次鼓励有能力的国家与邻国分享河流和湖泊水位和水质数据；", "2. 决定继续处理此案。");
        Assert.Equal([RevisionKind.Reworded, RevisionKind.Kept], Revision.Compare(earlier, later).Rows.Select(static row => row.Kind));
    }

    [Fact]
    public void A_text_compared_with_itself_is_kept_throughout()
    {
        ResolutionDocument seed = Seed("zh");
        Assert.All(Revision.Compare(seed, seed).Rows, static row => Assert.Equal((RevisionKind.Kept, 1.0, row.Later!.Path), (row.Kind, row.Similarity, row.Earlier!.Path)));
    }

    [Fact]
    public void Nothing_of_another_text_is_kept()
    {
        Revision revision = Revision.Compare(English("1. Decides to convene a seminar in 2022."), English("1. Welcomes the generous offer of the host country."));
        Assert.Equal([RevisionKind.Dropped, RevisionKind.New], revision.Rows.Select(static row => row.Kind));
    }

    [Fact]
    public void Ten_thousand_equal_paragraphs_take_no_longer_than_others()
    {
        ResolutionDocument many = English([.. Enumerable.Range(1, 10_000).Select(static i => $"{i}. Requests the Secretary-General to report on lake number {i % 50} and on its shores;")]);
        var watch = Stopwatch.StartNew();
        Assert.Equal(10_000, Revision.Compare(many, many).Count(RevisionKind.Kept));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }
}
