using System.Runtime.CompilerServices;
using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Lines;
using Resolutions.Parsing.Structure;
using Resolutions.Text;

namespace Resolutions.Parsing;

/// <summary>Turns the text of General Assembly resolutions into documents.</summary>
/// <remarks>
/// Bad text gives diagnostics, never an exception. Safe to call from many threads at once. The same text with the same options gives an equal
/// result, whatever the culture.
/// </remarks>
public static class ResolutionParser
{
    /// <summary>Parses a text.</summary>
    /// <param name="text">The text as it comes: clean, or out of a PDF with its noise; one language, or two paragraph by paragraph.</param>
    /// <param name="options">How to parse; null for <see cref="ResolutionParserOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParseResult Parse(string text, ResolutionParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(new SourceText(text), SourceMarks.None, options ?? ResolutionParserOptions.Default, cancellationToken);
    }

    /// <summary>Parses a text file in UTF-8, or in UTF-16 or UTF-32 where it has a byte order mark. A file that cannot be read gives a diagnostic.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to parse; null for <see cref="ResolutionParserOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParseResult ParseFile(string path, ResolutionParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new ParseResult(new SourceText("", path), [], [ParserDiagnostics.FileUnreadable.At(default, FileProblem.Of(exception))]);
        }

        return Parse(new SourceText(text, path), SourceMarks.None, options ?? ResolutionParserOptions.Default, cancellationToken);
    }

    /// <summary>Parses many files, some at a time, and gives the results in the order of the files. One bad file does not stop the others.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="options">How to parse; null for <see cref="ResolutionParserOptions.Default"/>.</param>
    /// <param name="degreeOfParallelism">How many at a time; 0 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is negative.</exception>
    public static IAsyncEnumerable<ParseResult> ParseManyAsync(
        IEnumerable<string> paths, ResolutionParserOptions? options = null, int degreeOfParallelism = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentOutOfRangeException.ThrowIfNegative(degreeOfParallelism);
        return Many(paths, options, degreeOfParallelism == 0 ? Environment.ProcessorCount : degreeOfParallelism, cancellationToken);
    }

    private static async IAsyncEnumerable<ParseResult> Many(
        IEnumerable<string> paths, ResolutionParserOptions? options, int degree, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A window of running tasks: results come out in order and memory stays flat, however many files there are.
        var running = new Queue<Task<ParseResult>>();
        foreach (string path in paths)
        {
            if (running.Count >= degree) yield return await running.Dequeue().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            running.Enqueue(Task.Run(() => ParseFile(path, options, cancellationToken), cancellationToken));
        }

        while (running.TryDequeue(out Task<ParseResult>? task)) yield return await task.ConfigureAwait(false);
    }

    /// <summary>Parses what a reader of files made of a file.</summary>
    internal static ParseResult Parse(SourceText source, SourceMarks marks, ResolutionParserOptions options, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics);
        var documents = new List<ResolutionDocument>();
        if (source.Length > options.MaxLength)
        {
            diagnostics.Add(ParserDiagnostics.TextTooLong, default, source.Length, options.MaxLength);
        }
        else if (Choose(options) is not { Count: > 0 } packs)
        {
            diagnostics.Add(ParserDiagnostics.LanguageUnknown, default, options.Language, string.Join(", ", options.Languages.Select(static pack => pack.Code)));
        }
        else
        {
            List<Line> all = LineReader.Read(source.Text, cancellation);
            if (all.Count > 0)
            {
                foreach ((LanguagePack pack, List<Line> own) in LanguageSplitter.Split(source.Text, all, packs, cancellation))
                {
                    DocumentLines print = Document(pack, RunOnLines.Split(source.Text, own, pack, cancellation), marks);
                    if (!AddParts(print)) Add(Document(pack, print.Lines, marks));
                }
            }

            if (documents.Count == 0) diagnostics.Add(ParserDiagnostics.NoResolution, default);
        }

        return new ParseResult(source, ShareSymbol(documents), diagnostics.ToList());

        bool Add(DocumentLines lines)
        {
            if (new DocumentBuilder(lines, options, diagnostics).Build() is not { } built) return false;
            documents.Add(built);
            return true;
        }

        // Each resolution of a print, or none where a stretch is no resolution by itself, such as a closing above a title: its lines would be in no node.
        bool AddParts(DocumentLines print)
        {
            int before = documents.Count;
            (int Kept, int Left) found = diagnostics.Mark();
            foreach ((List<Line> part, SourceMarks known) in PrintSplitter.Split(print))
            {
                if (part.Count == 0) continue;
                // Most prints are one resolution, and what it is not is no loss.
                bool isWhole = ReferenceEquals(part, print.Lines);
                if (Add(isWhole ? print : Document(print.Pack, part, known)) || isWhole) continue;
                documents.RemoveRange(before, documents.Count - before);
                diagnostics.Return(found);
                return false;
            }

            return true;
        }

        DocumentLines Document(LanguagePack pack, List<Line> own, SourceMarks known) => new(source.Text, pack, own) { Languages = options.Languages, Marks = known, Cancellation = cancellation };
    }

    private static IReadOnlyList<LanguagePack> Choose(ResolutionParserOptions options) =>
        options.Language is null ? options.Languages : [.. options.Languages.Where(pack => pack.Code == options.Language)];

    /// <summary>A bilingual print gives its symbol once; one of several resolutions gives each its own.</summary>
    private static List<ResolutionDocument> ShareSymbol(List<ResolutionDocument> documents)
    {
        if (documents.DistinctBy(static document => document.Language).Count() < documents.Count) return documents;
        ResolutionSymbol? symbol = documents.Find(static document => document.Symbol is not null)?.Symbol;
        return symbol is null ? documents : documents.ConvertAll(document => document.Symbol is null ? document with { Symbol = symbol } : document);
    }
}
