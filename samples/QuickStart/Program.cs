using Resolutions.Model;
using Resolutions.Parsing;

ParseResult result = ResolutionParser.Parse(File.ReadAllText("seeds/A_RES_55_162.zh.txt"));
ResolutionDocument document = result.Document!;
Resolution resolution = result.GetResolutionOrThrow();

Console.WriteLine($"{document.Symbol}: {document.Title?.Text}");
Console.WriteLine($"{document.AdoptedOn:yyyy-MM-dd}, plenary meeting {document.Meeting}, session {document.Session}");
Console.WriteLine(string.Join(" | ", resolution.Preamble.Paragraphs.Select(paragraph => paragraph.Opening?.Text)));
foreach (OperativeParagraph paragraph in resolution.Operative.Paragraphs)
{
    string who = string.Join(", ", paragraph.Addressees.Select(actor => actor.Id ?? actor.Text));
    Console.WriteLine($"{paragraph.Path,-4}  {paragraph.Opening?.Text} = {paragraph.Opening?.Verb.Id}  {who}".TrimEnd());
}
