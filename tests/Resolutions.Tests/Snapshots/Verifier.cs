using System.Runtime.CompilerServices;

namespace Resolutions.Tests.Snapshots;

/// <summary>
/// <c>await Verify(target)</c> as Verify.Xunit has it: compares with <c>Class.Method.verified.ext</c> beside the test. To change over, point
/// the static using in the project file at VerifyXunit.Verifier.
/// </summary>
public static class Verifier
{
    /// <summary>A string is compared as text (<c>.txt</c>), anything else as JSON.</summary>
    public static SettingsTask Verify(object? target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        target is string text
            ? new SettingsTask(text, "txt", sourceFile, method)
            : new SettingsTask(SnapshotJson.Write(target), "json", sourceFile, method);

    /// <summary>A string that is JSON already.</summary>
    public static SettingsTask VerifyJson(string json, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(json, "json", sourceFile, method);

    /// <summary>A string with the file extension to keep it under: <c>xml</c>, <c>md</c>, <c>html</c>.</summary>
    public static SettingsTask VerifyText(
        string text, string extension, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(text, extension, sourceFile, method);
}
