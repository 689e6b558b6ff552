namespace Resolutions.AkomaNtoso.Tests;

public sealed class AkomaNtosoDiagnosticsTests
{
    [Fact]
    public void The_page_lists_each_id_with_its_title_and_severity_and_no_other()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Resolutions.sln"))) root = root.Parent;
        IEnumerable<string[]> rows = File.ReadLines(Path.Combine(root!.FullName, "docs", "akoma-ntoso.md"))
            .Where(static line => line.StartsWith("| RES", StringComparison.Ordinal)).Select(static row => row.Split('|', StringSplitOptions.TrimEntries));
        Assert.Equal(
            AkomaNtosoDiagnostics.All.Select(static descriptor => $"{descriptor.Id} {descriptor.Severity} {descriptor.Title}"),
            rows.Select(static cells => $"{cells[1]} {cells[2]} {cells[3]}"));
    }

    [Fact]
    public void Ids_are_in_order_and_given_once() =>
        Assert.Equal(Enumerable.Range(500, AkomaNtosoDiagnostics.All.Count).Select(static number => $"RES{number}"), AkomaNtosoDiagnostics.All.Select(static descriptor => descriptor.Id));
}
