using System.CommandLine;
using Resolutions.Cli.Findings;
using Resolutions.Cli.Input;
using Resolutions.Diagnostics;
using Resolutions.Validation;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions validate</c>: what parser and validators find.</summary>
internal static class ValidateCommand
{
    private const string Examples =
        """
        resolutions validate A_RES_55_162.zh.txt
        resolutions validate --recursive texts --severity warning --format sarif > findings.sarif
        """;

    public static Command Create(Streams streams)
    {
        Option<string> format = InputArguments.OneOf("--format", "-f", "How findings are written.", "text", "json", "sarif");
        Option<string> severity = InputArguments.OneOf("--severity", "-s", "The least severity that is written.", "info", "warning", "error");
        var command = new ToolCommand(
            "validate", "Checks resolutions and writes what it finds as file(line,column): severity ID: message.", Examples)
        {
            format, severity,
        };
        ManyFiles files = ManyFiles.On(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            using var writer = FindingsWriter.Create(parsed.GetValue(format)!, streams.Output);
            DiagnosticSeverity least = Enum.Parse<DiagnosticSeverity>(parsed.GetValue(severity)!, ignoreCase: true);
            return Task.FromResult(Write(files.Batch(parsed, streams, cancellationToken), writer, least));
        });
        return command;
    }

    private static int Write(InputBatch batch, FindingsWriter writer, DiagnosticSeverity least)
    {
        var validator = new ResolutionDocumentValidator();
        bool anyError = false;
        foreach ((FileInput input, List<Diagnostic> findings) in batch.Run(input => input.Result is { } result ? AllFindings.Of(result, validator) : []))
        {
            if (input.Result is not { } result)
            {
                batch.Fail(input);
                writer.WriteFailure(input);
                continue;
            }

            // A file that is there but damaged is a finding like others, with an id.
            anyError |= findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error);
            writer.Write(input.Path, result.Source, [.. findings.Where(finding => finding.Severity >= least)]);
        }

        return anyError ? ExitCode.Failed : batch.ExitCode;
    }
}
