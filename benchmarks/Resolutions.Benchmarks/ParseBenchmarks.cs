using BenchmarkDotNet.Attributes;
using Resolutions.Benchmarks.Texts;
using Resolutions.Parsing;

namespace Resolutions.Benchmarks;

/// <summary>All texts of a language as one batch: to the full model, to Markdig's tree, and split to trimmed lines.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private string[] _texts = [];

    [Params("en", "zh")]
    public string Language { get; set; } = "en";

    [GlobalSetup]
    public void ReadTexts() => _texts = Corpus.Texts(Language);

    [Benchmark]
    public int Resolutions()
    {
        int documents = 0;
        foreach (string text in _texts) documents += ResolutionParser.Parse(text).Documents.Count;
        return documents;
    }

    [Benchmark(Baseline = true)]
    public int Markdig()
    {
        int blocks = 0;
        foreach (string text in _texts) blocks += global::Markdig.Markdown.Parse(text).Count;
        return blocks;
    }

    [Benchmark]
    public int SplitAndTrim()
    {
        int length = 0;
        foreach (string text in _texts)
        {
            foreach (string line in text.Split('\n')) length += line.Trim().Length;
        }

        return length;
    }
}
