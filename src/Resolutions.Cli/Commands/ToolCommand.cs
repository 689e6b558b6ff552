using System.CommandLine;

namespace Resolutions.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ToolCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Command lines to copy, one a line.</summary>
    public string Examples { get; } = examples;
}
