using System.Collections;
using Resolutions.Cli.Commands;
using Resolutions.Documents;

namespace Resolutions.Cli.Input;

/// <summary>Reads files one after the other; those that cannot be read are reported and left out.</summary>
internal sealed class ReadableInputs(Streams streams, IEnumerable<string> paths, DocumentReaderOptions options, CancellationToken cancellationToken)
    : IEnumerable<FileInput>
{
    /// <summary>Whether one of those read so far could not be.</summary>
    public bool AnyFailed { get; private set; }

    public IEnumerator<FileInput> GetEnumerator()
    {
        foreach (string path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FileInput input = FileInput.Read(path, streams, options, cancellationToken);
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
