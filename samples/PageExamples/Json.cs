using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;

namespace PageExamples;

/// <summary>docs/json.md.</summary>
internal static class Json
{
    public static async Task RunAsync()
    {
        ParseResult result = ResolutionParser.Parse(File.ReadAllText("resolution.txt"));
        ResolutionDocument document = result.Document!;
        using var stream = new MemoryStream();

        string json = ResolutionJson.Serialize(document);                       // one document
        ResolutionDocument same = ResolutionJson.Deserialize(json);
        string all = ResolutionJson.Serialize(result);                          // { schemaVersion, documents, diagnostics }
        ResolutionEnvelope envelope = ResolutionJson.DeserializeEnvelope(all);
        await ResolutionJson.SerializeAsync(stream, document, new ResolutionJsonOptions { IncludeSpans = false, Indented = false });

        Console.WriteLine($"{same == document} {envelope.Documents.Count} {stream.Length > 0}");
    }
}
