namespace Resolutions.Fuzz.Targets;

/// <summary>Something that reads what anyone may send, and what it promises of it.</summary>
internal abstract class FuzzTarget
{
    private static readonly Func<FuzzTarget>[] All = [() => new TextTarget(), () => new JsonTarget(), () => new XmlTarget(), () => new PdfTarget(), () => new WordTarget()];

    /// <summary>What it is called on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>Sound inputs to begin with, as files.</summary>
    public abstract IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>What a fuzzer that is guided by coverage begins with.</summary>
    public virtual IReadOnlyList<byte[]> FuzzerSeeds => Seeds;

    /// <summary>Pieces that mean something to the reader.</summary>
    public abstract IReadOnlyList<string> Pieces { get; }

    /// <summary>The input of a numbered case, always the same.</summary>
    public abstract byte[] Input(int number);

    /// <summary>Reads an input; throws where the reader does.</summary>
    /// <returns>The first promise that is broken; null where all hold.</returns>
    public abstract string? Check(byte[] input);

    /// <summary>Reads the input of a numbered case.</summary>
    /// <inheritdoc cref="Check" path="/returns"/>
    public virtual string? Case(int number) => Check(Input(number));

    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static FuzzTarget Named(string name)
    {
        FuzzTarget[] targets = [.. All.Select(static make => make())];
        return Array.Find(targets, target => target.Name == name)
            ?? throw new ArgumentException($"Unexpected target; expected one of {string.Join(", ", targets.Select(static target => target.Name))}.", nameof(name));
    }
}
