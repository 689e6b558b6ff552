using System.Diagnostics;
using Resolutions.Languages;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Paragraphs made to be slow to join into actions. The bound is no claim of speed: what it keeps out takes many minutes, and a loaded machine stays within it.</summary>
public sealed class ActionCostTests
{
    private const int Length = 40_000;

    [Theory]
    [InlineData("en", "Requests the Board", ", and requests him to report")]
    [InlineData("en", "Notes the plan", ", which, calls for")]
    [InlineData("en", "Urges", " and urges")]
    [InlineData("en", "Requests", " at its seventy-sixth session")]
    [InlineData("zh", "请秘书长", "，并请他报告")]
    [InlineData("zh", "促请会员国", "，并认识到")]
    [InlineData("zh", "请", "请")]
    [InlineData("zh", "鼓励联合国", "的各国家")]
    public void Cost_grows_with_the_length_only(string language, string opening, string piece)
    {
        string text = opening + string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        AssertQuick(language, text);
    }

    [Fact]
    public void Many_items_below_a_long_chapeau_cost_no_more()
    {
        string chapeau = "Requests the Secretary-General" + string.Concat(Enumerable.Repeat(" to report", Length / 10)) + ":";
        AssertQuick("en", chapeau, [.. Enumerable.Repeat("To act;", 2000)]);
    }

    private static void AssertQuick(string language, string text, params string[] items)
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(p => p.Code == language);
        MappedText mapped = MappedText.Identity(text);
        ClauseNode[] children = [.. items.Select(item => new ClauseNode(new IndexedText(MappedText.Identity(item), pack), null, []))];
        var root = new ClauseNode(new IndexedText(mapped, pack), OpeningPhraseReader.ReadAll(mapped, pack, PhraseRole.Operative), children);
        long start = Stopwatch.GetTimestamp();
        ActionReader.ReadTree(root, pack, ActionContext.None);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1));
    }
}
