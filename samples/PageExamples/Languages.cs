using Resolutions.Languages;
using Resolutions.Parsing;

namespace PageExamples;

/// <summary>docs/languages.md.</summary>
internal static class Languages
{
    private const string Text = "75/999. Protection des sources\n\nL’Assemblée générale,\n\n1. Prie le Secrétaire général de protéger les sources et la montagne.\n";

    public static void Run() => Read(Text);

    private static void Read(string text)
    {
        LanguagePack french = LanguagePack.Load("packs/fr");
        var options = new ResolutionParserOptions { Languages = [.. LanguagePack.BuiltIn, french] };
        ParseResult result = ResolutionParser.Parse(text, options);
        Console.WriteLine($"{result.Document?.Language} {result.Resolution?.Operative.Paragraphs.First().Opening?.Verb.Id}");
    }
}
