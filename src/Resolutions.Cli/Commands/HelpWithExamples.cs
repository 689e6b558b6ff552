using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Resolutions.Cli.Commands;

/// <summary>The usual help, and below it the command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ToolCommand command) return code;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string line in command.Examples.Split('\n')) output.WriteLine("  " + line);
        return code;
    }
}
