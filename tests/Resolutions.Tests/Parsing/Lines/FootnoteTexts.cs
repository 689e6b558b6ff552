using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

/// <summary>A text that calls two notes, and what is found of notes in a text.</summary>
internal static class FootnoteTexts
{
    public const string Body =
        """
        75/901. Springs

        The General Assembly,

        1. Welcomes the report 1 and the note; 2

        """;

    /// <summary>The notes of a text, "number: line | line".</summary>
    public static IEnumerable<string> Notes(string text)
    {
        DocumentLines document = Stages.Pages(text);
        return FootnoteFinder.Find(document).Select(note => $"{note.Marker}: " + string.Join(" | ", Enumerable.Range(note.First, document.Count - note.First).Where(line => document.Roles[line] == LineRole.FootnoteText).Take(note.Count)
            .Select(line => document[line][(line == note.MarkerLine ? note.MarkerLength : 0)..].ToString())));
    }
}
