using System.Globalization;
using System.Text;

namespace Resolutions.Benchmarks.Texts;

/// <summary>Texts that are hard on a parser, each of about the length asked for.</summary>
internal static class Shapes
{
    private const string Start = "80/999. Measurement of the reading of resolutions\n\nThe General Assembly,\n\n";

    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("English document", static length => Drafts.OfLength(Drafts.English, length)),
        ("Chinese document", static length => Drafts.OfLength(Drafts.Chinese, length)),
        ("one line of words", static length => Repeat("word and word ", length)),
        ("one line of a letter", static length => Repeat("a", length)),
        ("one line in a resolution", static length => Start + "1. Requests the Secretary-General " + Repeat("to consider the matter and to report, ", length)),
        ("one sentence of reports", static length => Start + "1. Requests the Secretary-General " + Repeat("to report ", length)),
        ("one sentence of examples", static length => Start + "1. Requests all States, including " + Repeat("those in the region, ", length)),
        ("one sentence of sessions", static length => Start + "1. Requests the Board " + Repeat("at its eighty-first session of the Forum ", length)),
        ("one sentence of verbs", static length => Start + "1. Requests the Board to act" + Repeat(", and requests him to report", length)),
        ("empty lines", static length => Repeat("\n", length)),
        ("lines of a letter", static length => Start + Repeat("a\n", length)),
        ("sub-paragraphs", static length => Start + "1. Decides:\n\n" + Repeat("(a) To do so;\n\n", length)),
        ("sub-paragraphs in order", static length => Start + "1. Decides:\n\n" + Labels(length)),
        ("nested labels", static length => Start + "1. Decides:\n\n" + Repeat("(a) So:\n\n(i) So:\n\na. So:\n\ni. So:\n\n", length)),
        ("opening brackets", static length => Repeat("(", length)),
        ("opening brackets in a resolution", static length => Start + "1. Requests " + Repeat("(", length)),
        ("请 in one line", static length => Repeat("请", length)),
        ("请 in a resolution", static length => "80/999. 计量\n\n大会，\n\n1. " + Repeat("请", length)),
        ("请 a line", static length => "80/999. 计量\n\n大会，\n\n" + Repeat("请\n\n", length)),
        ("numbers", static length => Start + Repeat("1 2 3 4 5 6 7 8 9 ", length)),
        ("citations", static length => Start + "1. Recalls resolutions " + Repeat("55/2, 56/3 and 57/4, ", length)),
        ("one sentence of verbs and citations", static length => Start + "1. Requests the Board to act" + Repeat(", and requests him to recall resolution 55/2", length)),
        ("short names", static length => Start + Repeat("1. Requests the Board to act.\n\n", length)),
        ("quotation marks", static length => Start + "1. Recalls " + Repeat("“", length)),
        ("enacting lines", static length => Repeat("The General Assembly,\n\n", length)),
        ("parts", static length => "80/999. Parts\n\n" + Repeat("A\n\nThe General Assembly,\n\n1. Decides so.\n\n", length)),
        ("annexes", static length => Start + "1. Decides so.\n\n" + Repeat("Annex\n\nText\n\n", length)),
        ("sections", static length => Start + Repeat("I\n\nTitle\n\n1. Decides so.\n\n", length)),
        ("footnotes", Footnotes),
        ("form feeds", static length => Start + Repeat("1. Decides so.\f\n", length)),
        ("running heads", static length => Start + Repeat("A/RES/80/999\nMeasurement of the reading of resolutions\n1. Decides so.\n", length)),
        ("bold four times", static length => "80/999. 计量\n\n大会大会大会大会，\n\n" + Repeat("1. 请请请请秘书长秘书长秘书长秘书长注意\n\n", length)),
        ("bold letter in a line", static length => "80/999. 计量\n\n大会大会大会大会，\n\n1. " + Repeat("请", length)),
        ("wrapped lines", static length => Start + Repeat("Recalling the words that it has said about the matter of drafting in long\n", length)),
        ("mixed languages", static length => "The General Assembly,\n\n大会，\n\n" + Repeat("1. Requests the States\n\n1. 请各国\n\n", length)),
        ("numbers without letters", static length => "The General Assembly,\n\n大会，\n\n" + Repeat("1.\n\n", length)),
    ];

    /// <summary>Those whose names have one of the words; all where there are no words.</summary>
    public static IEnumerable<(string Name, Func<int, string> Make)> Named(string[] words) =>
        All.Where(shape => words.Length == 0 || words.Any(word => shape.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static string Repeat(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();

    private static string Labels(int length)
    {
        var text = new StringBuilder(length + 100);
        for (int i = 0; text.Length < length; i++) text.Append('(').Append((char)('a' + (i % 26)), i < 26 ? 1 : 2).Append(") To do so;\n\n");
        return text.ToString();
    }

    private static string Footnotes(int length)
    {
        var text = new StringBuilder(Start, length + 200);
        for (int i = 1; text.Length < length; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i}. Recalls the report,{i} and decides so;\n\n__________________\n\n{i} A/80/{i}.\n\nA/RES/80/999\n\n");
        return text.ToString();
    }
}
