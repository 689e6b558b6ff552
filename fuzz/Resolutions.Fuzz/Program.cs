using System.Globalization;
using Resolutions.Fuzz.Runs;
using Resolutions.Fuzz.Targets;
using SharpFuzz;

// docs/reliability.md says how each of these is used.
const string Usage = """
    Resolutions.Fuzz run TARGET FROM COUNT [LOG]    numbered cases; what is found goes to LOG.findings
    Resolutions.Fuzz again TARGET FINDINGS          the cases of a file of findings once more
    Resolutions.Fuzz show TARGET NUMBER             the input of a case, and what it breaks
    Resolutions.Fuzz check TARGET FILE...           files that a fuzzer has kept
    Resolutions.Fuzz seeds TARGET FOLDER            writes the seed corpus, and a dictionary beside it
    Resolutions.Fuzz afl TARGET                     under afl-fuzz
    Resolutions.Fuzz libfuzzer TARGET               under libfuzzer-dotnet
    TARGET: text, json, xml, pdf, word
    """;
const int Chunk = 50_000;

if (args.Length < 2)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

FuzzTarget target = FuzzTarget.Named(args[1]);
switch (args[0])
{
    case "run" when args.Length >= 4:
        var run = new FuzzRun(target, args.Length > 4 ? args[4] : null);
        run.Run(int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture), Chunk);
        return run.Found == 0 ? 0 : 1;
    case "again" when args.Length == 3:
        var again = new FuzzRun(target, null);
        again.Again(File.ReadLines(args[2]).Select(static line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture)));
        return again.Found == 0 ? 0 : 1;
    case "show" when args.Length == 3:
        int number = int.Parse(args[2], CultureInfo.InvariantCulture);
        using (Stream output = Console.OpenStandardOutput()) output.Write(target.Input(number));
        Console.WriteLine($"\n{target.Case(number) ?? "nothing is broken"}");
        return 0;
    case "check":
        foreach (string file in args[2..]) Console.WriteLine($"{file}: {target.Check(File.ReadAllBytes(file)) ?? "nothing is broken"}");
        return 0;
    case "seeds" when args.Length == 3:
        SeedFolder.Write(target, args[2]);
        return 0;
    case "afl":
        Fuzzer.OutOfProcess.Run(Fuzz);
        return 0;
    case "libfuzzer":
        Fuzzer.LibFuzzer.Run(bytes => Hold(bytes.ToArray()));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

void Fuzz(Stream stream)
{
    using var input = new MemoryStream();
    stream.CopyTo(input);
    Hold(input.ToArray());
}

void Hold(byte[] input)
{
    if (target.Check(input) is { } broken) throw new InvalidDataException(broken);
}
