using BenchmarkDotNet.Running;
using Resolutions.Benchmarks.Measures;

namespace Resolutions.Benchmarks;

/// <summary><c>shapes</c>, <c>batch</c>, <c>cancel</c> and <c>files</c> measure once, by hand; anything else goes to BenchmarkDotNet.</summary>
internal static class Program
{
    public static void Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "shapes":
                ShapeMeasure.Run(args[1..]);
                break;
            case "batch":
                BatchMeasure.Run(args[1..]);
                break;
            case "cancel":
                CancelMeasure.Run(args[1..]);
                break;
            case "files":
                FilesMeasure.Run(args[1..]).GetAwaiter().GetResult();
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                break;
        }
    }
}
