using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Text;

namespace PageExamples;

/// <summary>docs/model.md.</summary>
internal static class Model
{
    public static void Run()
    {
        ParseResult result = ResolutionParser.Parse(File.ReadAllText("resolution.txt"));
        ResolutionDocument document = result.Document!;
        Walk(document);
        Places(result, document);
        Values(result, document);
    }

    private static void Walk(ResolutionDocument document)
    {
        foreach (Resolution resolution in document.Resolutions)
        {
            foreach (Block block in resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks))
            {
                foreach (Block inner in block.DescendantsAndSelf())
                {
                    string what = inner switch
                    {
                        Paragraph paragraph => paragraph.Opening?.Verb.Id ?? "(no verb)",
                        Section section => $"section {section.Label} {section.Title}",
                        Heading heading => heading.Text,
                        _ => "table",
                    };
                    Console.WriteLine($"{inner.Path}: {what}");
                }
            }
        }
    }

    private static void Places(ParseResult result, ResolutionDocument document)
    {
        OperativeParagraph first = document.Resolutions[0].Operative.Paragraphs.First();
        TextSpan span = first.Opening!.Span;
        LinePosition place = result.Source.GetLinePosition(span.Start);
        string words = result.Source.Slice(span).ToString();
        Console.WriteLine($"{words} at {place}");
    }

    private static void Values(ParseResult result, ResolutionDocument document)
    {
        ResolutionDocument again = ResolutionParser.Parse(result.Source.Text).Document!;
        Console.WriteLine(again == document);
        ResolutionDocument retitled = document with { Title = document.Title! with { Text = "Lights" } };
        Console.WriteLine(retitled == document);
    }
}
