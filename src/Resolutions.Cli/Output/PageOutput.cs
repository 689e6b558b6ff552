using System.Text;
using Resolutions.Cli.Commands;
using Resolutions.Cli.Findings;
using Resolutions.Cli.Input;
using Resolutions.Documents;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;

namespace Resolutions.Cli.Output;

/// <summary>Reads files and writes pages of them.</summary>
internal sealed class PageOutput(Streams streams, string format, HtmlRenderOptions options, DocumentReaderOptions readerOptions)
{
    private readonly Validation.ResolutionDocumentValidator _validator = new();

    /// <summary>Writes a page a file, or one of two files.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="beside">The file that stands beside the first; null where none does.</param>
    /// <param name="output">The file or, where there are several, the folder to write; null for standard output.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<int> WriteAsync(string[] paths, string? beside, string? output, CancellationToken cancellationToken)
    {
        if (paths.Length > 1 && output is null)
        {
            await streams.Error.WriteLineAsync($"resolutions: {paths.Length} files make as many pages; expected --output with a folder for them.");
            return ExitCode.Usage;
        }

        int code = ExitCode.Ok;
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string? target = output is null || paths.Length == 1 && !Directory.Exists(output) ? output : Path.Combine(output, NameOf(path));
            if (target is not null && !written.Add(target))
            {
                await streams.Error.WriteLineAsync($"resolutions: {path}: its page {target} would replace that of another file.");
                code = ExitCode.Failed;
            }
            else if (!await WriteAsync(path, beside, target, cancellationToken))
            {
                code = ExitCode.Failed;
            }
        }

        return code;
    }

    private async Task<bool> WriteAsync(string path, string? beside, string? target, CancellationToken cancellationToken)
    {
        if (Read(path, cancellationToken) is not { } result) return false;
        ParseResult? other = beside is null ? null : Read(beside, cancellationToken);
        if (beside is not null && other is null) return false;
        // All of it before a file is touched.
        using var content = new MemoryStream();
        await using (var writer = new StreamWriter(content, new UTF8Encoding(false), leaveOpen: true)) Write(writer, result, other);
        content.Position = 0;
        return await SaveAsync(content, target, cancellationToken);
    }

    private ParseResult? Read(string path, CancellationToken cancellationToken)
    {
        FileInput input = FileInput.Read(path, streams, readerOptions, cancellationToken).NeedResolution();
        if (!input.IsRead) InputArguments.Report(streams, input);
        return input.IsRead ? input.Result : null;
    }

    private void Write(TextWriter writer, ParseResult result, ParseResult? other)
    {
        IReadOnlyList<ResolutionDocument> documents = other is null ? result.Documents : [result.Documents[0], other.Documents[0]];
        switch (format)
        {
            case PageFormat.Html when documents.Count > 1:
                HtmlRenderer.RenderBeside(documents[0], documents[1], writer, options);
                break;
            case PageFormat.Html:
                HtmlRenderer.Render(documents[0], writer, options, AllFindings.Of(result, _validator));
                break;
            case PageFormat.Markdown:
                foreach (ResolutionDocument document in documents)
                    MarkdownRenderer.Render(document, writer, new MarkdownRenderOptions { SymbolLinkTemplate = options.SymbolLinkTemplate });
                break;
            default:
                for (int i = 0; i < documents.Count; i++)
                {
                    if (i > 0) writer.Write('\n');
                    PlainTextRenderer.Render(documents[i], writer);
                }

                break;
        }
    }

    private async Task<bool> SaveAsync(MemoryStream content, string? path, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await content.CopyToAsync(streams.Output, cancellationToken);
            return true;
        }

        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            await using FileStream file = File.Create(path);
            await content.CopyToAsync(file, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await streams.Error.WriteLineAsync($"resolutions: {path}: cannot be written: {exception.Message}");
            return false;
        }
    }

    /// <summary>The name of a file's page in a folder.</summary>
    private string NameOf(string path) => (path == FileInput.StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(path)) + "." + format;
}
