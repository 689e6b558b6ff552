using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;
using Resolutions.Tests.Samples;
using Resolutions.Validation;

namespace Resolutions.Browser.Tests;

/// <summary>The pages that are looked at: the seeds, one with everything a page can have, one that means harm.</summary>
internal static class SamplePages
{
    /// <summary>Sections, headings, items in items, a table, footnotes, an annex, a reference within, findings.</summary>
    private const string Rich =
        """
        United Nations
        A/RES/75/301
        General Assembly
        Distr.: General
        4 January 2021
        Seventy-fifth session
        Agenda item 128 (a)
        Care of mountain springs
        Resolution adopted by the General Assembly on 14 December 2020
        [without reference to a Main Committee (A/75/L.5)]

        75/301. Care of mountain springs

        The General Assembly,

        Recalling its resolution 55/2 of 8 September 2000,1

        Mindful of the needs of those who live beside springs,2

        I

        Keeping springs clean

        1. Requests the Secretary-General, in consultation with Member States:

        (a) To map the springs of the world, and in particular:

        (i) Those above two thousand metres;

        (ii) Those that have run dry;

        (b) To submit to the General Assembly at its seventy-seventh session a report on the implementation of paragraph 2 below;

        2. Urges all States to keep springs clean, and invites the specialized agencies to help them in doing so by 31 December 2025;

        II

        Learning from springs

        3. Strongly condemns the fouling of springs;

        5. Decides to include in the provisional agenda of its seventy-sixth session the item entitled "Care of mountain springs".

        46th plenary meeting
        14 December 2020

        Annex

        List of springs

        1. The springs are listed by the States in which they rise.

        __________________
        1
        A/75/64.
        2
        Resolution 217 A (III).
        """;

    /// <summary>Names of all pages.</summary>
    public static TheoryData<string> Names { get; } = ["en", "zh", "side-by-side", "rich", "rich-side-by-side", "hostile", "hostile-side-by-side"];

    public static string Html(string name) => name switch
    {
        "rich" => Page(Rich),
        "rich-side-by-side" => HtmlRenderer.RenderBeside(Document(Rich), Document(Rich.Replace("2. Urges", "2. Invites", StringComparison.Ordinal).Replace("55/2 of 8", "56/2 of 9", StringComparison.Ordinal))),
        "side-by-side" => HtmlRenderer.RenderBeside(Document(Seed("en")), Document(Seed("zh"))),
        "hostile" => HtmlRenderer.Render(HostileDocument.Of(), new HtmlRenderOptions { IncludePlaces = true }, [new Diagnostic(HostileDocument.Attack, DiagnosticSeverity.Error, HostileDocument.Attack, default)]),
        "hostile-side-by-side" => HtmlRenderer.RenderBeside(HostileDocument.Of(), Document(Rich), new HtmlRenderOptions { IdPrefix = HostileDocument.Attack }),
        _ => Page(Seed(name)),
    };

    private static string Page(string text)
    {
        ParseResult result = ResolutionParser.Parse(text);
        IEnumerable<Diagnostic> findings = result.Diagnostics.Concat(new ResolutionDocumentValidator().Validate(result.Document!).ToDiagnostics());
        return HtmlRenderer.Render(result.Document!, diagnostics: [.. findings]);
    }

    private static ResolutionDocument Document(string text) => ResolutionParser.Parse(text).Document!;

    private static string Seed(string language)
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Resolutions.sln"))) folder = folder.Parent!;
        return File.ReadAllText(Path.Combine(folder.FullName, "seeds", $"A_RES_55_162.{language}.txt"));
    }
}
