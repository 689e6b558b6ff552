using System.Text;
using Resolutions.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using Stream input = Console.OpenStandardInput();
await using Stream output = Console.OpenStandardOutput();
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
// Some terminals say that they have no columns at all.
int? width = Console.IsOutputRedirected ? null : Console.WindowWidth is > 20 and int columns ? columns : 80;
return await new Tool(new Streams(input, output, Console.Error, width)).RunAsync(args, stop.Token);
