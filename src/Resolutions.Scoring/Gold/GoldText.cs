using System.Text;
using System.Xml.Linq;

namespace Resolutions.Scoring.Gold;

/// <summary>The running text of an element of the UN's files.</summary>
internal static class GoldText
{
    private static readonly char[] PhraseEnds = [' ', ',', ';', '，', '；', '、'];

    /// <summary>All text in an element, footnotes too, squeezed.</summary>
    public static string All(XElement element) => PythonText.Squeeze(element.Value);

    /// <summary>The runs of an element, footnotes taken out and added to <paramref name="notes"/>.</summary>
    public static List<GoldRun> Runs(XElement element, List<(string Marker, string Text)> notes, bool emphasised = false)
    {
        var runs = new List<GoldRun>();
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text)
            {
                runs.Add(new GoldRun(text.Value, emphasised));
                continue;
            }

            if (node is not XElement child) continue;
            switch (child.Name.LocalName)
            {
                case "authorialNote":
                    string marker = child.Attribute("marker")?.Value ?? "";
                    notes.Add((marker, All(child)));
                    runs.Add(GoldRun.Call(marker));
                    break;
                case "img":
                    break;
                case "eol":
                    runs.Add(new GoldRun(" ", emphasised));
                    break;
                case "table" or "tr" or "td" or "th":
                    runs.Add(new GoldRun(" ", false));
                    runs.AddRange(Runs(child, notes, emphasised));
                    runs.Add(new GoldRun(" ", false));
                    break;
                default:
                    string[] classes = (child.Attribute("class")?.Value ?? "").Split(' ');
                    runs.AddRange(Runs(child, notes, emphasised || classes.Contains("italic") || classes.Contains("bold")));
                    break;
            }
        }

        return runs;
    }

    public static string Text(IEnumerable<GoldRun> runs) => PythonText.Squeeze(WithoutCalls(Join(runs)));

    public static string Join(IEnumerable<GoldRun> runs) => string.Concat(runs.Select(static run => run.Text));

    public static string WithoutCalls(string text)
    {
        if (!text.Contains(GoldRun.CallStart, StringComparison.Ordinal)) return text;
        var clean = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            int end = text[at] == GoldRun.CallStart ? text.IndexOf(GoldRun.CallEnd, at) : -1;
            if (end >= 0) at = end;
            else clean.Append(text[at]);
        }

        return clean.ToString();
    }

    /// <summary>The first emphasised phrase; null where there is none.</summary>
    public static string? FirstPhrase(IEnumerable<GoldRun> runs)
    {
        string phrase = "";
        foreach (GoldRun run in runs.Append(new GoldRun("", false)))
        {
            if (run.IsCall) continue;
            bool joins = run.Emphasised || (phrase.Length > 0 && run.Text.Length > 0 && PythonText.IsBlank(run.Text));
            if (joins)
            {
                phrase += run.Text;
                continue;
            }

            string found = PythonText.Squeeze(phrase).Trim(PhraseEnds);
            if (found.Length > 0) return found;
            phrase = "";
        }

        return null;
    }

    /// <summary>Runs without the label that the text begins with.</summary>
    public static IReadOnlyList<GoldRun> WithoutLabel(IReadOnlyList<GoldRun> runs, string? label)
    {
        if (string.IsNullOrEmpty(label) || GoldLabel.Read(Join(runs), out int cut) is null) return runs;
        var rest = new List<GoldRun>();
        foreach (GoldRun run in runs)
        {
            if (cut >= run.Text.Length)
            {
                cut -= run.Text.Length;
                continue;
            }

            rest.Add(run with { Text = run.Text[cut..] });
            cut = 0;
        }

        return rest;
    }

    /// <summary>The symbols that links go to.</summary>
    /// <param name="element">The element that holds them.</param>
    /// <param name="withNotes">Whether links in footnotes count.</param>
    public static List<string> Cites(XElement element, bool withNotes)
    {
        var symbols = new List<string>();
        foreach (XElement link in element.Descendants(GoldReader.Ns + "a"))
        {
            if (!withNotes && link.Ancestors(GoldReader.Ns + "authorialNote").Any()) continue;
            string address = link.Attribute("href")?.Value ?? "";
            ReadOnlySpan<char> rest = address;
            if (rest.StartsWith("https://undocs.org/", StringComparison.Ordinal)) rest = rest["https://undocs.org/".Length..];
            else if (rest.StartsWith("http://undocs.org/", StringComparison.Ordinal)) rest = rest["http://undocs.org/".Length..];
            else continue;
            if (rest.Length > 3 && char.IsAsciiLetterLower(rest[0]) && char.IsAsciiLetterLower(rest[1]) && rest[2] == '/') rest = rest[3..];
            if (!rest.IsEmpty) symbols.Add(rest.Trim().ToString());
        }

        return symbols;
    }
}
