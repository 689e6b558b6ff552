using System.Text;
using System.Text.Json;
using Resolutions.Fuzz.Seeds;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Resolutions.Tests.Properties;

namespace Resolutions.Fuzz.Targets;

/// <summary>The reader of JSON: a document, which is then as good as any, or <see cref="JsonException"/>.</summary>
internal sealed class JsonTarget : FuzzTarget
{
    private const int LongestSeed = 20_000;

    // Made when asked for: an instrumented parser runs under a fuzzer only.
    private readonly Lazy<string[]> _texts = new(static () =>
    [
        .. SoundTexts.All.SelectMany(static text => ResolutionParser.Parse(text).Documents).Where(static document => document.Resolutions.Count > 0)
            .Select(static document => ResolutionJson.Serialize(document)).Where(static json => json.Length < LongestSeed),
    ]);

    public override string Name => "json";

    public override IReadOnlyList<byte[]> Seeds => [.. _texts.Value.Select(Encoding.UTF8.GetBytes)];

    public override IReadOnlyList<string> Pieces { get; } =
    [
        "null", "true", "-1", "1e400", "2147483648", "9223372036854775808", "0.5", "\"\"", "\"\\ud800\"", "[]", "{}", "[[", "{\"", "\"kind\":", "\"operative\"",
        "\"section\"", "\"span\":[0,1]", "\"blocks\":[", "\"children\":[", "\"path\":\"OP1\"", "\"date\":\"2020-13-40\"", "\"symbol\":\"A/RES/75/1\"", "$type", "//", ",", ":",
    ];

    public override byte[] Input(int number) => Encoding.UTF8.GetBytes(new TextMutator(number, _texts.Value, Pieces).Next(int.MaxValue));

    public override string? Check(byte[] input)
    {
        ResolutionDocument document;
        try
        {
            document = ResolutionJson.Deserialize(input.AsSpan());
        }
        catch (JsonException)
        {
            // What it promises for bad JSON.
            return null;
        }

        return Promises.OfDocument(document, isWhole: true);
    }
}
