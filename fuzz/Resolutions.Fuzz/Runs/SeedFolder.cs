using System.Globalization;
using System.Text;
using Resolutions.Fuzz.Targets;

namespace Resolutions.Fuzz.Runs;

/// <summary>A seed corpus and a dictionary as fuzzers want them: a folder of files, and a file of quoted pieces.</summary>
internal static class SeedFolder
{
    public static void Write(FuzzTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        for (int i = 0; i < target.FuzzerSeeds.Count; i++) File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"seed{i:D2}")), target.FuzzerSeeds[i]);
        File.WriteAllLines(folder.TrimEnd('/') + ".dict", target.Pieces.Select(static piece => $"\"{Escaped(piece)}\"").Distinct(StringComparer.Ordinal));
    }

    private static string Escaped(string piece)
    {
        var escaped = new StringBuilder();
        foreach (byte value in Encoding.UTF8.GetBytes(piece))
        {
            if (value is >= 0x20 and < 0x7F and not (byte)'"' and not (byte)'\\') escaped.Append((char)value);
            else escaped.Append(CultureInfo.InvariantCulture, $"\\x{value:X2}");
        }

        return escaped.ToString();
    }
}
