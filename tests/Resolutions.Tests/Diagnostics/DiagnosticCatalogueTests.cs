using System.Reflection;
using Resolutions.Diagnostics;
using Resolutions.Tests.Snapshots;

namespace Resolutions.Tests.Diagnostics;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void Ids_are_unique_and_in_order() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Select(static descriptor => descriptor.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            DiagnosticCatalogue.All.Select(static descriptor => descriptor.Id));

    [Fact]
    public void Ids_are_RES_and_three_digits() =>
        Assert.All(DiagnosticCatalogue.All, static descriptor => Assert.Matches("^RES[0-9]{3}$", descriptor.Id));

    [Fact]
    public void Messages_say_what_was_unexpected() =>
        Assert.All(DiagnosticCatalogue.All, static descriptor => Assert.StartsWith("Unexpected ", descriptor.MessageFormat, StringComparison.Ordinal));

    /// <summary>A descriptor that is declared but not listed would be missing from the catalogue.</summary>
    [Fact]
    public void Every_declared_descriptor_is_in_the_catalogue()
    {
        IEnumerable<string> declared = typeof(DiagnosticCatalogue).Assembly.GetTypes()
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => ((DiagnosticDescriptor)field.GetValue(null)!).Id);
        Assert.Equal(declared.Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(static descriptor => descriptor.Id));
    }

    [Fact]
    public void Descriptors_are_found_by_id()
    {
        Assert.Same(ValidationDiagnostics.TitleMissing, DiagnosticCatalogue.Find("RES904"));
        Assert.Null(DiagnosticCatalogue.Find("RES999"));
    }

    [Fact]
    public void The_page_lists_each_id_with_its_title_and_severity_and_no_other()
    {
        // RES100 to RES149 are those of files; the tests of Resolutions.Documents compare them.
        string[] rows = [.. File.ReadLines(Path.Combine(SourceTree.Root, "docs", "diagnostics.md"))
            .Where(static line => line.StartsWith("| RES", StringComparison.Ordinal) && !(line.StartsWith("| RES1", StringComparison.Ordinal) && line[6] < '5'))];

        Assert.Equal(
            DiagnosticCatalogue.All.Select(static descriptor => $"{descriptor.Id} {descriptor.Severity} {descriptor.Title}"),
            rows.Select(static row => row.Split('|', StringSplitOptions.TrimEntries)).Select(static cells => $"{cells[1]} {cells[2]} {cells[3]}"));
    }
}
