using Resolutions.Parsing;
using Resolutions.Tests;
using Xunit.Abstractions;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>Word files made from the answer keys, read back: as good as the plain text of the same documents.</summary>
public sealed class WordFromGoldTests(ITestOutputHelper output)
{
    private const int PerLanguage = 24;

    [SharedFilesTheory("corpus/cases/gold")]
    [InlineData("en")]
    [InlineData("zh")]
    public void Word_files_score_as_plain_text_does(string language)
    {
        Score word = new(), plain = new();
        int count = int.TryParse(Environment.GetEnvironmentVariable("GOLD_COUNT"), out int more) ? more : PerLanguage;
        foreach (GoldDocument gold in GoldDocument.Sample(SharedFiles.Root!, count).Where(gold => gold.Language == language))
        {
            plain.Add(gold, ResolutionParser.Parse(gold.Plain!));
            word.Add(gold, ResolutionReader.Read(new MemoryStream(WordWriter.Write(gold))));
        }

        output.WriteLine($"plain: {plain}");
        output.WriteLine($"word:  {word}");
        foreach (string miss in word.Misses.Except(plain.Misses)) output.WriteLine(miss);
        Assert.True(word.Paragraphs >= plain.Paragraphs - 1, $"plain: {plain}; word: {word}");
        Assert.True(word.Openings >= plain.Openings - 1, $"plain: {plain}; word: {word}");
        Assert.True(word.Exact >= plain.Exact - 5, $"plain: {plain}; word: {word}");
    }
}
