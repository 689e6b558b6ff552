using System.CommandLine;
using System.Globalization;
using Resolutions.Cli.Output;
using Resolutions.Languages;
using Resolutions.Parsing;
using Resolutions.Scoring;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions score</c>: measures the parser against what the UN marked in its own XML.</summary>
internal static class ScoreCommandLine
{
    private const string Examples =
        """
        resolutions score un-xml/75
        resolutions score un-xml/75 --json > before.json
        resolutions score un-xml/75 --baseline before.json
        resolutions score un-xml/75 --rendition pdf --language zh --show 40
        """;

    public static Command Create(Streams streams)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder with the UN's XML files (AKN4UN), there or below." };
        var rendition = new Option<string[]>("--rendition")
        {
            HelpName = "plain|pdf|fakebold",
            Description = "Which renditions as text are parsed; may be repeated. All unless given.",
            DefaultValueFactory = static _ => [],
        };
        rendition.AcceptOnlyFromAmong("plain", "pdf", "fakebold");
        var language = new Option<string?>("--language", "-l") { HelpName = "CODE", Description = "Only files of this language." };
        language.AcceptOnlyFromAmong([.. LanguagePack.BuiltIn.Select(static pack => pack.Code)]);
        var sample = new Option<int?>("--sample") { HelpName = "N", Description = "Only one resolution in N, always the same ones, in all languages." };
        var rows = new Option<string?>("--rows") { HelpName = "FILE", Description = "Compare rows (JSON Lines) made by any program instead of parsing; needs one --rendition." };
        var write = new Option<string?>("--write") { HelpName = "DIR", Description = "Write the renditions into this folder, too." };
        var json = new Option<bool>("--json") { Description = "Figures as JSON." };
        var worst = new Option<int?>("--worst") { HelpName = "N", Description = "How many of the worst documents are listed; 10 unless given." };
        var show = new Option<int?>("--show") { HelpName = "N", Description = "List the first N misses." };
        var faults = new Option<string?>("--faults") { HelpName = "FILE", Description = "Faults of the UN's markup to set right before comparing." };
        var baseline = new Option<string?>("--baseline") { HelpName = "FILE", Description = "Figures from --json before; exit code 1 where one has dropped." };
        var tolerance = new Option<double?>("--tolerance") { HelpName = "P", Description = "How many points a figure may drop; 0.05 unless given." };
        Option<int> jobs = InputArguments.Jobs();
        var command = new ToolCommand("score", "Measures the parser against what the UN marked in its own XML (docs/accuracy.md).", Examples)
        {
            folder, rendition, language, sample, rows, faults, write, json, worst, show, baseline, tolerance, jobs,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            List<string> args = [parsed.GetValue(folder)!];
            foreach (string name in parsed.GetValue(rendition)!) Add(rendition, name);
            Add(language, parsed.GetValue(language));
            Add(sample, parsed.GetValue(sample));
            Add(rows, parsed.GetValue(rows));
            Add(write, parsed.GetValue(write));
            if (parsed.GetValue(json)) args.Add(json.Name);
            Add(worst, parsed.GetValue(worst));
            Add(show, parsed.GetValue(show));
            Add(faults, parsed.GetValue(faults));
            Add(baseline, parsed.GetValue(baseline));
            Add(tolerance, parsed.GetValue(tolerance));
            Add(jobs, parsed.GetValue(jobs));
            return RunAsync(args, streams, cancellationToken);

            void Add(Option option, object? value)
            {
                if (value is not null) args.AddRange([option.Name, Convert.ToString(value, CultureInfo.InvariantCulture)!]);
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(List<string> args, Streams streams, CancellationToken cancellationToken)
    {
        var total = new TaskCompletionSource<int>();
        using FileProgress? progress = FileProgress.Start(streams, () => total.Task);
        var watch = new ScoreWatch(total.SetResult, () => progress?.Step());
        using var errors = new StringWriter();
        try
        {
            return await ScoreCommand.Run(args, text => ResolutionParser.Parse(text, null, cancellationToken), streams.Output, errors, watch, cancellationToken);
        }
        finally
        {
            // What it says about the folder and its files comes when the bar is gone.
            progress?.Dispose();
            await streams.Error.WriteAsync(errors.ToString());
        }
    }
}
