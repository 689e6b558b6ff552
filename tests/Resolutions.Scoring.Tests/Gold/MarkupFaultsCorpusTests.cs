using System.Globalization;
using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Tests.Gold;

/// <summary>That each listed fault is one, by what the texts and the files of the other language say, whatever the parser makes of it.</summary>
public sealed class MarkupFaultsCorpusTests
{
    [CorpusFact]
    public void Each_listed_fault_has_its_witness()
    {
        using StreamReader reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "markup-faults-75.tsv"));
        MarkupFault[] faults = [.. MarkupFaults.Read(reader).All];
        Assert.NotEmpty(faults);
        var read = new Dictionary<string, GoldDocument>(StringComparer.Ordinal);
        string folder = Path.Combine(Corpus.Shared!, "corpus", "un-xml", "75");
        foreach (string file in Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (GoldReader.Read(file, out _) is { } gold) read[gold.Name] = gold;
        }

        Assert.Empty(faults.Where(fault => !IsWitnessed(fault, read)).Select(static fault => fault.ToString()));
    }

    private static bool IsWitnessed(MarkupFault fault, Dictionary<string, GoldDocument> read)
    {
        GoldPart part = read[fault.Document].Parts[fault.Part];
        string text = (fault.IsInPreamble ? part.Preamble : part.Body)[fault.Block].Text;
        GoldPart? english = read.GetValueOrDefault(fault.Document.Replace(".zh", ".en", StringComparison.Ordinal))?.Parts[fault.Part];
        return fault.Kind switch
        {
            MarkupFaultKind.Heading when fault.Document.EndsWith(".en", StringComparison.Ordinal) || !text.Any(char.IsLetterOrDigit) => !text.Any(char.IsLetterOrDigit),
            MarkupFaultKind.Heading => Witnesses(fault.Reason) is { Length: > 0 } blocks && blocks.All(block => english!.Body[block].Kind == GoldKind.Heading),
            MarkupFaultKind.Paragraph => text[^1] is ',' or '，' or ';' or '；',
            MarkupFaultKind.Item => (text[0] is >= '㈠' and <= '㈩' || text.StartsWith("(十", StringComparison.Ordinal)) && english!.Body.Any(static block => block.Label is "(ii)"),
            MarkupFaultKind.Operative => text[^1] is '：' && english!.Preamble.Count < part.Preamble.Count && english.Body[0].Text[^1] == ':',
            MarkupFaultKind.Preambular => text[^1] is '，' && english!.Preamble.Count == part.Preamble.Count + 1,
            _ => false,
        };
    }

    /// <summary>The blocks of the English file that a reason names: "(its body 13, 14)".</summary>
    private static int[] Witnesses(string reason)
    {
        const string Lead = "(its body ";
        int start = reason.IndexOf(Lead, StringComparison.Ordinal);
        return start < 0 ? [] : [.. reason[(start + Lead.Length)..].TrimEnd(')').Split(", ").Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
    }
}
