using Resolutions.Languages;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

public sealed class AgendaTitlesTests
{
    [Theory]
    [InlineData("en", "to include in the provisional agenda of its seventy-sixth session the item entitled “Oceans”", "Oceans")]
    [InlineData("en", "to include, under the item entitled “Development”, a sub-item entitled, “Deserts, dust and rain”", "Development | Deserts, dust and rain")]
    [InlineData("en", "to include the items entitled “Oceans”, “Rivers” and “Lakes”", "Oceans | Rivers | Lakes")]
    [InlineData("en", "to include an item on the report entitled “Oceans in view”", "")]
    [InlineData("en", "to consider the topic “Oceans” under the item entitled “Development”", "Development")]
    [InlineData("en", "to include the item entitled “Oceans", "")]
    [InlineData("zh", "将题为“海洋：现状与前景”的项目列入大会第七十七届会议临时议程", "海洋：现状与前景")]
    [InlineData("zh", "在临时议程题为“发展”的项目下列入题为“荒漠”的分项目", "发展 | 荒漠")]
    [InlineData("zh", "将题为 海洋的现状 的项目列入大会第七十七届会议临时议程", "海洋的现状")]
    [InlineData("zh", "继续审议这一问题", "")]
    public void Titles_stand_in_quotation_marks_after_the_word_for_an_item(string language, string text, string titles)
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(each => each.Code == language);
        var items = AgendaTitles.Read(new IndexedText(MappedText.Identity(text), pack), 0, text.Length, pack);
        Assert.Equal(titles, string.Join(" | ", items.Select(static item => item.Title)));
        Assert.All(items, item => Assert.Equal(item.Title, text.Substring(item.Span.Start, item.Span.Length)));
    }
}
