namespace Resolutions.Diagnostics;

/// <summary>Says in a message why a file cannot be read, with neither its path nor the name of a type.</summary>
internal static class FileProblem
{
    /// <summary>What stands between "Unexpected" and "expected".</summary>
    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "missing file",
        UnauthorizedAccessException => "refusal to open the file",
        _ => "failure to read the file",
    };
}
