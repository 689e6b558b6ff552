using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

public sealed class ReportSubjectReaderTests
{
    [Theory]
    [InlineData("en", "to submit to the Assembly a report", " on the use of the annex at its seventy-sixth session", "the use of the annex")]
    [InlineData("en", "to report", " on a regular basis regarding the review, and to publish it", "the review")]
    [InlineData("en", "to report", " to the Conference on Disarmament on the talks", "the talks")]
    [InlineData("en", "to report", " on the steps taken, no later than 2023", "the steps taken")]
    [InlineData("en", "to report", " thereon to the Commission on the Status of Women", null)]
    [InlineData("en", "to submit a report", " to the Assembly", null)]
    [InlineData("zh", "提交一份", "关于试点的报告", "试点")]
    [InlineData("zh", "报告", "采取的步骤，并加以公布", "采取的步骤")]
    [InlineData("zh", "在关于预算的报告中提供", "资料，说明试点的费用", "试点的费用")]
    [InlineData("zh", "就试点的费用在大会第七十六届会议上", "提交报告", "试点的费用")]
    [InlineData("zh", "就如何筹资进行协商，并就此向大会", "提交报告", null)]
    [InlineData("zh", "提交", "成就报告", null)]
    public void The_words_after_or_before_the_request_say_what_it_is_on(string language, string request, string rest, string? subject)
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(each => each.Code == language);
        string text = request + rest;
        bool before = rest.StartsWith("提交报告", StringComparison.Ordinal);
        TextSpan place = before ? new TextSpan(request.Length, rest.Length) : new TextSpan(0, request.Length);
        ReportSubject? found = ReportSubjectReader.Read(new IndexedText(MappedText.Identity(text), pack), place, 0, text.Length, null, pack);
        Assert.Equal(subject, found?.Text);
        if (found is not null) Assert.Equal(subject, text.Substring(found.Span.Start, found.Span.Length));
    }

    [Fact]
    public void The_name_of_the_recipient_is_not_what_it_is_on()
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(static each => each.Code == "en");
        const string Text = "to report to the Committee on Information on Africa";
        Actor recipient = new() { Kind = ActorKind.SubsidiaryBody, Text = "Committee on Information", Span = new TextSpan(17, 24) };
        Assert.Equal("Africa", ReportSubjectReader.Read(new IndexedText(MappedText.Identity(Text), pack), new TextSpan(0, 12), 0, Text.Length, recipient, pack)?.Text);
    }
}
