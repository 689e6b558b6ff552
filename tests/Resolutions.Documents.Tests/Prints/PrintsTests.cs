using Resolutions.Parsing;
using Resolutions.Tests.Parsing;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>Prints of shapes that the corpus has not, made here with what a reader should make of them.</summary>
public sealed class PrintsTests
{
    private static readonly Dictionary<string, Func<MadePrint>> Prints = EnglishPrints.All.Concat(ChinesePrints.All).ToDictionary(StringComparer.Ordinal);

    // In text the notes of both columns would stand mixed below both, which no extractor gives.
    private const string Facing = "facing columns";

    // Without empty lines nothing tells that a paragraph of an annexed convention, which has no end sign but a comma, has ended.
    private const string Convention = "convention annexed";

    public static TheoryData<string> Names => [.. Prints.Keys];

    public static TheoryData<string> Spaced => [.. Prints.Keys.Except([Facing])];

    public static TheoryData<string> Tight => [.. Prints.Keys.Except([Facing, Convention])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_from_a_PDF(string name)
    {
        MadePrint print = Prints[name]();
        byte[] pdf = print.Pdf();
        ParseResult result = ResolutionReader.Read(new MemoryStream(pdf));

        Keep(name, "pdf", pdf, print, result);
        Assert.Equal(print.Outline, MadePrint.OutlineOf(result), ignoreLineEndingDifferences: true);
        SpanInvariants.Hold(result, name);
    }

    [Theory]
    [MemberData(nameof(Spaced))]
    public void Is_read_from_text_with_empty_lines(string name) => Read(name, true);

    [Theory]
    [MemberData(nameof(Tight))]
    public void Is_read_from_text_without_empty_lines(string name) => Read(name, false);

    private static void Read(string name, bool spaced)
    {
        MadePrint print = Prints[name]();
        string text = print.Text(spaced);
        ParseResult result = ResolutionParser.Parse(text);

        Keep(name, spaced ? "spaced" : "tight", [], print, result);
        Assert.Equal(print.Outline, MadePrint.OutlineOf(result), ignoreLineEndingDifferences: true);
        SpanInvariants.Hold(result, name);
    }

    private static void Keep(string name, string kind, byte[] pdf, MadePrint print, ParseResult result)
    {
        if (Environment.GetEnvironmentVariable("PRINTS_KEEP") is not { } folder) return;
        string file = Path.Combine(folder, $"{name}.{kind}".Replace(' ', '_'));
        if (pdf.Length > 0) File.WriteAllBytes(file, pdf);
        File.WriteAllText(file + ".txt", result.Source.Text);
        File.WriteAllText(file + ".want", print.Outline + "\n");
        File.WriteAllText(file + ".have", MadePrint.OutlineOf(result) + "\n");
    }
}
