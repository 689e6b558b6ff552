// Reads a text in a language that the library does not know, with a language pack of one's own:
//   dotnet run --project samples/CustomLanguage                    the resolution in texts/
//   dotnet run --project samples/CustomLanguage -- FILE            another French text
//   dotnet run --project samples/CustomLanguage -- FILE FOLDER     a text of another language, with its pack
using System.Text;
using CustomLanguage;
using Resolutions.Languages;
using Resolutions.Parsing;

Console.OutputEncoding = Encoding.UTF8;

if (args.Length > 2 || args.Any(static arg => arg.StartsWith('-')))
{
    Console.Error.WriteLine("Usage: CustomLanguage [FILE [FOLDER]]");
    return 2;
}

string file = args.ElementAtOrDefault(0) ?? Path.Combine(AppContext.BaseDirectory, "texts", "resolution.fr.txt");
string folder = args.ElementAtOrDefault(1) ?? Path.Combine(AppContext.BaseDirectory, "fr");
if (!File.Exists(file))
{
    Console.Error.WriteLine($"{file}: there is no such file.");
    return 1;
}

LanguagePack pack;
try
{
    pack = LanguagePack.Load(folder);
}
catch (Exception exception) when (exception is IOException or FormatException)
{
    // A pack is a user's data: the message says which file and line, or what is missing.
    Console.Error.WriteLine($"{folder}: {exception.Message}");
    return 1;
}

// The new language stands beside those that the library has; which one a text is in is found from the text.
var options = new ResolutionParserOptions { Languages = [.. LanguagePack.BuiltIn, pack] };
ParseResult result = ResolutionParser.ParseFile(file, options);
new ClausePrinter(Console.Out).Print(result);
return result.Documents.Count > 0 ? 0 : 1;
