using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Parsing;
using Resolutions.Validation;
using Xunit.Abstractions;

namespace Resolutions.Tests.Properties;

/// <summary>
/// Real documents with one line deleted, doubled, moved or cut: how many have a finding of parser or validator that they had not before. Words gone
/// from the middle of a sentence no rule of drafting misses; a number gone from a sequence is.
/// </summary>
public sealed class DamageReportTests(ITestOutputHelper output)
{
    private static readonly ResolutionDocumentValidator Validator = new();

    [SharedFilesTheory("corpus/cases/plain")]
    [InlineData("plain", "delete", 0.37, 0.95)]
    [InlineData("plain", "double", 0.65, 0.95)]
    [InlineData("plain", "swap", 0.35, 0.94)]
    [InlineData("plain", "cut", 0.63, 0.95)]
    [InlineData("pdf", "delete", 0.34, 0.90)]
    [InlineData("pdf", "double", 0.31, 0.75)]
    [InlineData("pdf", "swap", 0.44, 0.80)] // of 36: one is 2.8 %
    [InlineData("pdf", "cut", 0.36, 0.59)]
    public void Damage_is_reported(string rendition, string damage, double least, double leastOfNumbered)
    {
        int all = 0, reported = 0, numbered = 0, numberedReported = 0;
        foreach (DamagedText text in DamagedText.Of(rendition, damage))
        {
            bool isNew = Findings(text.Damaged).Except(Findings(text.Sound)).Any();
            bool isNumbered = char.IsAsciiDigit(text.Line.TrimStart()[0]) && text.Line.TrimStart().IndexOf('.', StringComparison.Ordinal) is 1 or 2;
            all++;
            reported += isNew ? 1 : 0;
            numbered += isNumbered ? 1 : 0;
            numberedReported += isNumbered && isNew ? 1 : 0;
        }

        double share = (double)reported / all, shareOfNumbered = (double)numberedReported / numbered;
        output.WriteLine($"{rendition} {damage}: {share:P1} of {all} reported, {shareOfNumbered:P1} of the {numbered} of numbered paragraphs");
        Assert.True(share >= least, $"{share:P1} of {all} damages are reported.");
        Assert.True(shareOfNumbered >= leastOfNumbered, $"{shareOfNumbered:P1} of {numbered} damages to numbered paragraphs are reported.");
    }

    /// <summary>Each finding by its id, and how many of that id were before it.</summary>
    private static IEnumerable<(string Id, int Count)> Findings(string text)
    {
        ParseResult result = ResolutionParser.Parse(text);
        IEnumerable<Diagnostic> found = result.Diagnostics.Concat(result.Documents.SelectMany(static document =>
            Validator.Validate(document, static options => options.IncludeAllRuleSets()).ToDiagnostics()));
        return found.GroupBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal).SelectMany(static group => group.Select((_, i) => (group.Key, i)));
    }
}
