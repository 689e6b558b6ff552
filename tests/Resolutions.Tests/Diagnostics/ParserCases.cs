using Resolutions.Diagnostics;
using Resolutions.Parsing;

namespace Resolutions.Tests.Diagnostics;

/// <summary>For each finding of the parser that comes from a text, a pair of texts.</summary>
internal static class ParserCases
{
    private const string Body =
        """
        The General Assembly,

        Recalling its earlier work on springs,

        1. Decides to protect springs.
        """;

    private const string Titled = "75/901. Mountain springs\n\n" + Body;

    private const string Nested = Titled + "\n\n(a) Those in mountains:\n\n(i) With clear water;";

    private const string Unknown = Titled + "\n\n2. Marvels at springs;\n\n3. Ponders springs.";

    // Out of a PDF: the notes stand under a rule.
    private const string Noted = Titled + "\n\n2. Welcomes the report on springs{0} and the work done.\n\n__________\n1\nA/75/901.";

    private const string Bold = "75/901. 山泉\n\n大会{0}，\n\n回顾其关于山泉的工作，\n\n1{1} 决定决定决定决定保护山泉。";

    public static IReadOnlyList<ParserCase> All { get; } =
    [
        new(ParserDiagnostics.NoResolution, "Unexpected text; expected a resolution.", null, "Springs are found in mountains.", Titled),
        new(
            ParserDiagnostics.TextTooLong, $"Unexpected text of {Titled.Length} characters; expected at most {Titled.Length - 1}.", null, Titled, Titled,
            new ResolutionParserOptions { MaxLength = Titled.Length - 1 }, new ResolutionParserOptions { MaxLength = Titled.Length }),
        new(
            ParserDiagnostics.LanguageUnknown, "Unexpected language 'tlh'; expected one of: en, zh.", null, Titled, Titled,
            new ResolutionParserOptions { Language = "tlh" }, new ResolutionParserOptions { Language = "en" }),
        new(
            ParserDiagnostics.TooManyDiagnostics, "Unexpected number of findings; expected at most 1. 1 more are left out.", null, Unknown, Unknown,
            new ResolutionParserOptions { MaxDiagnostics = 1 }, new ResolutionParserOptions { MaxDiagnostics = 2 }),
        new(ParserDiagnostics.TitleNotFound, "Unexpected start of the text; expected a title.", null, Body, Titled),
        new(
            ParserDiagnostics.EnactingLineNotFound, "Unexpected start of the text; expected a line that names the organ.", "Recalling its earlier work on springs,",
            Titled.Replace("The General Assembly,\n\n", "", StringComparison.Ordinal), Titled),
        new(
            ParserDiagnostics.SymbolsDiffer, "Unexpected number 75/901 before the title; expected that of A/RES/75/900, the symbol in the masthead.", "75/901. Mountain springs",
            "A/RES/75/900\n\n" + Titled, "A/RES/75/901\n\n" + Titled),
        new(
            ParserDiagnostics.NestedTooDeep, "Unexpected nesting below level 1; expected at most 1 levels.", "(i) With clear water;", Nested, Nested,
            new ResolutionParserOptions { MaxDepth = 1 }, new ResolutionParserOptions { MaxDepth = 2 }),
        new(
            ParserDiagnostics.RepeatedLetters, "Unexpected letters 4 times over; expected each once. They were read as bold print.", "75/901. 山泉",
            Bold.Replace("{0}", "大会大会大会", StringComparison.Ordinal).Replace("{1}", ".", StringComparison.Ordinal), "75/901. 山泉\n\n大会，\n\n1. 决定保护山泉。"),
        new(
            ParserDiagnostics.LabelWithoutStop, "Unexpected number 1 without a full stop; expected '1.'.", "1",
            Bold.Replace("{0}", "大会大会大会", StringComparison.Ordinal).Replace("{1}", " ", StringComparison.Ordinal),
            Bold.Replace("{0}", "大会大会大会", StringComparison.Ordinal).Replace("{1}", ".", StringComparison.Ordinal)),
        new(
            ParserDiagnostics.CallGuessed, "Unexpected number 1 in the text; expected the call of footnote 1, as which it was read.", "1",
            Noted.Replace("{0}", " 1", StringComparison.Ordinal), Titled + "\n\n2. Welcomes the report on 1 spring."),
        new(
            ParserDiagnostics.CallNotFound, "Unexpected footnote 1; expected a call of it on the same page.", "1", Noted.Replace("{0}", "", StringComparison.Ordinal),
            Noted.Replace("{0}", " 1", StringComparison.Ordinal)),
        new(ParserDiagnostics.OpeningUnknown, "Unexpected opening 'Marvels at springs;'; expected a known verb.", "Marvels at springs;", Unknown, Titled + "\n\n2. Welcomes springs."),
        new(
            ParserDiagnostics.ActorUnknown, "Unexpected actor 'Guild of Well-Diggers'; expected one from the registry.", "Guild of Well-Diggers",
            Titled + "\n\n2. Requests the Guild of Well-Diggers to report on springs.", Titled + "\n\n2. Requests the Secretary-General to report on springs."),
    ];
}
