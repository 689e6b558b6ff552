using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Resolutions.Packages.Tests;

/// <summary>A package and its package of symbols.</summary>
public sealed class PackedFile : IDisposable
{
    private readonly ZipArchive _package;
    private readonly ZipArchive _symbols;

    public PackedFile(string id, string folder)
    {
        _package = ZipFile.OpenRead(Directory.EnumerateFiles(folder, id + ".*.nupkg").Single(file => IsOf(id, file)));
        _symbols = ZipFile.OpenRead(Directory.EnumerateFiles(folder, id + ".*.snupkg").Single(file => IsOf(id, file)));
        using Stream nuspec = _package.GetEntry(id + ".nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().First();
        Metadata = metadata.Elements().GroupBy(static element => element.Name.LocalName).ToDictionary(static group => group.Key, static group => group.First());
        Names = [.. _package.Entries.Select(static entry => entry.FullName)];
        SymbolNames = [.. _symbols.Entries.Select(static entry => entry.FullName)];
    }

    /// <summary>What the nuspec says, by the names of its elements.</summary>
    public IReadOnlyDictionary<string, XElement> Metadata { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> SymbolNames { get; }

    /// <summary>The project's own assemblies, those it brings along from this repository included.</summary>
    public IEnumerable<string> OwnAssemblies =>
        Names.Where(static name => name.EndsWith(".dll", StringComparison.Ordinal) && Path.GetFileName(name).StartsWith("Resolutions", StringComparison.Ordinal));

    public bool IsTool => Names.Any(static name => name.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));

    public byte[] Read(string name) => Read(_package, name);

    public string Text(string name)
    {
        using var reader = new StreamReader(new MemoryStream(Read(name)));
        return reader.ReadToEnd();
    }

    public PEReader Assembly(string name) => new(new MemoryStream(Read(name)));

    /// <summary>The symbols of an assembly, from the package of symbols.</summary>
    public MetadataReaderProvider Symbols(string assembly) =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(_symbols, Path.ChangeExtension(assembly, ".pdb").Replace('\\', '/'))));

    public void Dispose()
    {
        _package.Dispose();
        _symbols.Dispose();
    }

    // Resolutions.0.1.0.nupkg, but not Resolutions.Documents.0.1.0.nupkg.
    private static bool IsOf(string id, string file) => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]);

    private static byte[] Read(ZipArchive archive, string name)
    {
        using Stream entry = (archive.GetEntry(name) ?? throw new FileNotFoundException($"There is no {name} in the package.")).Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }
}
