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
        resolutions render texts/*.pdf --format md -o pages
        resolutions render scan.pdf --format txt | resolutions validate -
        """;

    private const string NoLinks = "none";

    public static Command Create(Streams streams)
    {
        Argument<string[]> files = InputArguments.Files();
        files.Arity = ArgumentArity.OneOrMore;
        Option<string?> language = InputArguments.Language();
        var format = new Option<string?>("--format", "-f")
        {
            HelpName = string.Join('|', PageFormat.All),
            Description = "A page for a browser, Markdown or plain text; unless given, what the suffix of OUT says, else html.",
        };
        format.AcceptOnlyFromAmong(PageFormat.All);
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "OUT",
            Description = "The file to write, replaced if it is there; for several files a folder. - and unless given: standard output.",
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
        var command = new ToolCommand("render", "Writes a resolution as a page: HTML, Markdown or plain text.", Examples)
        {
            files, beside, format, output, noFindings, links, language,
        };
        command.Validators.Add(result =>
        {
            // As typed: a value that is not one of those accepted cannot be asked for, and is reported anyway.
            string? asked = Typed(result, format), named = Typed(result, output);
            if (result.GetResult(beside) is not null && result.GetValue(files) is { Length: > 1 }) result.AddError("Expected one FILE with --beside.");
            if (result.GetResult(beside) is not null && FormatOf(asked, named) != PageFormat.Html)
                result.AddError("Expected --format html with --beside: Markdown and plain text have one column.");
            if (asked is null && Path.HasExtension(named) && PageFormat.Of(named) is null && !Directory.Exists(named))
                result.AddError("Expected --output with one of the suffixes ." + string.Join(", .", PageFormat.All) + ", or --format.");
            if (OptionsOf(Typed(result, links)) is null)
                result.AddError("Expected an address for --links that is relative or begins with https:// or http://, or none.");
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            string? given = parsed.GetValue(output);
            var pages = new PageOutput(
                streams, FormatOf(parsed.GetValue(format), given), OptionsOf(parsed.GetValue(links))! with { ShowDiagnostics = !parsed.GetValue(noFindings) },
                InputArguments.ReaderOptions(parsed.GetValue(language)));
            string[] paths = [.. InputFiles.Expand(parsed.GetValue(files)!, [], "")];
            return pages.WriteAsync(paths, parsed.GetValue(beside), given == FileInput.StandardInput ? null : given, cancellationToken);
        });
        return command;
    }

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
