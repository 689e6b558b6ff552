using System.Collections;
using Resolutions.Cli.Commands;

namespace Resolutions.Cli.Input;

/// <summary>Reads files one after the other; those that cannot be read are reported and left out.</summary>
internal sealed class ReadableInputs(Streams streams, IEnumerable<string> paths, CancellationToken cancellationToken) : IEnumerable<TextInput>
{
    /// <summary>Whether one of those read so far could not be.</summary>
    public bool AnyFailed { get; private set; }

    public IEnumerator<TextInput> GetEnumerator()
    {
        foreach (string path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TextInput input = TextInput.Read(path, streams);
            if (input.IsRead)
            {
                yield return input;
                continue;
            }

            AnyFailed = true;
            InputArguments.Report(streams, input);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
