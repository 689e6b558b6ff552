namespace Resolutions.Tests.Properties;

/// <summary>A text of the corpus with one line deleted, doubled, moved or cut.</summary>
/// <param name="Sound">The text before.</param>
/// <param name="Damaged">The text after.</param>
/// <param name="Line">The line that was damaged.</param>
/// <param name="Touched">The ink of the line, and of the one it changed places with.</param>
internal sealed record DamagedText(string Sound, string Damaged, string Line, IReadOnlyList<string> Touched)
{
    private const int EveryFile = 12;
    private const int DamagesEach = 8;

    /// <summary>The same damages every time: eight to each twelfth text of a rendition.</summary>
    public static IEnumerable<DamagedText> Of(string rendition, string damage)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(SharedFiles.Root!, "corpus", "cases", rendition), "*.txt").Order(StringComparer.Ordinal)];
        var random = new Random(1);
        for (int f = 0; f < files.Length; f += EveryFile)
        {
            string[] lines = File.ReadAllText(files[f]).ReplaceLineEndings("\n").Split('\n');
            int[] printed = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Trim().Length > 0)];
            for (int i = 0; i < DamagesEach && printed.Length > 3; i++)
            {
                int first = random.Next(printed.Length - 1), line = printed[first], next = printed[first + 1];
                string damaged = string.Join('\n', Damage(lines, line, next, damage, random));
                string touched = Outline.Ink(lines[line]);
                yield return new DamagedText(string.Join('\n', lines), damaged, lines[line], damage == "swap" ? [touched, Outline.Ink(lines[next])] : [touched]);
            }
        }
    }

    private static IEnumerable<string> Damage(string[] lines, int line, int next, string damage, Random random)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            switch (damage)
            {
                case "delete" when i == line:
                    break;
                case "double" when i == line:
                    yield return lines[i];
                    yield return "";
                    yield return lines[i];
                    break;
                case "swap" when i == line || i == next:
                    yield return lines[i == line ? next : line];
                    break;
                case "cut" when i == line:
                    yield return lines[i][..random.Next(lines[i].Length)];
                    break;
                default:
                    yield return lines[i];
                    break;
            }
        }
    }
}
