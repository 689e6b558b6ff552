using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Resolutions.Packages.Tests;

public sealed partial class PackageTests(PackedFiles packed) : IClassFixture<PackedFiles>
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Packages() => [.. PackedFiles.Projects];

    [Fact]
    public void There_are_the_libraries_and_the_tool() =>
        Assert.Empty(new[] { "Resolutions", "Resolutions.AkomaNtoso", "Resolutions.Cli", "Resolutions.Documents" }.Except(PackedFiles.Projects));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_says_what_it_is_under_what_licence_and_of_which_version(string id)
    {
        PackedFile package = packed.Of(id);
        Assert.Equal(id, package.Metadata["id"].Value);
        Assert.Matches(SemVer(), package.Metadata["version"].Value);
        Assert.Equal(("expression", "MIT"), ((string)package.Metadata["license"].Attribute("type")!, package.Metadata["license"].Value));
        Assert.InRange(package.Metadata["description"].Value.Length, 80, 4000);
        Assert.InRange(package.Metadata["tags"].Value.Split(' ').Length, 4, 12);
        Assert.NotEqual("", package.Metadata["authors"].Value);
        Assert.NotEqual(id, package.Metadata["authors"].Value);
        Assert.NotEqual("", package.Metadata["copyright"].Value);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_has_its_own_readme_without_links_that_lead_nowhere_from_a_registry(string id)
    {
        PackedFile package = packed.Of(id);
        Assert.Equal("README.md", package.Metadata["readme"].Value);
        string text = package.Text("README.md");
        Assert.StartsWith($"# {id}\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(RelativeLink(), text);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_has_the_icon(string id)
    {
        PackedFile package = packed.Of(id);
        Assert.Equal("icon.png", package.Metadata["icon"].Value);
        byte[] icon = package.Read("icon.png");
        Assert.Equal(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, icon[..4]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_release_notes_are_what_the_changes_page_says_of_the_version(string id)
    {
        string notes = packed.Of(id).Metadata["releaseNotes"].Value.ReplaceLineEndings("\n").Trim();
        string page = File.ReadAllText(Path.Combine(PackedFiles.Root, "CHANGELOG.md")).ReplaceLineEndings("\n");
        string version = packed.Of(id).Metadata["version"].Value;
        int heading = page.IndexOf($"\n## {version}", StringComparison.Ordinal);
        Assert.True(heading >= 0, $"CHANGELOG.md says nothing of {version}.");
        int start = page.IndexOf('\n', heading + 1), end = page.IndexOf("\n## ", heading + 1, StringComparison.Ordinal);
        Assert.Equal(page[start..(end < 0 ? page.Length : end)].Trim(), notes);
        Assert.NotEqual("", notes);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_library_documents_each_of_its_public_types(string id)
    {
        PackedFile package = packed.Of(id);
        if (package.IsTool)
        {
            Assert.Equal("resolutions", CommandOf(package));
            return;
        }

        string[] documented =
        [
            .. XDocument.Parse(package.Text($"lib/net10.0/{id}.xml")).Descendants("member").Select(static member => (string)member.Attribute("name")!),
        ];
        string[] types =
        [
            .. AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, id + ".dll")).GetExportedTypes()
                .Select(static type => "T:" + type.FullName!.Replace('+', '.')),
        ];
        Assert.NotEmpty(types);
        Assert.Empty(types.Except(documented));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_brings_only_what_belongs_to_it(string id)
    {
        PackedFile package = packed.Of(id);
        string[] own = package.IsTool ? ["tools/net10.0/any/"] : [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];
        string[] usual = ["README.md", "icon.png", "[Content_Types].xml", id + ".nuspec"];
        Assert.All(
            package.Names.Except(usual),
            name => Assert.Contains([.. own, "_rels/", "package/"], start => name.StartsWith(start, StringComparison.Ordinal)));
        Assert.DoesNotContain(package.Names, static name => name.EndsWith(".pdb", StringComparison.Ordinal) && !name.StartsWith("tools/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Resolutions", "FluentValidation")]
    [InlineData("Resolutions.AkomaNtoso", "Resolutions")]
    [InlineData("Resolutions.Documents", "DocumentFormat.OpenXml", "PdfPig", "Resolutions")]
    public void A_library_depends_on_no_more_than_the_page_on_dependencies_says(string id, params string[] expected)
    {
        XElement dependencies = packed.Of(id).Metadata["dependencies"];
        Assert.Equal(expected, dependencies.Descendants().Where(static element => element.Name.LocalName == "dependency").Select(static element => (string)element.Attribute("id")!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_assembly_was_built_deterministically_and_its_symbols_are_in_the_package_of_symbols(string id)
    {
        PackedFile package = packed.Of(id);
        Assert.Contains(package.OwnAssemblies, name => Path.GetFileName(name) == id + ".dll");
        foreach (string assembly in package.OwnAssemblies)
        {
            using PEReader reader = package.Assembly(assembly);
            System.Collections.Immutable.ImmutableArray<DebugDirectoryEntry> entries = reader.ReadDebugDirectory();
            Assert.Contains(entries, static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            Guid expected = reader.ReadCodeViewDebugDirectoryData(entries.First(static entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid;
            using MetadataReaderProvider symbols = package.Symbols(assembly);
            Assert.Equal(expected, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        }
    }

    [ReleaseTheory]
    [MemberData(nameof(Packages))]
    public void No_path_of_the_machine_is_in_the_symbols(string id)
    {
        PackedFile package = packed.Of(id);
        foreach (string assembly in package.OwnAssemblies)
        {
            using MetadataReaderProvider symbols = package.Symbols(assembly);
            MetadataReader reader = symbols.GetMetadataReader();
            string[] sources = [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
            Assert.NotEmpty(sources);
            Assert.All(sources, static source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
        }
    }

    [RemoteTheory]
    [MemberData(nameof(Packages))]
    public void Sources_are_linked(string id)
    {
        PackedFile package = packed.Of(id);
        Assert.Equal("git", (string?)package.Metadata["repository"].Attribute("type"));
        Assert.NotNull((string?)package.Metadata["repository"].Attribute("commit"));
        foreach (string assembly in package.OwnAssemblies)
        {
            using MetadataReaderProvider symbols = package.Symbols(assembly);
            MetadataReader reader = symbols.GetMetadataReader();
            Assert.Contains(reader.CustomDebugInformation, handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == SourceLink);
        }
    }

    private static string CommandOf(PackedFile package) =>
        (string)XDocument.Parse(package.Text(package.Names.Single(static name => name.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal))))
            .Descendants("Command").Single().Attribute("Name")!;

    [GeneratedRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$")]
    private static partial Regex SemVer();

    [GeneratedRegex(@"\]\((?!https://)")]
    private static partial Regex RelativeLink();
}
