using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Resolutions.Tests.Snapshots;

/// <summary>One snapshot: the accepted file and, after a failure, the received one beside it.</summary>
internal sealed class SnapshotFile(string folder, string name, string extension)
{
    private const int LinesAround = 3;
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public string Verified => Path.Combine(folder, $"{name}.verified.{extension}");

    public string Received => Path.Combine(folder, $"{name}.received.{extension}");

    public async Task CompareAsync(string content)
    {
        string actual = Normalize(content);
        string? expected = File.Exists(Verified) ? Normalize(await File.ReadAllTextAsync(Verified)) : null;
        if (actual == expected)
        {
            File.Delete(Received);
            return;
        }

        await File.WriteAllTextAsync(Received, actual, Utf8WithMark);
        string reason = expected is null ? "There is no snapshot yet." : "The snapshot differs (- accepted, + received):";
        throw new SnapshotMismatchException(
            $"{reason}\n{Difference(expected ?? "", actual)}\nTo accept, after reading it: mv '{Received}' '{Verified}'");
    }

    /// <summary>LF, no byte order mark, no final newline.</summary>
    internal static string Normalize(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    /// <summary>The lines that changed, with a few around them.</summary>
    internal static string Difference(string expected, string actual)
    {
        List<DiffPiece> lines = InlineDiffBuilder.Diff(expected, actual).Lines;
        var text = new StringBuilder();
        int lastShown = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            int from = Math.Max(0, i - LinesAround), to = Math.Min(lines.Count, i + LinesAround + 1);
            if (!lines[from..to].Exists(static line => line.Type != ChangeType.Unchanged)) continue;
            if (lastShown >= 0 && lastShown < i - 1) text.Append("  …\n");
            lastShown = i;
            string sign = lines[i].Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " };
            text.Append(sign).Append(lines[i].Text).Append('\n');
        }

        return text.ToString();
    }
}
