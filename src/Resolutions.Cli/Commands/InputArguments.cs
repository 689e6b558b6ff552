using System.CommandLine;
using Resolutions.Cli.Input;
using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Parsing;
using ParseResult = Resolutions.Parsing.ParseResult;

namespace Resolutions.Cli.Commands;

/// <summary>The arguments and options that commands over texts share.</summary>
internal static class InputArguments
{
    public static Argument<string> OneFile() => new("FILE")
    {
        Description = "The text file (UTF-8); - reads standard input.",
    };

    public static Argument<string[]> Files() => new("FILE")
    {
        Description = "Text files (UTF-8) and wild cards, taken in the order given; - reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<string[]> Recursive() => new("--recursive", "-r")
    {
        HelpName = "DIR",
        Description = "Take every file in a folder and below that matches --pattern, in order of their paths. May be repeated.",
        DefaultValueFactory = static _ => [],
    };

    public static Option<string> Pattern() => new("--pattern")
    {
        HelpName = "GLOB",
        Description = "What the names of files in a folder must match.",
        DefaultValueFactory = static _ => "*.txt",
    };

    public static Option<string?> Language()
    {
        var option = new Option<string?>("--language", "-l")
        {
            HelpName = "CODE",
            Description = "The language of the texts, " + string.Join(" or ", LanguagePack.BuiltIn.Select(static pack => pack.Code)) +
                "; found from each text unless given.",
        };
        option.AcceptOnlyFromAmong([.. LanguagePack.BuiltIn.Select(static pack => pack.Code)]);
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

    public static void NeedFiles(Command command, Argument<string[]> files, Option<string[]> recursive) => command.Validators.Add(result =>
    {
        if (result.GetValue(files) is not { Length: > 0 } && result.GetValue(recursive) is not { Length: > 0 })
        {
            result.AddError("Expected a FILE, - for standard input, or --recursive DIR.");
        }
    });

    public static ResolutionParserOptions ParserOptions(string? language) => ResolutionParserOptions.Default with { Language = language };

    /// <summary>Says on standard error that a file could not be read: which, why, and what to do.</summary>
    public static void Report(Streams streams, TextInput input) =>
        streams.Error.WriteLine($"resolutions: {(input.Path == TextInput.StandardInput ? "standard input" : input.Path)}: {input.Error}");

    /// <summary>Why a text that could be read holds no resolution.</summary>
    public static string NoResolution(ParseResult result) =>
        result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Message
        ?? "Unexpected text; expected a General Assembly resolution.";
}
