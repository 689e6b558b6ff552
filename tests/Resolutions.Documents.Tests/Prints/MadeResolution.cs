namespace Resolutions.Documents.Tests.Prints;

/// <summary>A resolution to be printed, piece by piece, with what a reader should make of each.</summary>
internal sealed class MadeResolution
{
    public List<MadeBlock> Blocks { get; } = [];

    public SortedDictionary<int, string> Notes { get; } = [];

    /// <summary>What a reader should make of it, line by line.</summary>
    public IEnumerable<string> Outline =>
        Blocks.Select(static block => block.Outline).OfType<string>().Concat(Notes.Select(static note => $"note {note.Key} {note.Value}"));

    public MadeResolution Add(Setting setting, string text, string? outline = null)
    {
        Blocks.Add(new MadeBlock(setting, text, outline));
        return this;
    }

    public MadeResolution Masthead(params string[] lines)
    {
        foreach (string line in lines) Add(Setting.Left, line);
        return this;
    }

    public MadeResolution Title(string number, string title, string stop = ". ") => Add(Setting.Title, number + stop + title, $"= {number} | {title}");

    /// <summary>A heading of the volume above the resolution.</summary>
    public MadeResolution Under(string heading)
    {
        Blocks.Insert(0, new MadeBlock(Setting.Title, heading, null));
        return this;
    }

    public MadeResolution Part(string letter, string? title)
    {
        Add(Setting.Title, letter, title is null ? $"- {letter} | " : null);
        return title is null ? this : Add(Setting.Title, title, $"- {letter} | {title}");
    }

    public MadeResolution Organ(string line) => Add(Setting.Paragraph, $"*{line[..^1]}*{line[^1]}", "organ");

    public MadeResolution Preamble(params string[] texts)
    {
        foreach (string text in texts) Add(Setting.Paragraph, text, "PP" + Body(text));
        return this;
    }

    /// <summary>Numbered paragraphs, from a number on; a text that begins with a bracket is a sub-paragraph with its label.</summary>
    public MadeResolution Operative(int first, params string[] texts)
    {
        foreach (string text in texts)
        {
            if (text[0] == '(')
            {
                int end = text.IndexOf(')', StringComparison.Ordinal);
                string label = text[..(end + 1)], rest = text[(end + 1)..].TrimStart();
                Add(Setting.Item, text, $"{label}@{(label is "(i)" or "(ii)" or "(iii)" ? 2 : 1)}{Body(rest)}");
            }
            else
            {
                Add(Setting.Paragraph, $"{first}. {text}", $"OP {first}.{Body(text)}");
                first++;
            }
        }

        return this;
    }

    public MadeResolution Closing(int meeting, string date, params string[] lines)
    {
        for (int i = 0; i < lines.Length; i++) Add(Setting.Right, $"*{lines[i]}*", i == 0 ? $"closing {meeting} {date}" : null);
        return this;
    }

    public MadeResolution Annex(string label, string title, bool isLandscape = false)
    {
        Add(Setting.Title, label, $"AX {label} | {title}");
        Blocks[^1] = Blocks[^1] with { BeginsLandscape = isLandscape };
        return Add(Setting.Title, title);
    }

    public MadeResolution Note(int number, string text)
    {
        Notes.Add(number, text);
        return this;
    }

    private static string Body(string text)
    {
        string opening = PrintedRuns.FirstEmphasis(text);
        return $" [{opening}] {PrintedRuns.Plain(text)}{string.Concat(PrintedRuns.Calls(text).Select(static call => $" ^{call}"))}";
    }
}
