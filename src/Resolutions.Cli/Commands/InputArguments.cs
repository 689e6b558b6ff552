using System.CommandLine;
using Resolutions.Cli.Input;
using Resolutions.Cli.Output;
using Resolutions.Documents;
using Resolutions.Languages;
using Resolutions.Parsing;

namespace Resolutions.Cli.Commands;

/// <summary>The arguments and options that commands over texts share.</summary>
internal static class InputArguments
{
    private const int MaxJobs = 1024;

    public static Argument<string> OneFile() => new("FILE")
    {
        Description = "Text (UTF-8), PDF, Word (docx) or the UN's XML (AKN4UN), told by the content; - reads standard input.",
    };

    public static Option<string?> Language()
    {
        var option = new Option<string?>("--language", "-l")
        {
            HelpName = "CODE",
            Description = "The language of the texts, " + string.Join(" or ", LanguagePack.BuiltIn.Select(static pack => pack.Code)) +
                "; found from each text unless given. XML says its own.",
        };
        option.AcceptOnlyFromAmong([.. LanguagePack.BuiltIn.Select(static pack => pack.Code)]);
        return option;
    }

    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs", "-j")
        {
            HelpName = "N",
            Description = "How many files are read at the same time; the output keeps the order of the files.",
            DefaultValueFactory = static _ => Environment.ProcessorCount,
        };
        option.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MaxJobs) result.AddError($"Unexpected --jobs; expected a number from 1 to {MaxJobs}.");
        });
        return option;
    }

    /// <summary>An option with a few values, the first of them the default.</summary>
    public static Option<string> OneOf(string name, string alias, string description, params string[] values)
    {
        var option = new Option<string>(name, alias)
        {
            HelpName = string.Join('|', values),
            Description = description,
            DefaultValueFactory = _ => values[0],
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static DocumentReaderOptions ReaderOptions(string? language) => FileInput.Options(ResolutionParserOptions.Default with { Language = language });

    /// <summary>Says on standard error that a file could not be read: which, why, and what to do.</summary>
    public static void Report(Streams streams, FileInput input) => streams.Error.WriteLine(MessageOf(input));

    /// <summary>The line that says so; names of files may not act on a terminal.</summary>
    public static string MessageOf(FileInput input) =>
        Terminal.Safe($"resolutions: {(input.Path == FileInput.StandardInput ? "standard input" : input.Path)}: {input.Error}");
}
