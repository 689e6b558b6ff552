using Resolutions.Model;
using Resolutions.Parsing;

ParseResult result = ResolutionParser.Parse(File.ReadAllText("seeds/A_RES_55_162.zh.txt"));
ResolutionDocument document = result.Document!;
Resolution resolution = result.GetResolutionOrThrow();

Console.WriteLine($"{document.Symbol}  {document.Title?.Text}");
Console.WriteLine($"{resolution.Closing?.Date:yyyy-MM-dd}, plenary meeting {resolution.Closing?.Meeting}");
foreach (PreambularParagraph paragraph in resolution.Preamble.Paragraphs)
{
    Console.WriteLine($"{paragraph.Path}  {paragraph.Opening?.Text}  {paragraph.Opening?.Verb.Id}");
}

foreach (OperativeParagraph paragraph in resolution.Operative.Paragraphs)
{
    IEnumerable<string> actions = paragraph.Actions.Select(action =>
        $"{action.Verb.Text} {action.Verb.Verb.Id} {string.Join(", ", action.Addressees.Select(actor => $"[{actor.Id}]"))}");
    Console.WriteLine($"{paragraph.Path}  {string.Join("; ", actions)}");
}
