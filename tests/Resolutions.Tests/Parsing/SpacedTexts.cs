namespace Resolutions.Tests.Parsing;

/// <summary>The same paragraphs in each way a print sets them.</summary>
internal static class SpacedTexts
{
    public const int Column = 60;

    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "Recalling its earlier resolutions on the protection of mountain springs and of all those who live by them and drink from them,",
        "Noting with appreciation the work done by Member States, by the organizations of the United Nations system and by civil society in the protection of springs,",
        "Bearing in mind that water runs downhill, whatever the season, and that wells in the plains depend on what falls in the mountains,",
        "1. Decides to protect mountain springs in all parts of the world, taking into account the views of those who live by them;",
        "2. Requests the Secretary-General to submit to it, at its next session, a report on the state of mountain springs, in which he describes:",
        "(a) The quantity of water in springs and the changes that have been observed in it over the past ten years;",
        "(b) The quality of that water, as measured by the authorities of the Member States in which the springs are found;",
        "3. Invites all Member States to take part in the protection of springs and to inform the Secretary-General of what they have done.",
    ];

    public static string Plain() => string.Join("\n\n", Paragraphs);

    public static string Loose() => string.Join("\n\n", Paragraphs.Select(static paragraph => string.Join('\n', Wrap(paragraph, Column))));

    public static string Tight() => string.Join('\n', Paragraphs.SelectMany(static paragraph => Wrap(paragraph, Column)));

    /// <summary>An empty line after every line; a blank before the first line of each paragraph.</summary>
    public static string Spaced() => string.Join("\n\n", Paragraphs.SelectMany(static paragraph => Wrap(" " + paragraph, Column)));

    /// <summary>Lines of every length.</summary>
    public static string Ragged() => string.Join('\n', Paragraphs.SelectMany((paragraph, i) => Wrap(paragraph, i % 2 == 0 ? Column : Column - 16)));

    private static List<string> Wrap(string paragraph, int column)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in paragraph.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > column)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                // The first word of an indented paragraph is empty.
                line = lines.Count == 0 && line.Length == 0 && word.Length == 0 ? " " : line.Trim().Length == 0 ? line + word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return lines;
    }
}
