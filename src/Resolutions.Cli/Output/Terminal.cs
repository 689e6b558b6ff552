using Spectre.Console;

namespace Resolutions.Cli.Output;

/// <summary>Writing to a terminal, or to what stands in for one.</summary>
internal static class Terminal
{
    private const int WidthOfFiles = 120;

    /// <summary>A console on a writer: in colour where it goes to a terminal and NO_COLOR is not set.</summary>
    public static IAnsiConsole On(TextWriter writer, int? width)
    {
        bool colour = width is not null && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Spectre.Console cannot see through our own buffer that a terminal is behind it; on Windows an old one may be.
            Ansi = !colour ? AnsiSupport.No : OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width ?? WidthOfFiles;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A console on standard error that is a terminal: it may move the cursor to draw over what it drew.</summary>
    public static IAnsiConsole OnError(TextWriter writer, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = Environment.GetEnvironmentVariable("NO_COLOR") is null or "" ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Text without what a terminal would act on instead of showing it: a file may not move the cursor or change the title.</summary>
    public static string Safe(string text) =>
        text.Any(IsUnsafe) ? string.Concat(text.Select(static c => IsUnsafe(c) ? '\uFFFD' : c)) : text;

    private static bool IsUnsafe(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
