using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Languages;

/// <summary>A third language is a folder of data: a French text, read with a pack written here.</summary>
public sealed class LanguagePackTests : IDisposable
{
    private const string Pack =
        """
        [language]
        code | fr
        name | French
        [script]
        0041 | 005A | 1
        0061 | 007A | 1
        00C0 | 017F | 1
        [frequent]
        le
        la
        les
        des
        et
        [enacting]
        L’Assemblée générale
        [closing]
        plain | {number} séance plénière
        [ordinals]
        after | e
        [months]
        décembre | 12
        [dates]
        day | {day} {month} {year}
        [phrase-settings]
        words | spaced
        [phrases]
        preambular | rappelant | recall
        operative | prie | request
        operative | décide | decide
        """;

    private const string Text =
        """
        75/999. Protection des sources de montagne

        L’Assemblée générale,

        Rappelant les travaux de la Commission sur les sources et les rivières,

        1. Prie le Secrétaire général de protéger les sources ;

        2. Décide d’examiner la question :

        (a) À sa prochaine session ;

        (b) Et à la session suivante.

        48e séance plénière
        21 décembre 2020
        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("pack").FullName;

    public void Dispose() => Directory.Delete(_directory, true);

    [Fact]
    public void A_pack_of_ones_own_reads_a_third_language()
    {
        File.WriteAllText(Path.Combine(_directory, "fr.txt"), Pack);
        var options = new ResolutionParserOptions { Languages = [.. LanguagePack.BuiltIn, LanguagePack.Load(_directory)] };

        ResolutionDocument document = ResolutionParser.Parse(Text, options).Document!;
        Resolution resolution = document.Resolutions[0];

        Assert.Equal("fr", document.Language);
        Assert.Equal("Protection des sources de montagne", document.Title!.Text);
        Assert.Equal("recall", Assert.Single(resolution.Preamble.Paragraphs).Opening!.Verb.Id);
        Assert.Equal(["request", "decide"], resolution.Operative.Paragraphs.Select(static paragraph => paragraph.Opening!.Verb.Id));
        Assert.Equal(["(a)", "(b)"], resolution.Operative.Paragraphs.Last().SubParagraphs.Select(static item => item.Label));
        Assert.Equal(48, resolution.Closing!.Meeting);
        Assert.Equal(new DateOnly(2020, 12, 21), resolution.Closing.Date);
    }

    [Fact]
    public void A_pack_without_a_code_is_refused()
    {
        File.WriteAllText(Path.Combine(_directory, "fr.txt"), "[language]\nname | French");

        Assert.Throws<FormatException>(() => LanguagePack.Load(_directory));
    }

    [Fact]
    public void An_entry_before_the_first_section_is_refused_with_its_line()
    {
        File.WriteAllText(Path.Combine(_directory, "fr.txt"), "# French\ncode | fr");

        Assert.Contains("fr.txt(2)", Assert.Throws<FormatException>(() => LanguagePack.Load(_directory)).Message, StringComparison.Ordinal);
    }
}
