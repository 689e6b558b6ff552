using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;
using Resolutions.Diagnostics;
using Resolutions.Serialization;
using Resolutions.Tests.Samples;
using Resolutions.Tests.Snapshots;
using Resolutions.Text;

namespace Resolutions.Tests.Serialization;

public sealed class ResolutionSchemaTests
{
    private static readonly string Published = Path.Combine(SourceTree.Root, "docs", "resolution.schema.json");

    [Fact]
    public async Task The_published_schema_is_what_the_types_say()
    {
        string expected = SchemaWriter.Write();
        string actual = File.Exists(Published) ? await File.ReadAllTextAsync(Published) : "";
        if (actual.ReplaceLineEndings("\n") == expected) return;

        string received = Path.ChangeExtension(Published, ".received.json");
        await File.WriteAllTextAsync(received, expected);
        Assert.Fail($"docs/resolution.schema.json is out of date.\n{SnapshotFile.Difference(actual, expected)}\nTo accept: mv '{received}' '{Published}'");
    }

    [Theory]
    [MemberData(nameof(ResolutionJsonTests.Documents), MemberType = typeof(ResolutionJsonTests))]
    public async Task Documents_keep_to_the_schema(string name)
    {
        await AssertValid(ResolutionJson.Serialize(ResolutionJsonTests.Document(name)));
        await AssertValid(ResolutionJson.Serialize(ResolutionJsonTests.Document(name), new ResolutionJsonOptions { IncludeSpans = false }));
    }

    [Fact]
    public async Task Envelopes_keep_to_the_schema() => await AssertValid(ResolutionJson.Serialize(new ResolutionEnvelope
    {
        Documents = [RichDocument.English(), RichDocument.Chinese()],
        Diagnostics = [new Diagnostic("RES001", DiagnosticSeverity.Info, "Unexpected text; expected none.", new TextSpan(1, 2))],
    }));

    [Theory]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": 2,")]
    [InlineData("\"language\": \"en\",", "")]
    [InlineData("\"language\": \"en\",", "\"language\": 5,")]
    [InlineData("\"kind\": \"preambularParagraph\",", "\"kind\": \"paragraph\",")]
    [InlineData("\"kind\": \"preambularParagraph\",", "")]
    [InlineData("\"marker\": \"1\"", "\"mark\": \"1\"")]
    [InlineData("\"session\": \"75\"", "\"session\": \"LXXV\"")]
    [InlineData("\"span\": [450, 465]", "\"span\": [450]")]
    public async Task What_is_refused_when_read_breaks_the_schema_too(string text, string broken)
    {
        string json = ResolutionJson.Serialize(RichDocument.English());
        Assert.Contains(text, json, StringComparison.Ordinal);
        string other = json.Replace(text, broken, StringComparison.Ordinal);

        Assert.Throws<System.Text.Json.JsonException>(() => ResolutionJson.Deserialize(other));
        Assert.NotEmpty((await Schema()).Validate(other));
    }

    /// <summary>Otherwise a property could be added that no test writes and reads.</summary>
    [Fact]
    public void The_rich_document_has_every_property_of_the_schema()
    {
        string json = ResolutionJson.Serialize(new ResolutionEnvelope
        {
            Documents = [RichDocument.English()],
            Diagnostics = [new Diagnostic("RES001", DiagnosticSeverity.Info, "m", new TextSpan(1, 2))],
        });
        JsonObject definitions = JsonNode.Parse(SchemaWriter.Write())!["definitions"]!.AsObject();
        var missing = definitions.SelectMany(static definition => definition.Value!["properties"]?.AsObject().Select(property => property.Key) ?? [])
            .Where(name => !json.Contains($"\"{name}\":", StringComparison.Ordinal)).ToArray();
        Assert.Empty(missing);
    }

    private static async Task<JsonSchema> Schema() => await JsonSchema.FromJsonAsync(SchemaWriter.Write());

    private static async Task AssertValid(string json)
    {
        ICollection<ValidationError> errors = (await Schema()).Validate(json);
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }
}
