using BenchmarkDotNet.Attributes;
using Resolutions.Benchmarks.Texts;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;

namespace Resolutions.Benchmarks;

/// <summary>Documents of one language to JSON and back. The number of characters of JSON is printed at the start.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private ResolutionDocument[] _documents = [];
    private string[] _json = [];

    [Params("en", "zh")]
    public string Language { get; set; } = "en";

    [GlobalSetup]
    public void Parse()
    {
        _documents = [.. Corpus.Texts(Language).Take(100).SelectMany(static text => ResolutionParser.Parse(text).Documents)];
        _json = [.. _documents.Select(static document => ResolutionJson.Serialize(document))];
        Console.WriteLine($"// {Language}: {_json.Sum(static json => (long)json.Length)} characters of JSON");
    }

    [Benchmark]
    public int Write() => _documents.Sum(static document => ResolutionJson.Serialize(document).Length);

    [Benchmark]
    public int Read() => _json.Sum(static json => ResolutionJson.Deserialize(json).Resolutions.Count);
}
