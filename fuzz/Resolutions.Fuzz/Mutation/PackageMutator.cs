using System.IO.Compression;

namespace Resolutions.Fuzz.Mutation;

/// <summary>Damages one part inside a package, which no damage to the packed bytes reaches, or leaves it out.</summary>
internal sealed class PackageMutator(int seed, IReadOnlyList<string> pieces)
{
    private const string MainPart = "word/document.xml";

    private readonly Random _random = new(seed);

    public byte[] Next(IReadOnlyList<byte[]> files)
    {
        List<(string Name, byte[] Content)> parts = Parts(files[_random.Next(files.Count)]);
        int index = _random.Next(2) == 0 ? Math.Max(0, parts.FindIndex(static part => part.Name == MainPart)) : _random.Next(parts.Count);
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

        return Pack(parts);
    }

    private static List<(string Name, byte[] Content)> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        var parts = new List<(string, byte[])>();
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            parts.Add((entry.FullName, content.ToArray()));
        }

        return parts;
    }

    private static byte[] Pack(List<(string Name, byte[] Content)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }
}
