using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing;

public sealed class ResolutionParserTests
{
    [Fact]
    public void A_resolution_without_numbers_has_one_unnumbered_act()
    {
        Resolution resolution = One(PrintedTexts.Unnumbered);

        Assert.Equal("Recalling", Assert.Single(resolution.Preamble.Paragraphs).Opening!.Text);
        UnnumberedParagraph act = Assert.IsType<UnnumberedParagraph>(Assert.Single(resolution.Operative.Blocks));
        Assert.Equal("Decides", act.Opening!.Text);
        Assert.Equal("P1", act.Path);
        Assert.Null(act.Label);
        Assert.Equal((12, new DateOnly(2020, 11, 5), false), (resolution.Closing!.Meeting, resolution.Closing.Date, resolution.Closing.IsResumed));
    }

    [Theory]
    [InlineData("Commit to keeping springs;", "Commit", "commit")]
    [InlineData("Further commit to keeping springs;", "Further commit", "commit")]
    [InlineData("Express our deep concern about springs;", "Express our deep concern", "express-concern")]
    [InlineData("Request the Secretary-General to report on springs;", "Request", "request")]
    [InlineData("Given the state of the springs, and of the wells, commit to keeping them;", "commit", "commit")]
    public void Under_a_subject_with_a_colon_numbered_paragraphs_open_with_the_bare_verb(string act, string opening, string verb)
    {
        VerbPhrase found = Declaration("We, the keepers of springs, assembled in the hills, therefore:", act)!;

        Assert.Equal((opening, verb), (found.Text, found.Verb.Id));
    }

    [Theory]
    [InlineData("We, the keepers of springs, have come together.")]
    [InlineData("Wells and springs have the following in common:")]
    [InlineData("The keepers of springs therefore:")]
    public void Without_such_a_subject_a_bare_verb_opens_nothing(string chapeau) => Assert.Null(Declaration(chapeau, "Commit to keeping springs;"));

    [Theory]
    [InlineData(PrintedTexts.WithoutPreamble, "The General Assembly", "Takes note")]
    [InlineData(PrintedTexts.ChineseWithoutPreamble, "大会", "表示注意到")]
    public void A_resolution_without_a_preamble_begins_with_its_act(string text, string organ, string opening)
    {
        Resolution resolution = One(text);

        Assert.Equal(organ, resolution.EnactingLine!.Text);
        Assert.Empty(resolution.Preamble.Blocks);
        Assert.Equal(opening, Assert.IsAssignableFrom<Paragraph>(Assert.Single(resolution.Operative.Blocks)).Opening!.Text);
    }

    [Fact]
    public void Annexes_have_labels_titles_and_addresses_of_their_own()
    {
        Resolution resolution = One(PrintedTexts.Annexed);

        Assert.Equal(["OP1", "OP2"], resolution.Operative.Blocks.Select(static block => block.Path));
        Assert.Equal(["Annex I", "Annex II"], resolution.Annexes.Select(static annex => annex.Label!.Text));
        Assert.Equal(["Guidelines on springs", "List of springs"], resolution.Annexes.Select(static annex => annex.Title!.Text));
        Assert.Equal(
            ["AX1.OP1", "AX1.OP2", "AX1.OP2(a)", "AX1.OP2(b)"],
            resolution.Annexes[0].Blocks.SelectMany(static block => block.DescendantsAndSelf()).Select(static block => block.Path));
        Assert.Equal("AX2.P1", Assert.Single(resolution.Annexes[1].Blocks).Path);
        // Annexes say; they do not act.
        Assert.All(resolution.Annexes.SelectMany(static annex => annex.Blocks).OfType<Paragraph>(), static paragraph => Assert.Null(paragraph.Opening));
    }

    [Fact]
    public void A_composite_resolution_has_parts_with_titles_and_closings_of_their_own()
    {
        ResolutionDocument document = ResolutionParser.Parse(PrintedTexts.Composite).Document!;

        Assert.Equal("A/RES/75/905 A-B", document.Symbol!.ToString());
        Assert.Equal("Springs and wells", document.Title!.Text);
        Assert.Equal(["A", "B"], document.Resolutions.Select(static part => part.Part));
        Assert.Equal(["Springs", "Wells"], document.Resolutions.Select(static part => part.Title!.Text));
        Assert.Equal(
            ["A.PP1", "A.OP1", "A.OP2", "B.PP1", "B.OP1"],
            NodeTree.Blocks(document).Select(static block => block.Path));
        Assert.Equal([12, 13], document.Resolutions.Select(static part => part.Closing!.Meeting!.Value));
        Assert.Equal(12, document.Meeting);
        Assert.Equal(new DateOnly(2020, 11, 5), document.AdoptedOn);
    }

    [Fact]
    public void A_special_session_is_told_from_its_symbol()
    {
        ResolutionDocument document = ResolutionParser.Parse(PrintedTexts.SpecialSession).Document!;

        Assert.Equal("A/RES/ES-11/9", document.Symbol!.ToString());
        Assert.Equal("ES-11", document.Session!.ToString());
        Assert.Equal("ES-11/9", document.Title!.Number);
        Assert.Equal("demand", Assert.Single(document.Resolutions[0].Operative.Paragraphs).Opening!.Verb.Id);
    }

    [Theory]
    [InlineData("75/901. 水的筹资 B\n\n大会，\n\n1. 决定保护山泉。", "A/RES/75/901 B")]
    [InlineData("75/901. Financing of water B\n\nThe General Assembly,\n\n1. Decides to protect springs.", "A/RES/75/901 B")]
    [InlineData("75/901. Financing of vitamin b\n\nThe General Assembly,\n\n1. Decides to protect springs.", "A/RES/75/901")]
    [InlineData("United Nations\nA/RES/75/901\nGeneral Assembly\n\n75/901. Financing of vitamin B\n\nThe General Assembly,\n\n1. Decides to protect springs.", "A/RES/75/901")]
    public void Without_a_masthead_the_letter_after_the_title_is_that_of_the_part(string text, string symbol) =>
        Assert.Equal(symbol, ResolutionParser.Parse(text).Document!.Symbol!.ToString());

    // Found by fuzzing: what stood above the title was in no node.
    [Fact]
    public void What_stands_above_a_title_and_is_no_resolution_is_not_lost()
    {
        const string Text = "48th (resumed) plenary meeting\n\n75/901. Springs\n\nThe General Assembly,\n\nRecalling its resolution 70/901 of 22 December 2015,\n\n1. Decides to protect springs.\n";
        ParseResult result = ResolutionParser.Parse(Text);

        Assert.Equal("75/901", Assert.Single(result.Documents).Symbol!.ToShortString());
        SpanInvariants.Hold(result);
    }

    [Fact]
    public void Sections_items_and_what_goes_on_after_them_stand_in_their_places()
    {
        Resolution resolution = One(PrintedTexts.Sections);

        Assert.Equal(
            ["I", "I.OP1", "I.OP1(a)", "I.OP1(a)(i)", "I.OP1(a)(ii)", "I.OP1(b)", "I.OP1.P1", "II", "II.PP1", "II.OP2", "II.A", "II.A.OP3"],
            resolution.Operative.Blocks.SelectMany(static block => block.DescendantsAndSelf()).Select(static block => block.Path));
        Assert.Equal(["Springs", "Wells and rivers"], resolution.Operative.Blocks.Cast<Section>().Select(static section => section.Title));
    }

    [Fact]
    public void Chinese_numbers_label_sections_with_the_addresses_of_every_language()
    {
        Resolution resolution = One(PrintedTexts.ChineseSections);

        Assert.Equal(["一", "二"], resolution.Operative.Blocks.Cast<Section>().Select(static section => section.Label));
        Assert.Equal(["I", "II"], resolution.Operative.Blocks.Select(static section => section.Path));
        Assert.Equal(["泉水", "水井"], resolution.Operative.Blocks.Cast<Section>().Select(static section => section.Title));
        Assert.Equal(["I.OP1", "II.OP2"], resolution.Operative.Paragraphs.Select(static paragraph => paragraph.Path));
    }

    [Fact]
    public void A_print_comes_out_without_its_pages_and_with_its_notes()
    {
        ParseResult result = ResolutionParser.Parse(PrintedTexts.Print);
        ResolutionDocument document = result.Document!;
        PreambularParagraph preambular = Assert.Single(document.Resolutions[0].Preamble.Paragraphs);
        OperativeParagraph last = document.Resolutions[0].Operative.Paragraphs.Last();

        Assert.Equal("Springs in the mountains of the world", document.Title!.Text);
        Assert.StartsWith("Recalling its resolution 70/901 of 22 December 2015, in which it decided", preambular.Text, StringComparison.Ordinal);
        Assert.Contains("on the implementation of that resolution, as well as its implementation by", preambular.Text, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], preambular.FootnoteCalls.Select(static call => call.Marker));
        Assert.Equal(["1", "2"], preambular.FootnoteCalls.Select(call => result.Source.Slice(call.Span).ToString()));
        Assert.Contains("a report on the implementation of the present resolution", last.Text, StringComparison.Ordinal);
        Assert.Equal(["See resolution 70/901.", "A/75/901 and A/75/902."], document.Footnotes.Select(static note => note.Text));
        Assert.Equal(["A/RES/70/901"], document.Footnotes[0].Citations.Select(static citation => citation.Symbol));
        Assert.Equal(
            [
                PageFurnitureKind.JobNumber, PageFurnitureKind.BarCode, PageFurnitureKind.Rule, PageFurnitureKind.RunningHead,
                PageFurnitureKind.RunningHead, PageFurnitureKind.PageNumber,
            ],
            document.Furniture.Select(static furniture => furniture.Kind));
    }

    [Fact]
    public void The_language_is_found_or_given()
    {
        Assert.Equal("en", ResolutionParser.Parse(PrintedTexts.Masthead).Document!.Language);
        Assert.Equal("zh", ResolutionParser.Parse(PrintedTexts.ChineseMasthead).Document!.Language);

        ParseResult asked = ResolutionParser.Parse(SeedTexts.Read("en-zh"), new ResolutionParserOptions { Language = "zh" });

        Assert.Equal("zh", Assert.Single(asked.Documents).Language);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\n")]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    [InlineData("\uD83D")]
    [InlineData("{[(\"'")]
    [InlineData("1.")]
    [InlineData("(a)")]
    public void A_text_of_nothing_holds_no_resolution(string text)
    {
        ParseResult result = ResolutionParser.Parse(text);

        Assert.Empty(result.Documents);
        Assert.Null(result.Document);
        Assert.Null(result.Resolution);
        Assert.Contains("RES001", result.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal("Unexpected text (RES001); expected a resolution.", Assert.Throws<FormatException>(result.GetResolutionOrThrow).Message);
    }

    [Fact]
    public void Arguments_are_checked_and_work_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<ArgumentNullException>(() => ResolutionParser.Parse(null!));
        Assert.Throws<ArgumentException>(() => ResolutionParser.ParseFile(""));
        Assert.Throws<ArgumentNullException>(() => ResolutionParser.ParseManyAsync(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResolutionParser.ParseManyAsync([], degreeOfParallelism: -1));
        Assert.Throws<OperationCanceledException>(() => ResolutionParser.Parse(PrintedTexts.Print, null, cancelled.Token));
    }

    [Fact]
    public void A_depth_of_nothing_keeps_items_at_the_first_level()
    {
        foreach (int depth in new[] { 0, -1 })
        {
            Resolution resolution = ResolutionParser.Parse(PrintedTexts.Sections, new ResolutionParserOptions { MaxDepth = depth }).Resolution!;
            Assert.Contains("I.OP1(a)", resolution.Operative.Blocks[0].DescendantsAndSelf().Select(static block => block.Path));
        }
    }

    [Fact]
    public async Task Many_files_come_in_order_and_a_bad_one_does_not_stop_the_rest()
    {
        string[] paths = [SeedTexts.PathOf("zh"), "no such file", SeedTexts.PathOf("en"), SeedTexts.PathOf("en-zh"), SeedTexts.PathOf("zh")];

        foreach (int degree in new[] { 0, 1, 3, 9 })
        {
            var results = new List<ParseResult>();
            await foreach (ParseResult result in ResolutionParser.ParseManyAsync(paths, degreeOfParallelism: degree)) results.Add(result);

            Assert.Equal(paths, results.Select(static result => result.Source.Path));
            Assert.Equal([1, 0, 1, 2, 1], results.Select(static result => result.Documents.Count));
            Assert.Equal("RES005", Assert.Single(results[1].Diagnostics).Id);
        }
    }

    [Fact]
    public void No_exception_and_no_diagnostic_of_a_file_holds_its_path()
    {
        ParseResult result = ResolutionParser.ParseFile("no such folder/secret.txt");

        Assert.DoesNotContain("secret", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Assert.Throws<FormatException>(result.GetResolutionOrThrow).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_exception_holds_the_text() => Assert.DoesNotContain(
        "secret", Assert.Throws<FormatException>(ResolutionParser.Parse("A secret that is no resolution.").GetResolutionOrThrow).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Many_files_are_parsed_on_many_threads_with_equal_results()
    {
        string[] kinds = [SeedTexts.PathOf("zh"), SeedTexts.PathOf("en"), SeedTexts.PathOf("en-zh")];
        string[] paths = [.. Enumerable.Range(0, 60).Select(i => kinds[i % kinds.Length])];
        IReadOnlyList<ResolutionDocument>[] expected = [.. kinds.Select(static path => ResolutionParser.ParseFile(path).Documents)];

        await Parallel.ForEachAsync(Enumerable.Range(1, 6), async (degree, cancellation) =>
        {
            int at = 0;
            await foreach (ParseResult result in ResolutionParser.ParseManyAsync(paths, null, degree, cancellation)) Assert.Equal(expected[at++ % kinds.Length], result.Documents);
            Assert.Equal(paths.Length, at);
        });
    }

    [Fact]
    public async Task Many_files_that_are_cancelled_end()
    {
        using var source = new CancellationTokenSource();
        int read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ParseResult result in ResolutionParser.ParseManyAsync(Enumerable.Repeat(SeedTexts.PathOf("zh"), 10_000), null, 2, source.Token))
            {
                if (++read == 5) source.Cancel();
            }
        });

        Assert.InRange(read, 5, 20);
    }

    private static VerbPhrase? Declaration(string chapeau, string act) =>
        One($"75/901. Springs\n\nThe General Assembly,\n\nAdopts the following declaration:\n\nDeclaration on springs\n\n{chapeau}\n\n1. {act}\n\n2. Keep them.").Operative.Blocks.OfType<OperativeParagraph>().First().Opening;

    private static Resolution One(string text) => Assert.Single(ResolutionParser.Parse(text).Document!.Resolutions);
}
