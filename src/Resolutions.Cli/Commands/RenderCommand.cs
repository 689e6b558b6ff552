using System.CommandLine;
using System.CommandLine.Parsing;
using Resolutions.Cli.Input;
using Resolutions.Cli.Output;
using Resolutions.Rendering;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions render</c>: pages for people: HTML, Markdown, plain text.</summary>
internal static class RenderCommand
{
    private const string Examples =
        """
        resolutions render A_RES_55_162.en.txt -o A_RES_55_162.html
        resolutions render A_RES_55_162.en.txt --beside A_RES_55_162.zh.txt -o both.html
        resolutions render A_RES_55_162.en-zh.txt > both.html
        resolutions render texts --format md -o pages/
        resolutions render resolution.pdf --format txt > resolution.txt
        """;

    private const string NoLinks = "none";

    public static Command Create(Streams streams)
    {
        var format = new Option<string?>("--format", "-f")
        {
            HelpName = string.Join('|', PageFormat.All),
            Description = "A page for a browser, Markdown or plain text; unless given, what the suffix of OUT says, else html.",
        };
        format.AcceptOnlyFromAmong(PageFormat.All);
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "OUT",
            Description = "The file to write, replaced if it is there. For several files a folder. Standard output unless given.",
        };
        var beside = new Option<string?>("--beside", "-b")
        {
            HelpName = "FILE",
            Description = "The same resolution in another language, to stand beside the first, with what differs. A file that holds two languages needs none.",
        };
        var noFindings = new Option<bool>("--no-findings") { Description = "Leave out what parser and validators find." };
        var links = new Option<string?>("--links")
        {
            HelpName = "TEMPLATE",
            Description = $"Where symbols lead: an address with {{symbol}} and {{language}}; {NoLinks} for no links. The UN's document site unless given.",
        };
        var command = new ToolCommand("render", "Writes a resolution as a page: HTML, Markdown or plain text.", Examples) { beside, format, output, noFindings, links };
        ManyFiles files = ManyFiles.On(command);
        command.Validators.Add(result =>
        {
            // As typed: a value that is not one of those accepted cannot be asked for, and is reported anyway.
            string? asked = Typed(result, format), named = Typed(result, output);
            if (result.GetResult(beside) is not null && FormatOf(asked, named) != PageFormat.Html)
                result.AddError("Expected --format html with --beside: Markdown and plain text have one column.");
            if (asked is null && named is not null && !IsFolder(named) && Path.HasExtension(named) && PageFormat.Of(named) is null)
                result.AddError("Expected --output with one of the suffixes ." + string.Join(", .", PageFormat.All) + ", or --format.");
            if (OptionsOf(Typed(result, links)) is null)
                result.AddError("Expected an address for --links that is relative or begins with https:// or http://, or none.");
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            string? path = parsed.GetValue(output) is { } given && given != FileInput.StandardInput ? given : null;
            bool isOne = files.IsOne(parsed), intoFolder = path is not null && IsFolder(path);
            if (!isOne && (!intoFolder || parsed.GetValue(beside) is not null))
            {
                streams.Error.WriteLine(parsed.GetValue(beside) is not null
                    ? "resolutions: Expected one FILE with --beside."
                    : "resolutions: Expected --output FOLDER for several files: one that is there, or a path that ends with /.");
                return Task.FromResult(ExitCode.Usage);
            }

            FileInput? second = parsed.GetValue(beside) is { } other ? FileInput.Read(other, streams, InputArguments.ReaderOptions(null), cancellationToken).NeedResolution() : null;
            if (second is { IsRead: false })
            {
                InputArguments.Report(streams, second);
                return Task.FromResult(ExitCode.Failed);
            }

            HtmlRenderOptions options = OptionsOf(parsed.GetValue(links))! with { ShowDiagnostics = !parsed.GetValue(noFindings) };
            var place = new OutputPlace(path, intoFolder, FormatOf(parsed.GetValue(format), path));
            return Task.FromResult(Write(files.Batch(parsed, streams, cancellationToken), place, new PageOutput(place.Format, options), second, streams.Output));
        });
        return command;
    }

    private static int Write(InputBatch batch, OutputPlace place, PageOutput pages, FileInput? second, Stream output)
    {
        // All of a page before a file is touched: what cannot be read leaves what was there.
        foreach ((FileInput input, MemoryStream? page) in batch.Run(input => input.NeedResolution() is { IsRead: true } read ? pages.Write(read.Result, second?.Result) : null))
        {
            if (page is null) batch.Fail(input.NeedResolution());
            else if (place.Path is null) page.WriteTo(output);
            else if (place.Write(input.Name, page) is { } error) batch.Fail(input with { Error = error });
        }

        return batch.ExitCode;
    }

    private static bool IsFolder(string path) => Directory.Exists(path) || Path.EndsInDirectorySeparator(path);

    private static string? Typed(CommandResult result, Option<string?> option) => result.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;

    private static string FormatOf(string? format, string? output) => format ?? PageFormat.Of(output ?? "") ?? PageFormat.Html;

    /// <summary>How pages are made; null where the template of links is no address that a page may link to.</summary>
    private static HtmlRenderOptions? OptionsOf(string? links)
    {
        try
        {
            return links switch
            {
                null => HtmlRenderOptions.Default,
                NoLinks => HtmlRenderOptions.Default with { SymbolLinkTemplate = null },
                _ => HtmlRenderOptions.Default with { SymbolLinkTemplate = links },
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
