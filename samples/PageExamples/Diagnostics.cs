using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Validation;

namespace PageExamples;

/// <summary>docs/diagnostics.md.</summary>
internal static class Diagnostics
{
    public static void Run()
    {
        ParseResult result = ResolutionParser.Parse(File.ReadAllText("resolution.txt"));
        ResolutionDocument document = result.Document!;

        var validator = new ResolutionDocumentValidator();                    // make one and keep it
        IEnumerable<Diagnostic> all = result.Diagnostics.Concat(validator.Validate(document).ToDiagnostics());
        validator.Validate(document, options => options.IncludeRuleSets(ResolutionRuleSets.Structure, ResolutionRuleSets.Numbering));

        Console.WriteLine($"{all.Count()} findings; {DiagnosticCatalogue.Find("RES904")?.Title}");
    }
}
