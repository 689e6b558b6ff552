using System.Globalization;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Tests.Samples;

/// <summary>Hand-made pieces of documents. Places are made up but different, so that none can be taken for another.</summary>
internal static class Sample
{
    public static TextSpan At(int start, int length = 10) => new(start, length);

    public static TextLine Line(string text, int start = 0) => new() { Text = text, Span = At(start, text.Length) };

    public static VerbPhrase Verb(string text, string id, VerbClass verbClass, DirectiveForce force = DirectiveForce.None, params string[] modifiers) =>
        new() { Text = text, Verb = new ActionVerb { Id = id, Class = verbClass, Force = force, Modifiers = modifiers }, Span = At(3, text.Length) };

    public static PreambularParagraph Preambular(int number, string text, string? opening = null, int start = 100) => new()
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"PP{number}"),
        Text = text,
        Opening = opening is null ? null : Verb(opening, opening.ToLowerInvariant(), VerbClass.Preambular),
        Span = At(start + number, text.Length),
    };

    public static OperativeParagraph Operative(int number, string text, string? opening = null, params Block[] children) => new()
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"OP{number}"),
        Number = number,
        Label = string.Create(CultureInfo.InvariantCulture, $"{number}."),
        Text = text,
        Opening = opening is null ? null : Verb(opening, opening.ToLowerInvariant(), VerbClass.Operative, DirectiveForce.Requesting),
        Children = children,
        Span = At(1000 + number, text.Length),
    };

    public static SubParagraph Sub(string parent, string label, int ordinal, string text, int depth = 1, params Block[] children) => new()
    {
        Path = parent + label,
        Label = label,
        Depth = depth,
        Ordinal = ordinal,
        Text = text,
        Children = children,
        Span = At(2000 + ordinal, text.Length),
    };

    public static UnnumberedParagraph Unnumbered(string path, string text) => new() { Path = path, Text = text, Span = At(3000, text.Length) };

    /// <summary>A short English resolution with which no rule finds fault.</summary>
    public static ResolutionDocument English() => new()
    {
        Language = "en",
        Symbol = ResolutionSymbol.Parse("A/RES/75/301"),
        Title = new TitleLine { Number = "75/301", Text = "Care of mountain springs", Span = At(50) },
        Masthead = new Masthead
        {
            Symbol = ResolutionSymbol.Parse("A/RES/75/301"),
            Session = new AssemblySession(SessionKind.Regular, 75),
            Adoption = new Adoption { Date = new DateOnly(2020, 12, 14) },
            Span = At(1, 40),
        },
        Resolutions =
        [
            new Resolution
            {
                EnactingLine = Line("The General Assembly,", 80),
                Preamble = new Preamble
                {
                    Blocks =
                    [
                        Preambular(1, "Recalling its earlier resolutions on mountain springs,", "Recalling"),
                        Preambular(2, "Mindful of the needs of those who live beside them,", "Mindful"),
                    ],
                    Span = At(100, 120),
                },
                Operative = new OperativePart
                {
                    Blocks =
                    [
                        Operative(1, "Invites States to keep springs clean;", "Invites"),
                        Operative(
                            2, "Requests the Secretary-General:", "Requests", Sub("OP2", "(a)", 1, "To map the springs;"),
                            Sub("OP2", "(b)", 2, "To publish the map;")),
                        Operative(3, "Decides to return to the matter at its eightieth session.", "Decides"),
                    ],
                    Span = At(1000, 400),
                },
                Closing = new Closing { Meeting = 46, Date = new DateOnly(2020, 12, 14), Lines = [Line("46th plenary meeting", 1500), Line("14 December 2020", 1521)], Span = At(1500, 40) },
                Span = At(80, 1500),
            },
        ],
        Span = At(0, 2000),
    };

    /// <summary>The same resolution with its only part of text changed.</summary>
    public static ResolutionDocument With(this ResolutionDocument document, Func<Resolution, Resolution> change) =>
        document with { Resolutions = [.. document.Resolutions.Select(change)] };

    public static ResolutionDocument WithPreamble(this ResolutionDocument document, params Block[] blocks) =>
        document.With(resolution => resolution with { Preamble = resolution.Preamble with { Blocks = blocks } });

    public static ResolutionDocument WithOperative(this ResolutionDocument document, params Block[] blocks) =>
        document.With(resolution => resolution with { Operative = resolution.Operative with { Blocks = blocks } });
}
