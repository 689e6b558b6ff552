using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;

ParseResult result = ResolutionParser.Parse(File.ReadAllText(args[0]));
Resolution resolution = result.GetResolutionOrThrow();
string found = $"{result.Document?.Symbol} {resolution.Preamble.Paragraphs.Count()} {resolution.Operative.Paragraphs.Count()}";
bool reads = ResolutionJson.Deserialize(ResolutionJson.Serialize(result.Document!)).Equals(result.Document);
Console.WriteLine($"{found}, JSON comes back equal: {reads}");
return found == "A/RES/55/162 7 20" && reads ? 0 : 1;
