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
return await new Tool(new Streams(input, output, Console.Error)).RunAsync(args, stop.Token);
