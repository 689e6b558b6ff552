using FluentValidation;
using Resolutions.Model;
using Resolutions.Tests.Samples;
using Resolutions.Validation;

namespace Resolutions.Tests.Validation;

public sealed class SequencesTests
{
    [Fact]
    public void Sections_inside_a_section_follow_each_other_too()
    {
        Assert.Empty(Found("A", "B"));
        Assert.Equal(["RES933"], Found("A", "C"));
    }

    [Fact]
    public void One_gap_in_the_sections_is_one_finding() => Assert.Equal(["RES933"], Found("A", "C", "D"));

    private static IEnumerable<string> Found(params string[] labels)
    {
        Section[] inside = [.. labels.Select(static (label, i) => new Section { Path = $"I.{label}", Label = label, Children = [Sample.Operative(i + 1, "Requests it;", "Requests") with { Path = $"I.{label}.OP{i + 1}" }] })];
        ResolutionDocument document = Sample.English().WithOperative(new Section { Path = "I", Label = "I", Children = inside });
        return new ResolutionDocumentValidator().Validate(document, static options => options.IncludeRuleSets(ResolutionRuleSets.Numbering)).Errors.Select(static error => error.ErrorCode);
    }
}
