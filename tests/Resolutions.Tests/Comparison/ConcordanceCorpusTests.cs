using Resolutions.Comparison;
using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Comparison;

/// <summary>All pairs of session 75. The figures and what they are put down to are in docs/concordance.md.</summary>
public sealed class ConcordanceCorpusTests
{
    [SharedFilesTheory("corpus/cases/plain")]
    [InlineData(300, 2.3)]
    public void Few_paragraphs_differ_in_verbs_or_citations(int pairs, double mostPercent)
    {
        int aligned = 0, paragraphs = 0, differ = 0;
        foreach (string english in Directory.EnumerateFiles(Path.Combine(SharedFiles.Root!, "corpus", "cases", "plain"), "A_RES_75_*.en.txt"))
        {
            string chinese = english.Replace(".en.", ".zh.", StringComparison.Ordinal);
            if (!File.Exists(chinese) || ResolutionParser.ParseFile(english).Document is not { } first || ResolutionParser.ParseFile(chinese).Document is not { } second) continue;
            Concordance concordance = Concordance.Align(first, second);
            aligned++;
            paragraphs += concordance.Rows.Count(static row => row.First is Paragraph || row.Second is Paragraph);
            differ += concordance.Rows.Count(static row => row.Findings.Any(static finding => finding.Id is "RES710" or "RES711" or "RES715"));
        }

        Assert.True(aligned >= pairs);
        Assert.InRange(100.0 * differ / paragraphs, 0, mostPercent);
    }
}
