// Parses a resolution and prints it as a tree, or as JSON:
//   dotnet run --project samples/ParseResolution                  the seed, A/RES/55/162 in Chinese
//   dotnet run --project samples/ParseResolution -- FILE          another text
//   dotnet run --project samples/ParseResolution -- FILE --json   the whole model
using System.Text;
using ParseResolution;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;

Console.OutputEncoding = Encoding.UTF8;

bool asJson = args.Contains("--json");
string[] files = [.. args.Where(static arg => arg != "--json")];
if (files.Length > 1 || files.Any(static file => file.StartsWith('-')))
{
    Console.Error.WriteLine("Usage: ParseResolution [FILE] [--json]");
    return 2;
}

string path = files.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "seeds", "A_RES_55_162.zh.txt");
if (!File.Exists(path))
{
    Console.Error.WriteLine($"{path}: there is no such file.");
    return 1;
}

// The parser never throws on text: what it could not make sense of is in the diagnostics.
ParseResult result = ResolutionParser.Parse(File.ReadAllText(path));

if (asJson)
{
    foreach (ResolutionDocument document in result.Documents) Console.WriteLine(ResolutionJson.Serialize(document));
}
else
{
    int width = Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 40, 120);
    new TreePrinter(Console.Out, width).Print(result, Path.GetFileName(path));
}

return result.Documents.Count > 0 ? 0 : 1;
