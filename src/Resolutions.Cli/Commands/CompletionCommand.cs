using System.CommandLine;
using System.CommandLine.Completions;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions completion SHELL</c>: a script that lets a shell complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    private const string Examples =
        """
        eval "$(resolutions completion bash)"
        resolutions completion pwsh | Out-String | Invoke-Expression
        """;

    private const string Bash =
        """
        _resolutions() {
          local IFS=$'\n'
          COMPREPLY=($(resolutions complete "$COMP_POINT" "$COMP_LINE" 2>/dev/null))
        }
        complete -o default -F _resolutions resolutions
        """;

    private const string PowerShell =
        """
        Register-ArgumentCompleter -Native -CommandName resolutions -ScriptBlock {
          param($word, $line, $position)
          resolutions complete $position "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var command = new ToolCommand("completion", "Writes a script that lets your shell complete commands and options.", Examples) { shell };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(parsed.GetValue(shell) switch
        {
            "pwsh" => PowerShell,
            "zsh" => "autoload -U +X bashcompinit && bashcompinit\n" + Bash,
            _ => Bash,
        }));
        return command;
    }

    /// <summary>What the scripts ask: the words that may stand at a position of a command line, one a line.</summary>
    public static Command CreateAnswer(Command root)
    {
        var position = new Argument<int>("POSITION");
        var line = new Argument<string>("LINE");
        var command = new Command("complete") { position, line };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            string typed = parsed.GetValue(line)!;
            typed = typed[..Math.Clamp(parsed.GetValue(position), 0, typed.Length)];
            string word = typed[(typed.LastIndexOf(' ') + 1)..];
            // Options are offered once a dash is typed; before that the shell completes file names.
            IEnumerable<string> words = root.Parse(typed).GetCompletions(typed.Length).Select(static (CompletionItem item) => item.Label)
                .Where(label => label.StartsWith(word, StringComparison.Ordinal) && (word.StartsWith('-') || !label.StartsWith('-')));
            foreach (string completion in words.Distinct(StringComparer.Ordinal)) parsed.InvocationConfiguration.Output.WriteLine(completion);
        });
        return command;
    }
}
