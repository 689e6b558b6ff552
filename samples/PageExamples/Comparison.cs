using Resolutions.Comparison;
using Resolutions.Model;
using Resolutions.Parsing;

namespace PageExamples;

/// <summary>docs/concordance.md.</summary>
internal static class Comparison
{
    public static void Run()
    {
        Languages(Read("A_RES_55_162.en.txt"), Read("A_RES_55_162.zh.txt"));
        Years(Read("earlier.txt"), Read("resolution.txt"));
    }

    private static void Languages(ResolutionDocument english, ResolutionDocument chinese)
    {
        Concordance concordance = Concordance.Align(english, chinese);          // two ResolutionDocuments
        foreach (ConcordanceFinding finding in concordance.Findings)
            Console.WriteLine($"{finding.Path} {finding.Id}: {finding.Message}"); // finding.First, finding.Second: the places in both texts
    }

    private static void Years(ResolutionDocument earlier, ResolutionDocument later)
    {
        Revision revision = Revision.Compare(earlier, later);
        // revision.Rows: Kind (Kept, Reworded, New, Dropped), Earlier, Later, Similarity from 0 to 1
        Console.WriteLine(revision.Rows.Count(row => row.Kind == RevisionKind.Reworded));
    }

    private static ResolutionDocument Read(string path) => ResolutionParser.Parse(File.ReadAllText(path)).Document!;
}
