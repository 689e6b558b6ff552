using Resolutions.Diagnostics;

namespace Resolutions.Tests.Diagnostics;

public sealed class FileProblemTests
{
    [Fact]
    public void A_problem_is_told_in_words()
    {
        Assert.Equal("missing file", FileProblem.Of(new FileNotFoundException("secret.txt")));
        Assert.Equal("missing file", FileProblem.Of(new DirectoryNotFoundException("secret")));
        Assert.Equal("refusal to open the file", FileProblem.Of(new UnauthorizedAccessException("secret.txt")));
        Assert.Equal("failure to read the file", FileProblem.Of(new IOException("secret.txt")));
        Assert.Equal("failure to read the file", FileProblem.Of(new NotSupportedException("secret.txt")));
    }
}
