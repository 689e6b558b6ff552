using System.Text;

namespace Resolutions.Tests.Snapshots;

public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_target_is_compared_with_the_file_beside_the_test() =>
        await Verify(new { Symbol = "A/RES/55/162", Title = "千年首脑会议成果的后续行动", Missing = (string?)null });

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Cases_of_a_theory_have_files_of_their_own(string language) => await Verify($"text in {language}").UseParameters(language);

    [Fact]
    public async Task Without_a_snapshot_the_comparison_fails_and_leaves_what_it_received()
    {
        var file = new SnapshotFile(_folder, "Class.Method", "json");

        SnapshotMismatchException error = await Assert.ThrowsAsync<SnapshotMismatchException>(() => file.CompareAsync("{\r\n}\n"));

        Assert.Contains("no snapshot yet", error.Message, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "{\n}"u8], await File.ReadAllBytesAsync(file.Received));
    }

    [Fact]
    public async Task An_accepted_file_passes_and_the_received_one_goes()
    {
        var file = new SnapshotFile(_folder, "Class.Method", "json");
        await Assert.ThrowsAsync<SnapshotMismatchException>(() => file.CompareAsync("[\n  1\n]"));
        File.Copy(file.Received, file.Verified);

        await file.CompareAsync("[\n  1\n]");

        Assert.False(File.Exists(file.Received));
    }

    [Fact]
    public async Task A_difference_is_shown_line_by_line()
    {
        var file = new SnapshotFile(_folder, "Class.Method", "json");
        await File.WriteAllTextAsync(file.Verified, string.Join('\n', Enumerable.Range(1, 20)), Encoding.UTF8);

        SnapshotMismatchException error = await Assert.ThrowsAsync<SnapshotMismatchException>(
            () => file.CompareAsync(string.Join('\n', Enumerable.Range(1, 20).Where(static i => i != 10))));

        Assert.Contains("- 10\n", error.Message, StringComparison.Ordinal);
        Assert.Contains("  9\n", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("  2\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_of_a_deterministic_build_is_found() =>
        Assert.Equal(
            Path.Combine(SourceTree.Tests, "Snapshots", "VerifierTests.cs"), SourceTree.Locate("/_/tests/Resolutions.Tests/Snapshots/VerifierTests.cs"));

    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        string[] dangling = [.. SnapshotOwners.Dangling(SourceTree.Tests, typeof(VerifierTests).Assembly)];
        Assert.True(dangling.Length == 0, "No test owns:\n" + string.Join('\n', dangling));
    }

    [Fact]
    public async Task A_snapshot_without_a_test_is_found()
    {
        string[] names = ["VerifierTests.No_such_test.verified.json", "NoSuchTests.Test.verified.txt", "VerifierTests.A_difference_is.verified.txt"];
        await File.WriteAllTextAsync(Path.Combine(_folder, "VerifierTests.cs"), "");
        foreach (string name in names) await File.WriteAllTextAsync(Path.Combine(_folder, name), "");

        Assert.Equal(names.Order(StringComparer.Ordinal), SnapshotOwners.Dangling(_folder, typeof(VerifierTests).Assembly)
            .Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }
}
