using System.Collections.Concurrent;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Resolutions.Validation;

namespace Resolutions.Tests.Parsing;

/// <summary>What holds of every file of the corpus beside the project.</summary>
public sealed class ResolutionCorpusTests
{
    private const int Cuts = 20;

    private static readonly ResolutionDocumentValidator Validator = new();

    /// <summary>Each file is parsed once: spans, JSON and validators are looked at together.</summary>
    [SharedFilesTheory("corpus/cases")]
    [InlineData("cases/plain", 0)]
    [InlineData("cases/pdf", 0)]
    [InlineData("cases/fakebold", 0)]
    [InlineData("earlier", 0)]
    public void Nothing_is_lost_spans_fit_and_json_comes_back_equal(string folder, int withoutDocument)
    {
        int none = 0;
        var broken = new List<string>();
        foreach (string file in CorpusFiles.Of(folder))
        {
            ParseResult result = ResolutionParser.ParseFile(file);
            List<string> problems = [.. SpanInvariants.Violations(result)];
            if (result.Documents.Count == 0) none++;
            if (result.Documents.Count > 1) problems.Add($"{result.Documents.Count} documents");
            foreach (ResolutionDocument document in result.Documents)
            {
                if (!document.Equals(ResolutionJson.Deserialize(ResolutionJson.Serialize(document)))) problems.Add("JSON comes back different");
                if (HasPathTwice(document)) problems.Add("an address stands twice");
                // It is enough that it does not throw; what it finds is the UN's.
                _ = Validator.Validate(document).Errors;
            }

            if (problems.Count > 0) broken.Add($"{Path.GetFileName(file)} ({problems.Count})\n  {string.Join("\n  ", problems.Take(5))}");
        }

        Assert.True(broken.Count == 0, $"{broken.Count} files:\n{string.Join('\n', broken.Take(20))}");
        Assert.InRange(none, 0, withoutDocument);
    }

    [SharedFilesTheory("corpus/cases")]
    [InlineData("cases/plain", 1)]
    [InlineData("cases/pdf", 12)]
    [InlineData("cases/fakebold", 12)]
    [InlineData("earlier", 1)]
    public void Every_file_cut_anywhere_is_parsed(string folder, int step)
    {
        IReadOnlyList<string> files = CorpusFiles.Of(folder);
        var broken = new ConcurrentBag<string>();
        Parallel.For(0, (files.Count + step - 1) / step, index =>
        {
            string text = File.ReadAllText(files[index * step]);
            var random = new Random(index);
            for (int cut = 0; cut < Cuts; cut++)
            {
                int at = random.Next(text.Length);
                // From either side, in turn: what is left may lack its end or its beginning.
                if (Problem(cut % 2 == 0 ? text[..at] : text[at..], cut < 2) is { } problem) broken.Add($"{Path.GetFileName(files[index * step])} cut at {at}: {problem}");
            }
        });

        Assert.True(broken.IsEmpty, string.Join('\n', broken.Take(10)));
    }

    private static string? Problem(string text, bool looksAtSpans)
    {
        try
        {
            ParseResult result = ResolutionParser.Parse(text);
            return looksAtSpans && SpanInvariants.Violations(result) is { Count: > 0 } violations ? violations[0] : null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static bool HasPathTwice(ResolutionDocument document)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return NodeTree.Blocks(document).Any(block => !paths.Add(block.Path));
    }
}
