using System.IO.Compression;

namespace Resolutions.Fuzz.Mutation;

/// <summary>A Word file as its parts.</summary>
internal static class Package
{
    public const string MainPart = "word/document.xml";

    public static List<(string Name, byte[] Content)> Parts(byte[] file)
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

    public static byte[] Pack(IEnumerable<(string Name, byte[] Content)> parts)
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
