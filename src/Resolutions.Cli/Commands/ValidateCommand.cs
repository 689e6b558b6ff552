using System.CommandLine;
using Resolutions.Cli.Findings;
using Resolutions.Cli.Input;
using Resolutions.Diagnostics;
using Resolutions.Documents;
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
        Argument<string[]> files = InputArguments.Files();
        Option<string[]> recursive = InputArguments.Recursive();
        Option<string> pattern = InputArguments.Pattern();
        Option<string?> language = InputArguments.Language();
        Option<string> format = InputArguments.OneOf("--format", "-f", "How findings are written.", "text", "json", "sarif");
        Option<string> severity = InputArguments.OneOf("--severity", "-s", "The least severity that is written.", "info", "warning", "error");
        var command = new ToolCommand(
            "validate", "Checks resolutions and writes what it finds as file(line,column): severity ID: message.", Examples)
        {
            files, recursive, pattern, format, severity, language,
        };
        InputArguments.NeedFiles(command, files, recursive);
        command.SetAction((parsed, cancellationToken) =>
        {
            IEnumerable<string> paths = InputFiles.Expand(parsed.GetValue(files) ?? [], parsed.GetValue(recursive)!, parsed.GetValue(pattern)!);
            using var writer = FindingsWriter.Create(parsed.GetValue(format)!, streams.Output);
            DiagnosticSeverity least = Enum.Parse<DiagnosticSeverity>(parsed.GetValue(severity)!, ignoreCase: true);
            DocumentReaderOptions options = InputArguments.ReaderOptions(parsed.GetValue(language));
            return Task.FromResult(Write(streams, paths, writer, least, options, cancellationToken));
        });
        return command;
    }

    private static int Write(
        Streams streams, IEnumerable<string> paths, FindingsWriter writer, DiagnosticSeverity least, DocumentReaderOptions options,
        CancellationToken cancellationToken)
    {
        var validator = new ResolutionDocumentValidator();
        int code = ExitCode.Ok;
        foreach (string path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FileInput input = FileInput.Read(path, streams, options, cancellationToken);
            if (input.Result is not { } result)
            {
                InputArguments.Report(streams, input);
                writer.WriteFailure(input);
                code = ExitCode.Failed;
                continue;
            }

            // A file that is there but damaged is a finding like others, with an id.
            List<Diagnostic> findings = AllFindings.Of(result, validator);
            if (findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error)) code = ExitCode.Failed;
            writer.Write(path, result.Source, [.. findings.Where(finding => finding.Severity >= least)]);
        }

        return code;
    }
}
