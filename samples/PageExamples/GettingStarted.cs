using Resolutions.Model;
using Resolutions.Parsing;

namespace PageExamples;

/// <summary>docs/getting-started.md.</summary>
internal static class GettingStarted
{
    public static void Run()
    {
        First();
        Asked();
        Readme();
    }

    private static void First()
    {
        ParseResult result = ResolutionParser.Parse(File.ReadAllText("resolution.txt"));
        Console.WriteLine(result.Document?.Title?.Text);
    }

    /// <summary>The README in the package.</summary>
    private static void Readme()
    {
        ParseResult result = ResolutionParser.Parse(File.ReadAllText("resolution.txt"));
        Resolution resolution = result.GetResolutionOrThrow();
        foreach (OperativeParagraph paragraph in resolution.Operative.Paragraphs)
        {
            Console.WriteLine($"{paragraph.Path}  {paragraph.Opening?.Verb.Id}  {string.Join(", ", paragraph.Addressees.Select(actor => actor.Id ?? actor.Text))}");
        }
    }

    private static void Asked()
    {
        ParseResult result = ResolutionParser.Parse(File.ReadAllText("resolution.txt"));
        Resolution resolution = result.GetResolutionOrThrow();
        foreach (Paragraph paragraph in resolution.Operative.Blocks.SelectMany(block => block.DescendantsAndSelf()).OfType<Paragraph>())
        {
            foreach (ResolutionAction action in paragraph.Actions)
            {
                string who = string.Join(", ", action.Addressees.Select(actor => actor.Id ?? actor.Text));
                string when = action.Deadline?.Session is { } session ? $", by session {session}" : "";
                Console.WriteLine($"{paragraph.Path}: {action.Verb.Verb.Id} {who}{when}");
            }
        }
    }
}
