using System.Globalization;
using System.Runtime.CompilerServices;

namespace Resolutions.Tests.Snapshots;

/// <summary>A comparison that starts when it is awaited.</summary>
public sealed class SettingsTask(string content, string extension, string sourceFile, string method)
{
    private string _parameters = "";

    /// <summary>Tells the cases of a theory apart: <c>Class.Method_case=zh.verified.json</c>.</summary>
    public SettingsTask UseParameters(params object?[] values)
    {
        foreach (object? value in values)
        {
            string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
            _parameters += "_case=" + string.Concat(text.Select(static c => char.IsLetterOrDigit(c) || c is '-' or '.' ? c : '_'));
        }

        return this;
    }

    public Task ToTask()
    {
        string test = SourceTree.Locate(sourceFile);
        string name = Path.GetFileNameWithoutExtension(test) + "." + method + _parameters;
        return new SnapshotFile(Path.GetDirectoryName(test)!, name, extension).CompareAsync(content);
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();
}
