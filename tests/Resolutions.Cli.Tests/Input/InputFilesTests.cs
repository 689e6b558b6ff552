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
        Assert.Equal([a, b], InputFiles.Expand([Path.Combine(folder.Path, "*.txt")], [], "*"));
    }

    [Fact]
    public void A_wild_card_that_matches_nothing_stays_so_that_it_is_reported()
    {
        using var folder = new TemporaryFolder();
        string none = Path.Combine(folder.Path, "*.txt");
        Assert.Equal([none], InputFiles.Expand([none], [], "*"));
    }

    [Fact]
    public void Files_come_before_folders_and_are_not_looked_for()
    {
        using var folder = new TemporaryFolder();
        string a = folder.Write("a.txt", "");
        Assert.Equal(["-", "missing.txt", a], InputFiles.Expand(["-", "missing.txt"], [folder.Path], "*.txt"));
    }

    [Fact]
    public void A_folder_that_is_missing_becomes_a_path_that_cannot_be_read() =>
        Assert.Equal(["nowhere"], InputFiles.Expand([], ["nowhere"], "*.txt"));
}
