using Resolutions.Cli.Input;

namespace Resolutions.Cli.Tests.Input;

public sealed class InputFilesTests
{
    [Fact]
    public void A_wild_card_that_the_shell_left_alone_stands_for_the_files_it_matches()
    {
        using var folder = new TemporaryFolder();
        string b = folder.Write("b.txt", "");
        string a = folder.Write("a.txt", "");
        folder.Write("c.md", "");
        Assert.Equal([a, b], Paths([folder.At("*.txt")]));
    }

    [Theory]
    [InlineData("*/one.txt", "a/one.txt", "b/one.txt")]
    [InlineData("a/*", "a/one.txt", "a/sub/one.txt", "a/two.txt")]
    [InlineData("**/one.txt", "one.txt", "a/one.txt", "a/sub/one.txt", "b/one.txt")]
    [InlineData("**/sub/*.txt", "a/sub/one.txt")]
    [InlineData("a/t?o.txt", "a/two.txt")]
    public void Wild_cards_may_stand_in_any_part_of_a_path(string pattern, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "one.txt", "a/one.txt", "a/two.txt", "a/sub/one.txt", "b/one.txt" }) folder.Write(name, "");
        Assert.Equal([.. expected.Select(folder.At)], Paths([folder.At(pattern)]));
    }

    [Fact]
    public void A_wild_card_that_matches_nothing_stays_so_that_it_is_reported()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal([folder.At("*.txt")], Paths([folder.At("*.txt")]));
    }

    [Fact]
    public void A_folder_stands_for_all_below_it_in_the_order_of_the_paths()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "b.txt", "a/z.txt", "a.txt", "a-b/c.txt", "a/B.txt" }) folder.Write(name, "");
        string[] paths = Paths([folder.Path]);
        Assert.Equal([.. paths.Order(StringComparer.Ordinal)], paths);
        Assert.Equal(5, paths.Length);
        Assert.Equal(paths, Paths([], [folder.Path]));
    }

    [Fact]
    public void Files_come_in_the_order_given_and_are_not_looked_for()
    {
        using var folder = new TemporaryFolder();
        string a = folder.Write("a.txt", "");
        folder.Write("a.md", "");
        InputPath[] paths = [.. InputFiles.Expand(["-", "missing.txt"], [folder.Path], "*.txt")];
        Assert.Equal(["-", "missing.txt", a], paths.Select(static path => path.Path));
        Assert.All(paths, static path => Assert.False(path.IsFound));
    }

    [Fact]
    public void Without_a_pattern_what_lies_in_a_folder_was_found_and_not_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/a.txt", "");
        InputPath path = Assert.Single(InputFiles.Expand([folder.Path], [], null));
        Assert.True(path.IsFound);
        Assert.Equal(Path.Combine("sub", "a.txt"), path.Name);
    }

    [Fact]
    public void A_folder_that_is_missing_becomes_a_path_that_cannot_be_read() => Assert.Equal(["nowhere"], Paths([], ["nowhere"]));

    [Fact]
    public void Hidden_files_and_links_to_folders_are_left_out()
    {
        if (OperatingSystem.IsWindows()) return; // there both are made otherwise, and links only with a right of their own
        using var folder = new TemporaryFolder();
        string a = folder.Write("a.txt", "");
        folder.Write(".git/config.txt", "");
        Directory.CreateSymbolicLink(folder.At("loop"), folder.Path);
        Assert.Equal([a], Paths([folder.Path]));
    }

    private static string[] Paths(string[] paths, string[]? folders = null) => [.. InputFiles.Expand(paths, folders ?? [], null).Select(static path => path.Path)];
}
