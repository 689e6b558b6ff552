using System.CommandLine;
using System.Text;
using Resolutions.Cli.Comparison;
using Resolutions.Cli.Input;
using Resolutions.Cli.Output;
using Resolutions.Comparison;
using Resolutions.Model;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions compare</c>: two languages of a resolution, or two years of it.</summary>
internal static class CompareCommand
{
    private const string Examples =
        """
        resolutions compare A_RES_55_162.en.txt A_RES_55_162.zh.txt
        resolutions compare A_RES_55_162.en-zh.txt
        resolutions compare A_RES_74_20.en.txt A_RES_75_20.en.txt --changes --json
        """;

    public static Command Create(Streams streams)
    {
        var first = new Argument<string>("FIRST") { Description = "The file (text, PDF, Word or XML) that the other is measured by: one language, or the earlier year; - reads standard input." };
        var second = new Argument<string?>("SECOND")
        {
            Description = "The other language, or the later year. Missing where FIRST holds both languages.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var changes = new Option<bool>("--changes") { Description = "Leave out what is the same in both." };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a table (docs/concordance.md)." };
        var command = new ToolCommand("compare", "Compares two languages of a resolution, or two years of it in one language.", Examples) { first, second, changes, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            string[] paths = parsed.GetValue(second) is { } other ? [parsed.GetValue(first)!, other] : [parsed.GetValue(first)!];
            List<ResolutionDocument>? documents = Read(paths, streams, cancellationToken);
            if (documents is null) return Task.FromResult(ExitCode.Failed);
            Write(documents[0], documents[1], parsed.GetValue(changes), parsed.GetValue(json), streams);
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    /// <summary>The two documents: one of each file, or both of one; null where there are not as many.</summary>
    private static List<ResolutionDocument>? Read(string[] paths, Streams streams, CancellationToken cancellationToken)
    {
        var documents = new List<ResolutionDocument>();
        foreach (string path in paths)
        {
            FileInput input = FileInput.Read(path, streams, InputArguments.ReaderOptions(null), cancellationToken).NeedResolution();
            // A print of several resolutions in one language holds nothing to compare, either.
            List<ResolutionDocument> languages = input.IsRead ? [.. input.Result.Documents.DistinctBy(static document => document.Language)] : [];
            if (languages.Count == 1 && paths.Length == 1) input = input with { Error = "holds one language; expected two, or a second file." };
            if (!input.IsRead)
            {
                InputArguments.Report(streams, input);
                return null;
            }

            documents.AddRange(languages.Take(paths.Length == 1 ? 2 : 1));
        }

        return documents;
    }

    private static void Write(ResolutionDocument first, ResolutionDocument second, bool onlyChanges, bool asJson, Streams streams)
    {
        bool isRevision = first.Language == second.Language;
        Concordance? concordance = isRevision ? null : Concordance.Align(first, second);
        Revision? revision = isRevision ? Revision.Compare(first, second) : null;
        if (asJson)
        {
            if (concordance is not null) ComparisonJson.Write(streams.Output, concordance, first, second, onlyChanges);
            else ComparisonJson.Write(streams.Output, revision!, first, second, onlyChanges);
            return;
        }

        using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
        Spectre.Console.IAnsiConsole console = Terminal.On(writer, streams.TerminalWidth);
        if (concordance is not null) ComparisonTable.Write(console, concordance, first, second, onlyChanges);
        else ComparisonTable.Write(console, revision!, first, second, onlyChanges);
    }
}
