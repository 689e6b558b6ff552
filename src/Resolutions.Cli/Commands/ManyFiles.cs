using System.CommandLine;
using Resolutions.Cli.Input;
using CommandLineResult = System.CommandLine.ParseResult;

namespace Resolutions.Cli.Commands;

/// <summary>The arguments and options of commands that take any number of files.</summary>
internal sealed class ManyFiles
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files, folders (all in them and below) and wild cards, taken in the order given: text (UTF-8), PDF, Word (docx) and the UN's XML (AKN4UN), told by the content; - reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _recursive = new("--recursive", "-r")
    {
        HelpName = "DIR",
        Description = "Take a folder and all below it, as DIR among the FILEs does. May be repeated.",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string?> _pattern = new("--pattern")
    {
        HelpName = "GLOB",
        Description = "Take from folders exactly the files whose names match, *.txt. Unless given, every text, PDF, Word and XML file, and what is passed over is said.",
    };

    private readonly Option<int> _jobs = InputArguments.Jobs();

    private readonly Option<string?> _language = InputArguments.Language();

    private ManyFiles()
    {
    }

    /// <summary>Gives a command the arguments and options.</summary>
    public static ManyFiles On(Command command)
    {
        var files = new ManyFiles();
        command.Arguments.Add(files._files);
        foreach (Option option in new Option[] { files._recursive, files._pattern, files._language, files._jobs }) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(files._files) is not { Length: > 0 } && result.GetValue(files._recursive) is not { Length: > 0 })
            {
                result.AddError("Expected a FILE, a folder, or - for standard input.");
            }
        });
        return files;
    }

    /// <summary>The files that a command line names, ready to be read.</summary>
    public InputBatch Batch(CommandLineResult parsed, Streams streams, CancellationToken cancellationToken) =>
        new(streams, Named(parsed), Paths(parsed), InputArguments.ReaderOptions(parsed.GetValue(_language)), parsed.GetValue(_jobs), cancellationToken);

    /// <summary>Whether a command line names one thing alone, and that one is no folder: what can be written to one file.</summary>
    public bool IsOne(CommandLineResult parsed)
    {
        string[] paths = Named(parsed);
        return paths.Length == 1 && !Directory.Exists(paths[0]) && Paths(parsed).Take(2).Count() == 1;
    }

    private string[] Named(CommandLineResult parsed) => [.. parsed.GetValue(_files) ?? [], .. parsed.GetValue(_recursive) ?? []];

    private IEnumerable<InputPath> Paths(CommandLineResult parsed) =>
        InputFiles.Expand(parsed.GetValue(_files) ?? [], parsed.GetValue(_recursive) ?? [], parsed.GetValue(_pattern));
}
