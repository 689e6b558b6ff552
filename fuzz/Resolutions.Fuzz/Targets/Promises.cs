using FluentValidation;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Resolutions.Serialization.Rows;
using Resolutions.Tests.Parsing;
using Resolutions.Validation;

namespace Resolutions.Fuzz.Targets;

/// <summary>What the library promises of every result, whatever was read.</summary>
internal static class Promises
{
    private static readonly ResolutionDocumentValidator Validator = new();

    /// <summary>Of a text with places: nothing is lost, nodes are in each other, what they read is what their slices hold.</summary>
    public static string? OfSpans(ParseResult result)
    {
        IReadOnlyList<string> violations = SpanInvariants.Violations(result);
        return violations.Count == 0 ? null : violations.FirstOrDefault(SpanInvariants.IsLoss) is { } loss ? "loss: " + loss : "slice: " + violations[0];
    }

    /// <summary>Of a document: it can be checked, written as rows, and written as JSON and read back equal.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isWhole">Whether its texts have no half characters, which JSON cannot hold.</param>
    public static string? OfDocument(ResolutionDocument document, bool isWhole)
    {
        foreach (Row row in ResolutionRows.Of("case", document)) _ = row.ToString();
        Validator.Validate(document, static options => options.IncludeAllRuleSets());
        ResolutionDocument back = ResolutionJson.Deserialize(ResolutionJson.Serialize(document));
        return isWhole && !document.Equals(back) ? "json: what is written is not read back equal" : null;
    }
}
