namespace Resolutions.Fuzz.Mutation;

/// <summary>Damages one part inside a package, which no damage to the packed bytes reaches, or leaves it out.</summary>
internal sealed class PackageMutator(int seed, IReadOnlyList<string> pieces)
{
    private readonly Random _random = new(seed);

    public byte[] Next(IReadOnlyList<byte[]> files)
    {
        List<(string Name, byte[] Content)> parts = Package.Parts(files[_random.Next(files.Count)]);
        int index = _random.Next(2) == 0 ? Math.Max(0, parts.FindIndex(static part => part.Name == Package.MainPart)) : _random.Next(parts.Count);
        (string name, byte[] content) = parts[index];
        switch (_random.Next(12))
        {
            case 0:
                parts.RemoveAt(index);
                break;
            case 1:
                parts.Add((name, content));
                break;
            case < 5:
                parts[index] = (name, new ByteMutator(_random.Next(), [content], pieces).Next());
                break;
            default:
                parts[index] = (name, new XmlTreeMutator(_random.Next()).Next(content));
                break;
        }

        return Package.Pack(parts);
    }
}
