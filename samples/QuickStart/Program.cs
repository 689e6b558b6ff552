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
    foreach (ResolutionAction action in paragraph.Actions.Where(action => action.Addressees.Count > 0))
    {
        string who = string.Join(", ", action.Addressees.Select(actor => actor.Id));
        string when = action.Deadline?.Session is { } session ? $" (session {session})" : "";
        Console.WriteLine($"{paragraph.Path,-4}  {action.Verb.Text} = {action.Verb.Verb.Id} -> {who}{when}");
    }
}
