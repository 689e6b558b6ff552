using System.Security.Cryptography;
using Resolutions.Tests.Snapshots;

namespace Resolutions.Tests.Seeds;

public sealed class SeedFilesTests
{
    [Fact]
    public void The_seed_is_byte_for_byte_as_it_came()
    {
        byte[] bytes = File.ReadAllBytes(PathOf("zh"));
        Assert.Equal("014CC4421A1D57C553DEC6B83457E4E4B677BBD3DE748A39890F7869A914FC2A", Convert.ToHexString(SHA256.HashData(bytes)));
    }

    [Fact]
    public void The_bilingual_file_has_each_paragraph_of_the_english_one_followed_by_its_chinese()
    {
        string[] both = Paragraphs("en-zh");
        string[] english = Paragraphs("en");
        Assert.Equal(english.Skip(1), both.Skip(1).Where(static (_, i) => i % 2 == 0));
        Assert.All(both.Skip(1).Where(static (_, i) => i % 2 == 1), static paragraph => Assert.Contains(paragraph, IsChinese));
    }

    [Fact]
    public void The_chinese_of_the_bilingual_file_has_no_character_that_the_seed_has_not()
    {
        string seed = File.ReadAllText(PathOf("zh"));
        IEnumerable<string> chinese = Paragraphs("en-zh").Skip(1).Where(static (_, i) => i % 2 == 1);
        Assert.Empty(string.Concat(chinese).Where(IsChinese).Except(seed));
    }

    private static string[] Paragraphs(string language) =>
        File.ReadAllText(PathOf(language)).ReplaceLineEndings("\n").Trim().Split("\n\n");

    private static string PathOf(string language) => Path.Combine(SourceTree.Root, "seeds", $"A_RES_55_162.{language}.txt");

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
