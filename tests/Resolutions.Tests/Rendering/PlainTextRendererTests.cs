using CsCheck;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;
using Resolutions.Tests.Parsing;
using Resolutions.Tests.Properties;
using Resolutions.Tests.Samples;

namespace Resolutions.Tests.Rendering;

/// <summary>A rendered text read again: labels, kinds, opening phrases, texts, footnotes and their calls are what they were.</summary>
public sealed class PlainTextRendererTests
{
    public static TheoryData<string> Printed => [.. PrintedTexts.All.Keys];

    [Theory]
    [InlineData("en")]
    [InlineData("en-zh")]
    public void A_seed_reads_back_as_it_was(string name) => Assert.All(SeedTexts.Parse(name).Documents, AssertReadsBack);

    /// <summary>
    /// The seed's bold letters, which the clean text has once, say that 确认必须 is the phrase; without them it is 确认. Its first number has lost
    /// its full stop, and gets it back.
    /// </summary>
    [Fact]
    public void Print_with_bold_letters_four_times_over_reads_back_but_for_what_the_bold_said()
    {
        ResolutionDocument document = SeedTexts.Parse("zh").Document!;
        IReadOnlyList<string> before = RenderedStructure.Of(document), after = ReadBack(document);
        Assert.Equal(
            [("PreambularParagraph PP5  ", "PreambularParagraph PP5  "), ("OperativeParagraph OP1 1 ", "OperativeParagraph OP1 1.")],
            before.Zip(after).Where(static pair => pair.First != pair.Second).Select(static pair => (pair.First[..25], pair.Second[..25])));
        Assert.Equal(before.Count, after.Count);
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_printed_text_reads_back_as_it_was(string name) => Assert.All(ResolutionParser.Parse(PrintedTexts.All[name]).Documents, AssertReadsBack);

    [Fact]
    public void A_made_up_document_reads_back_as_it_was() => Drafts().Hold(static document => AssertReadsBack(document), 300);

    [Fact]
    public void Calls_of_footnotes_stand_apart_from_figures()
    {
        ResolutionDocument document = Sample.English().WithPreamble(
            Sample.Preambular(1, "Recalling the conventions of 1949 and of later years,", "Recalling") with { FootnoteCalls = [new FootnoteCall { Marker = "1", Offset = 33 }] },
            Sample.Preambular(2, "Mindful of them,") with { FootnoteCalls = [new FootnoteCall { Marker = "2", Offset = 16 }] });
        document = document with { Footnotes = [new Footnote { Marker = "1", Text = "United Nations, Treaty Series." }, new Footnote { Marker = "2", Text = "A/75/64." }] };
        string text = PlainTextRenderer.Render(document);
        Assert.Contains("of 1949 1/ and of", text, StringComparison.Ordinal);
        Assert.Contains("them,2\n", text, StringComparison.Ordinal);
        Assert.EndsWith("__________________\n1\nUnited Nations, Treaty Series.\n2\nA/75/64.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_masthead_keeps_its_symbol()
    {
        string text = PlainTextRenderer.Render(SeedTexts.Parse("zh").Document!);
        Assert.StartsWith("A/RES/55/162\n\n55/162. 千年首脑会议成果的后续行动\n\n大会\n\n回顾其", text, StringComparison.Ordinal);
    }

    /// <summary>
    /// What reads back as it was: clean text but for sections whose heading repeats their label (75/246, 75/212); prints but for calls that only
    /// their page, which the text no longer has, tells from numbers; bold letters four times over, whose lost punctuation
    /// no longer shows where a line of the print ended.
    /// </summary>
    [SharedFilesTheory("corpus/cases/plain")]
    [InlineData("cases/plain", 0.99)]
    [InlineData("cases/pdf", 0.94)]
    [InlineData("cases/fakebold", 0.70)]
    public void Texts_of_the_corpus_read_back_as_they_were(string folder, double least)
    {
        int documents = 0, equal = 0;
        // Every fourth: all of them take a minute, and give the figures in docs/rendering.md.
        foreach (string file in CorpusFiles.Of(folder).Where(static (_, index) => index % 4 == 0))
        {
            foreach (ResolutionDocument document in ResolutionParser.ParseFile(file).Documents)
            {
                documents++;
                if (RenderedStructure.Of(document).SequenceEqual(ReadBack(document))) equal++;
            }
        }

        Assert.InRange((double)equal / documents, least, 1);
    }

    private static void AssertReadsBack(ResolutionDocument document) => Assert.Equal(RenderedStructure.Of(document), ReadBack(document));

    private static IReadOnlyList<string> ReadBack(ResolutionDocument document)
    {
        ResolutionDocument? read = ResolutionParser.Parse(PlainTextRenderer.Render(document), new ResolutionParserOptions { Language = document.Language }).Document;
        return read is null ? [] : RenderedStructure.Of(read);
    }

    /// <summary>Resolutions put together from drafting that the parser knows: preambles, paragraphs, items in items, sections.</summary>
    private static Gen<ResolutionDocument> Drafts()
    {
        string[] opening = ["Recalling its resolution 55/2 of 8 September 2000,", "Mindful of the needs of springs,", "Noting with appreciation the work done,"];
        string[] acts = ["Requests the Secretary-General to act", "Decides to remain seized of the matter", "Urges all States to keep wells clean", "Welcomes the report"];
        Gen<string> act = Gen.Int[0, acts.Length - 1].Select(index => acts[index]);
        Gen<string[]> items = act.Array[0, 4];
        return Gen.Select(Gen.Int[0, opening.Length - 1].Select(index => opening[index]).Array[1, 5], Gen.Select(act, items).Array[1, 8], Gen.Bool).Select((preamble, paragraphs, hasNotes) =>
        {
            var text = new System.Text.StringBuilder("A/RES/75/301\n\n75/301. Care of wells\n\nThe General Assembly,\n\n");
            for (int i = 0; i < preamble.Length; i++) text.Append(preamble[i]).Append(hasNotes && i == 0 ? "1" : "").Append("\n\n");
            for (int i = 0; i < paragraphs.Length; i++)
            {
                (string chapeau, string[] below) = paragraphs[i];
                text.Append(i + 1).Append(". ").Append(chapeau).Append(below.Length > 0 ? ":\n\n" : i == paragraphs.Length - 1 ? ".\n\n" : ";\n\n");
                for (int k = 0; k < below.Length; k++) text.Append('(').Append((char)('a' + k)).Append(") ").Append(below[k]).Append(";\n\n");
            }

            text.Append("46th plenary meeting\n14 December 2020\n");
            if (hasNotes) text.Append("\n__________________\n1\nA/75/64.\n");
            return ResolutionParser.Parse(text.ToString()).Document!;
        });
    }
}
