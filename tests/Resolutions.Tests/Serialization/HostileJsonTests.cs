using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Resolutions.Model;
using Resolutions.Serialization;
using Resolutions.Tests.Properties;
using Resolutions.Tests.Samples;

namespace Resolutions.Tests.Serialization;

public sealed class HostileJsonTests
{
    private const string Start = """{"schemaVersion":1,"language":"en",""";

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("{}", "$")]
    [InlineData("{", "$")]
    [InlineData("""{"schemaVersion":1}""", "$")]
    [InlineData("""{"language":"en"}""", "$")]
    [InlineData("""{"schemaVersion":2,"language":"en"}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":"1","language":"en"}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1e400,"language":"en"}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1,"language":null}""", "$.language")]
    [InlineData("""{"schemaVersion":1,"language":7}""", "$.language")]
    [InlineData(Start + "\"language\":\"zh\"}", "$.language")]
    [InlineData(Start + "\"unknown\":1}", "$.unknown")]
    [InlineData(Start + "\"footnotes\":null}", "$.footnotes")]
    [InlineData(Start + "\"footnotes\":{}}", "$.footnotes")]
    [InlineData(Start + "\"footnotes\":[null]}", "$.footnotes[0]")]
    [InlineData(Start + "\"footnotes\":[{\"marker\":\"1\"}]}", "$.footnotes[0]")]
    [InlineData(Start + "\"masthead\":null}", "$.masthead")]
    [InlineData(Start + "\"masthead\":{\"agendaItems\":[\"1\",null]}}", "$.masthead.agendaItems[1]")]
    [InlineData(Start + "\"masthead\":{\"session\":75}}", "$.masthead.session")]
    [InlineData(Start + "\"masthead\":{\"session\":\"Z-1\"}}", "$.masthead.session")]
    [InlineData(Start + "\"masthead\":{\"issuedOn\":\"2020-02-30\"}}", "$.masthead.issuedOn")]
    [InlineData(Start + "\"symbol\":\"\"}", "$.symbol")]
    [InlineData(Start + "\"symbol\":{\"number\":1}}", "$.symbol")]
    [InlineData(Start + "\"span\":[1]}", "$.span")]
    [InlineData(Start + "\"span\":[-1,4]}", "$.span")]
    [InlineData(Start + "\"span\":[4,1]}", "$.span")]
    [InlineData(Start + "\"span\":[1,99999999999]}", "$.span")]
    [InlineData(Start + "\"span\":[1,2,3]}", "$.span")]
    [InlineData(Start + "\"span\":null}", "$.span")]
    [InlineData(Start + "\"furniture\":[{\"kind\":\"none\"}]}", "$.furniture[0].kind")]
    [InlineData(Start + "\"furniture\":[{\"kind\":2}]}", "$.furniture[0].kind")]
    [InlineData(Start + "\"resolutions\":[{\"preamble\":{\"blocks\":[{\"kind\":\"none\",\"path\":\"PP1\",\"text\":\"x\"}]}}]}", "$.resolutions[0].preamble.blocks[0]")]
    [InlineData(Start + "\"resolutions\":[{\"preamble\":{\"blocks\":[{\"kind\":3,\"path\":\"PP1\",\"text\":\"x\"}]}}]}", "$.resolutions[0].preamble.blocks[0]")]
    [InlineData(Start + "\"resolutions\":[{\"preamble\":{\"blocks\":[{\"path\":\"PP1\",\"text\":\"x\"}]}}]}", "$.resolutions[0].preamble.blocks[0]")]
    [InlineData(Start + "\"resolutions\":[{\"preamble\":{\"blocks\":[{\"kind\":\"heading\",\"kind\":\"heading\",\"path\":\"PP1\",\"text\":\"x\"}]}}]}", "$.resolutions[0].preamble.blocks[0].kind")]
    [InlineData(Start + "\"resolutions\":[{\"operative\":{\"blocks\":[{\"kind\":\"operativeParagraph\",\"path\":\"OP1\",\"text\":\"x\",\"number\":1e99}]}}]}", "$.resolutions[0].operative.blocks[0].number")]
    public void A_broken_document_is_refused_with_its_path(string json, string path)
    {
        JsonException error = Assert.Throws<JsonException>(() => ResolutionJson.Deserialize(json));
        Assert.Equal(path, error.Path);
    }

    [Theory]
    [InlineData("""{"schemaVersion":1}""", "$")]
    [InlineData("""{"schemaVersion":1,"documents":null}""", "$.documents")]
    [InlineData("""{"schemaVersion":1,"documents":[{"schemaVersion":9,"language":"en"}]}""", "$.documents[0].schemaVersion")]
    [InlineData("""{"schemaVersion":1,"documents":[],"diagnostics":[{"id":"RES001","severity":"info","message":"x","span":[0,0]},{"id":"RES001"}]}""", "$.diagnostics[1]")]
    public void A_broken_envelope_is_refused_with_its_path(string json, string path)
    {
        JsonException error = Assert.Throws<JsonException>(() => ResolutionJson.DeserializeEnvelope(json));
        Assert.Equal(path, error.Path);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"children\":[", "]}")]
    [InlineData("{\"kind\":\"section\",\"path\":\"S\",\"label\":\"I\",\"children\":[", "]}")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));

        JsonException error = Assert.Throws<JsonException>(
            () => ResolutionJson.Deserialize(Start + "\"resolutions\":[{\"operative\":{\"blocks\":" + (open == "[" ? deep : $"[{deep}]") + "}}]}"));
        Assert.NotNull(error.Path);
    }

    [Fact]
    public void Blocks_too_deep_to_read_are_not_written()
    {
        Block block = Sample.Unnumbered("deepest", "Deep.");
        for (int depth = 0; depth < 200; depth++) block = new Section { Path = "S", Label = "I", Children = [block] };

        Assert.Throws<JsonException>(() => ResolutionJson.Serialize(Sample.English().WithOperative(block)));
    }

    /// <summary>Puts a wrong value in each place of a rich document in turn.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("-1")]
    [InlineData("1e308")]
    [InlineData("\"\"")]
    [InlineData("\"half a pair\"")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("[[[]]]")]
    [InlineData("true")]
    public void A_wrong_value_anywhere_gives_a_whole_document_or_an_exception_with_a_path(string value)
    {
        string json = ResolutionJson.Serialize(RichDocument.English(), new ResolutionJsonOptions { Indented = false });
        int places = Nodes(JsonNode.Parse(json)!).Count;
        int refused = 0;
        for (int i = 1; i < places; i++)
        {
            JsonNode root = JsonNode.Parse(json)!;
            Replace(Nodes(root)[i], JsonNode.Parse(value));
            if (IsRefused(root.ToJsonString().Replace("half a pair", "\\ud800", StringComparison.Ordinal))) refused++;
        }

        Assert.True(refused > places / 4, $"{refused} of {places} refused");
    }

    [Fact]
    public void A_missing_property_anywhere_gives_a_whole_document_or_an_exception_with_a_path()
    {
        string json = ResolutionJson.Serialize(RichDocument.English(), new ResolutionJsonOptions { Indented = false });
        int places = Nodes(JsonNode.Parse(json)!).Count;
        for (int i = 1; i < places; i++)
        {
            JsonNode root = JsonNode.Parse(json)!;
            JsonNode node = Nodes(root)[i];
            if (node.Parent is JsonObject parent) parent.Remove(node.GetPropertyName());
            IsRefused(root.ToJsonString());
        }
    }

    [Theory]
    [InlineData("\"secret\"")]
    [InlineData(Start + "\"span\":\"secret\"}")]
    [InlineData(Start + "\"footnotes\":\"secret\"}")]
    [InlineData(Start + "\"symbol\":\"secret\"}")]
    [InlineData(Start + "\"masthead\":{\"session\":\"secret\"}}")]
    [InlineData(Start + "\"masthead\":{\"issuedOn\":\"secret\"}}")]
    [InlineData(Start + "\"furniture\":[{\"kind\":\"secret\"}]}")]
    [InlineData(Start + "\"resolutions\":[{\"preamble\":{\"blocks\":[{\"kind\":\"secret\",\"path\":\"PP1\",\"text\":\"x\"}]}}]}")]
    [InlineData("{\"schemaVersion\":\"secret\"}")]
    [InlineData(Start + "\"title\": secret}")]
    public void No_exception_holds_a_value_of_the_json(string json) =>
        Assert.DoesNotContain("secret", Assert.ThrowsAny<JsonException>(() => ResolutionJson.Deserialize(json)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Bytes_changed_or_cut_anywhere_give_a_whole_document_or_an_exception_with_a_path()
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes(ResolutionJson.Serialize(RichDocument.English(), new ResolutionJsonOptions { Indented = false }));
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Byte, Gen.Bool).Hold(example =>
        {
            (int at, byte value, bool cut) = example;
            byte[] broken = cut ? json[..at] : [.. json];
            if (!cut) broken[at] = value;
            Check(broken);
        }, 2_000);
    }

    private static bool IsRefused(string json)
    {
        try
        {
            Use(ResolutionJson.Deserialize(json));
            return false;
        }
        catch (JsonException error)
        {
            Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
            return true;
        }
    }

    private static void Check(byte[] json)
    {
        try
        {
            Use(ResolutionJson.Deserialize(json));
        }
        catch (JsonException error)
        {
            Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        }
    }

    /// <summary>A whole document can be compared, hashed and written.</summary>
    private static void Use(ResolutionDocument document)
    {
        _ = document.GetHashCode();
        Assert.Equal(document, ResolutionJson.Deserialize(ResolutionJson.Serialize(document)));
    }

    private static List<JsonNode> Nodes(JsonNode root)
    {
        var nodes = new List<JsonNode> { root };
        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is JsonObject node) nodes.AddRange(node.Select(static property => property.Value!));
            else if (nodes[i] is JsonArray array) nodes.AddRange(array.Select(static item => item!));
        }

        return nodes;
    }

    private static void Replace(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonObject parent) parent[node.GetPropertyName()] = value;
        else if (node.Parent is JsonArray array) array[node.GetElementIndex()] = value;
    }
}
