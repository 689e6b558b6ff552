using System.Text;
using System.Text.Json;
using Resolutions.Parsing;
using Resolutions.Scoring.Comparison;
using Resolutions.Scoring.Gold;
using Resolutions.Scoring.Renditions;
using Resolutions.Scoring.Reporting;

namespace Resolutions.Scoring;

/// <summary><c>resolutions score</c>: measures the parser against what the UN marked in its own XML.</summary>
internal static class ScoreCommand
{
    public const int Success = 0;
    public const int Dropped = 1;
    public const int BadUsage = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>score</c>.</param>
    /// <param name="parse">The parser that is measured.</param>
    /// <param name="output">Where the figures go; standard output unless given.</param>
    /// <param name="error">Where messages go; standard error unless given.</param>
    /// <param name="watch">Told how it goes; nobody unless given.</param>
    /// <param name="cancellationToken">Stops between documents.</param>
    /// <returns>The exit code: 0, 1 where a figure has dropped or nothing could be read, 2 where the command line cannot be understood.</returns>
    public static async Task<int> Run(
        IReadOnlyList<string> args,
        Func<string, ParseResult> parse,
        Stream? output = null,
        TextWriter? error = null,
        ScoreWatch? watch = null,
        CancellationToken cancellationToken = default)
    {
        error ??= Console.Error;
        if (ScoreArguments.Parse(args, out string? wrong) is not { } arguments)
        {
            await error.WriteLineAsync(wrong + Environment.NewLine + ScoreArguments.Usage).ConfigureAwait(false);
            return BadUsage;
        }

        if (!Directory.Exists(arguments.Folder))
        {
            await error.WriteLineAsync($"{arguments.Folder}: there is no such folder.").ConfigureAwait(false);
            return Dropped;
        }

        try
        {
            return await RunAsync(arguments, parse, output, error, watch, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            await error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            return Dropped;
        }
    }

    private static async Task<int> RunAsync(
        ScoreArguments arguments, Func<string, ParseResult> parse, Stream? output, TextWriter error, ScoreWatch? watch, CancellationToken cancellationToken)
    {
        Rendition[] renditions = [.. Rendition.All.Where(rendition => arguments.Renditions.Count == 0 || arguments.Renditions.Contains(rendition.Name))];
        Dictionary<string, ScoreRows>? rows = null;
        if (arguments.Rows is not null)
        {
            using StreamReader reader = File.OpenText(arguments.Rows);
            rows = RowFile.Read(reader);
        }

        MarkupFaults? faults = null;
        if (arguments.Faults is not null)
        {
            using StreamReader reader = File.OpenText(arguments.Faults);
            faults = MarkupFaults.Read(reader);
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = arguments.Jobs, CancellationToken = cancellationToken };
        string[] files = [.. Directory.EnumerateFiles(arguments.Folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var read = new (GoldDocument? Gold, string? Reason)[files.Length];
        Parallel.For(0, files.Length, options, i => read[i] = (GoldReader.Read(files[i], out string? reason), reason));

        // A document that was issued again stands in two files; of one name the last file counts, as where cases are written to a folder.
        var documents = new SortedDictionary<string, GoldDocument>(StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i++)
        {
            if (read[i].Gold is not { } gold) await error.WriteLineAsync($"{files[i]}: left out, {read[i].Reason}").ConfigureAwait(false);
            else if ((arguments.Language is null || arguments.Language == gold.Language) && IsInSample(gold, arguments.Sample)) documents[gold.Name] = gold;
        }

        // Scored in any order, told in that of their names.
        GoldDocument[] golds = [.. documents.Values];
        watch?.Counted(golds.Length);
        var scores = new List<(Rendition Rendition, DocumentScore Score)>[golds.Length];
        await Parallel.ForAsync(0, golds.Length, options, async (i, token) =>
        {
            scores[i] = await ScoresOf(golds[i], faults, renditions, arguments, text => rows is null ? ParsedRows.Of(parse(text)) : rows.GetValueOrDefault(golds[i].Name), token)
                .ConfigureAwait(false);
            watch?.Scored();
        }).ConfigureAwait(false);

        var result = new ScoreResult();
        for (int i = 0; i < golds.Length; i++)
        {
            foreach ((Rendition rendition, DocumentScore score) in scores[i]) result.Add(golds[i], rendition, score);
        }

        Report(result, arguments, output);
        if (documents.Count == 0) await error.WriteLineAsync($"{arguments.Folder}: no AKN4UN files in it.").ConfigureAwait(false);
        if (documents.Count == 0) return Dropped;
        return arguments.Baseline is null ? Success : await Compare(result, arguments, error).ConfigureAwait(false);
    }

    private static async Task<List<(Rendition Rendition, DocumentScore Score)>> ScoresOf(
        GoldDocument gold, MarkupFaults? faults, IEnumerable<Rendition> renditions, ScoreArguments arguments, Func<string, ScoreRows?> rowsOf, CancellationToken cancellationToken)
    {
        List<(Rendition, DocumentScore)> scores = [];
        GoldDocument mended = faults?.Mend(gold) ?? gold;
        foreach (Rendition rendition in renditions.Where(rendition => rendition.Exists(gold)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string text = rendition.Render(gold);
            if (arguments.Write is not null) await Write(arguments.Write, rendition, gold, text, cancellationToken).ConfigureAwait(false);
            scores.Add((rendition, DocumentScore.Of(mended, rowsOf(text), rendition.IsLenient)));
        }

        return scores;
    }

    // Told by the symbol alone, so that files that come or go change nothing for the others and both languages of a resolution are in.
    private static bool IsInSample(GoldDocument gold, int sample)
    {
        uint hash = 2166136261;
        foreach (char c in gold.Name.AsSpan(0, gold.Name.LastIndexOf('.'))) hash = (hash ^ c) * 16777619;
        return (hash ^ (hash >> 15)) % (uint)sample == 0;
    }

    private static void Report(ScoreResult result, ScoreArguments arguments, Stream? output)
    {
        Stream stream = output ?? Console.OpenStandardOutput();
        if (arguments.Json) ScoreJson.Write(result, arguments.Worst, stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        if (arguments.Json) writer.WriteLine();
        else ScoreTable.Write(result, arguments.Worst, writer);
        foreach (Miss miss in arguments.Json ? [] : result.Misses.Take(arguments.Show)) writer.WriteLine($"{miss.Document} | {miss.What} | {miss.Want} | {miss.Got}");
    }

    private static async Task<int> Compare(ScoreResult result, ScoreArguments arguments, TextWriter error)
    {
        List<string> drops;
        await using (FileStream before = File.OpenRead(arguments.Baseline!)) drops = ScoreJson.Drops(result, before, arguments.Tolerance);
        foreach (string drop in drops) await error.WriteLineAsync(drop).ConfigureAwait(false);
        return drops.Count == 0 ? Success : Dropped;
    }

    private static async Task Write(string folder, Rendition rendition, GoldDocument gold, string text, CancellationToken cancellationToken)
    {
        string target = Path.Combine(folder, rendition.Name);
        Directory.CreateDirectory(target);
        await File.WriteAllTextAsync(Path.Combine(target, gold.Name + ".txt"), text, new UTF8Encoding(false), cancellationToken).ConfigureAwait(false);
    }
}
