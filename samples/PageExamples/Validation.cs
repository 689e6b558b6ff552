using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Validation;

namespace PageExamples;

/// <summary>docs/validation.md.</summary>
internal static class Validation
{
    public static void Run()
    {
        First();
        Own();
    }

    private static void First()
    {
        ParseResult result = ResolutionParser.Parse(File.ReadAllText("resolution.txt"));
        var validator = new ResolutionDocumentValidator();
        foreach (Diagnostic finding in validator.Validate(result.Document!).ToDiagnostics())
        {
            Console.WriteLine($"{result.Source.GetLinePosition(finding.Span.Start)} {finding.Severity} {finding.Id}: {finding.Message}");
        }
    }

    private static void Own()
    {
        ResolutionDocument document = ResolutionParser.Parse(File.ReadAllText("resolution.txt")).Document!;
        var validator = new HouseRules();
        foreach (Diagnostic finding in validator.Validate(document).ToDiagnostics()) Console.WriteLine($"{finding.Id}: {finding.Message}");
    }
}
