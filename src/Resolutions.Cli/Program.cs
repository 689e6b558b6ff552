using System.Text;
using Resolutions.Cli;
using Resolutions.Cli.Output;

const int NarrowestTerminal = 20;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using Stream input = Console.OpenStandardInput();
await using Stream output = StandardOutput.Open(out bool isPipe);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    // Asked a second time, the process ends at once.
    e.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
// Some terminals say that they have no columns at all.
int? width = Console.IsOutputRedirected ? null : Console.WindowWidth is > NarrowestTerminal and int columns ? columns : 80;
bool showsProgress = !isPipe && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
ProgressSlot? progress = showsProgress ? new ProgressSlot(width ?? (Console.WindowWidth is > NarrowestTerminal and int wide ? wide : 80), TimeSpan.FromSeconds(1)) : null;
var tool = new Tool(new Streams(input, output, Console.Error, width, progress));
return await await Task.WhenAny(Task.Run(() => tool.RunAsync(args, stop.Token)), GiveUpAsync(stop.Token));

// Who reads a terminal or draws a page cannot be stopped: two seconds after Ctrl+C the process ends nonetheless.
static async Task<int> GiveUpAsync(CancellationToken cancelled)
{
    await Task.Delay(Timeout.Infinite, cancelled).ContinueWith(static _ => { }, TaskScheduler.Default);
    await Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None);
    return ExitCode.Cancelled;
}
