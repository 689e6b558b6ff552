using System.Globalization;
using Resolutions.Scoring.Comparison;

namespace Resolutions.Scoring.Reporting;

/// <summary>Writes figures as a table for people.</summary>
internal static class ScoreTable
{
    private static readonly (string Head, string Name)[] Columns =
    [
        ("exact", Tally.Documents), ("paras", Tally.Paragraphs), ("pream", Tally.Preambular), ("oper", Tally.Operative),
        ("open-p", Tally.OpeningPreambular), ("open-o", Tally.OpeningOperative), ("cites", Tally.Citations), ("c-text", Tally.CitationsInText),
        ("symbol", "symbol_%"), ("title", "title_%"), ("sess", "session_%"), ("adopt", "adoptedOn_%"), ("issue", "issuedOn_%"), ("meet", "meeting_%"),
    ];

    public static void Write(ScoreResult result, int worst, TextWriter output)
    {
        output.Write($"{"rendition",-10} {"lang",-5} {"sess",-5} {"docs",6} {"paras",7}");
        foreach ((string head, _) in Columns) output.Write($" {head,7}");
        output.WriteLine($" {"extra",7}");
        foreach (Group group in result.Groups.Concat(result.Totals)) Line(group, output);
        output.WriteLine();
        output.WriteLine("Shares in per cent; extra: paragraphs given that the UN did not mark, per 1,000.");
        output.WriteLine();
        output.WriteLine("Causes:");
        foreach ((string cause, int count) in result.Causes) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {cause,-12} {count,7}"));
        output.WriteLine();
        output.WriteLine("Worst documents (paragraphs wrong or extra, of paragraphs):");
        foreach ((string rendition, string document, int wrong, int paragraphs) in result.Worst(worst))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {wrong,5} of {paragraphs,5}  {rendition}/{document}"));
        }
    }

    private static void Line(Group group, TextWriter output)
    {
        Tally tally = group.Tally;
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{group.Rendition,-10} {group.Language,-5} {group.Session,-5} {tally.All(Tally.Documents),6} {tally.All(Tally.Paragraphs),7}"));
        foreach ((_, string name) in Columns) output.Write(string.Create(CultureInfo.InvariantCulture, $" {tally.Share(name),7:F2}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $" {tally.ExtraPerThousand,7:F2}"));
    }
}
