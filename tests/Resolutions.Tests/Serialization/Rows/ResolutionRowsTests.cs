using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization.Rows;
using Resolutions.Text;

namespace Resolutions.Tests.Serialization.Rows;

public sealed class ResolutionRowsTests
{
    private static readonly List<BlockRow> Blocks = [.. ResolutionRows.Of("x.txt", SampleDocument.Composite).OfType<BlockRow>()];

    [Fact]
    public void The_first_row_is_the_document_and_only_the_first()
    {
        List<Row> rows = [.. ResolutionRows.Of("x.txt", SampleDocument.Composite)];
        Assert.IsType<DocumentRow>(rows[0]);
        Assert.All(rows.Skip(1), static row => Assert.IsType<BlockRow>(row));
        Assert.All(rows, static row => Assert.Equal(("x.txt", "A/RES/71/9", "en"), (row.File, row.Symbol, row.Language)));
    }

    [Fact]
    public void The_document_row_carries_masthead_title_and_meeting()
    {
        DocumentRow row = Assert.IsType<DocumentRow>(ResolutionRows.Of("x.txt", SampleDocument.Composite).First());
        Assert.Equal("Cooperation", row.Title);
        Assert.Equal(71, row.Session?.Number);
        Assert.Equal(new DateOnly(2016, 12, 9), row.AdoptedOn);
        Assert.Equal(new DateOnly(2016, 12, 20), row.IssuedOn);
        Assert.Equal(81, row.Meeting);
        Assert.Equal(["57", "128 (a)"], row.AgendaItems);
        Assert.Equal(["A/71/500"], row.Documents);
    }

    [Fact]
    public void Without_an_adoption_line_the_closing_dates_the_adoption()
    {
        ResolutionDocument document = SampleDocument.Composite with { Masthead = Masthead.Empty };
        DocumentRow row = Assert.IsType<DocumentRow>(ResolutionRows.Of("x.txt", document).First());
        Assert.Equal(new DateOnly(2016, 12, 8), row.AdoptedOn);
    }

    [Fact]
    public void Blocks_come_in_reading_order_with_section_kind_and_path()
    {
        Assert.Equal(
            [
                "A preamble heading A", "A preamble enacting A.EL", "A preamble preambular A.PP1",
                "A operative heading A.I", "A operative operative A.I.OP1", "A operative subparagraph A.I.OP1(a)",
                "A operative subparagraph A.I.OP1(a)(i)", "A operative table A.T1",
                "A closing closing A.CL1", "A closing closing A.CL2",
                "A annex heading A.AX1", "A annex paragraph A.AX1.P1",
                "B preamble heading B", "B operative heading B.H1", "B operative operative B.OP1",
                " notes footnote FN1",
            ],
            Blocks.Select(static row => $"{row.Part} {row.Section} {row.Kind} {row.Path}"));
        Assert.Equal(Blocks.Count, Blocks.Select(static row => row.Path).Distinct().Count());
    }

    [Fact]
    public void Depth_is_0_for_a_number_1_for_a_letter_and_2_for_a_roman_numeral() =>
        Assert.Equal([0, 1, 2], Blocks.Where(static row => row.Path.StartsWith("A.I.OP1", StringComparison.Ordinal)).Select(static row => row.Depth));

    [Fact]
    public void Verbs_and_addressees_are_those_of_all_actions_and_unknown_actors_have_no_id()
    {
        BlockRow row = Blocks.Single(static row => row.Path == "A.I.OP1");
        Assert.Equal(["call-upon", "invite"], row.Verbs);
        Assert.Equal(["member-states", "panel"], row.Addressees);
        Assert.Equal(("1.", "Calls upon", 120, 400), (row.Label, row.Opening, row.Start, row.End));
    }

    [Fact]
    public void Where_there_are_no_actions_the_opening_phrase_gives_the_verb()
    {
        Assert.Equal(["recall"], Blocks.Single(static row => row.Path == "A.PP1").Verbs);
        Assert.Equal(["decide"], Blocks.Single(static row => row.Path == "B.OP1").Verbs);
    }

    [Fact]
    public void A_document_cited_twice_is_listed_once_and_one_without_a_symbol_is_not()
    {
        Assert.Equal(["A/RES/55/2", "A/RES/60/1"], Blocks.Single(static row => row.Path == "A.PP1").Cites);
        Assert.Equal(["A/71/64"], Blocks.Single(static row => row.Path == "FN1").Cites);
    }

    [Fact]
    public void Headings_keep_label_and_title_apart()
    {
        Assert.Equal(("I", "Means"), LabelAndText("A.I"));
        Assert.Equal(("A", "First part"), LabelAndText("A"));
        Assert.Equal(("Annex", "Terms of reference"), LabelAndText("A.AX1"));
        Assert.Equal((null, "General"), LabelAndText("B.H1"));
        BlockRow annex = Blocks.Single(static row => row.Path == "A.AX1");
        Assert.Equal((700, 725), (annex.Start, annex.End));
    }

    [Fact]
    public void Diagnostics_stand_in_the_first_document_row_with_line_and_column()
    {
        var source = new SourceText("one\ntwo");
        var diagnostic = new Diagnostic("RES001", DiagnosticSeverity.Warning, "Unexpected two; expected three.", new TextSpan(5, 1));
        var result = new ParseResult(source, [SampleDocument.Composite, SampleDocument.Composite with { Language = "zh" }], [diagnostic]);
        List<DocumentRow> rows = [.. ResolutionRows.Of("x.txt", result).OfType<DocumentRow>()];
        Assert.Equal(["en", "zh"], rows.Select(static row => row.Language));
        Assert.Equal([new RowDiagnostic("RES001", "warning", "Unexpected two; expected three.", 2, 2)], rows[0].Diagnostics);
        Assert.Empty(rows[1].Diagnostics);
    }

    [Fact]
    public void A_text_without_a_resolution_gives_one_document_row()
    {
        var result = new ParseResult(new SourceText("nothing"), [], []);
        DocumentRow row = Assert.IsType<DocumentRow>(Assert.Single(ResolutionRows.Of("x.txt", result)));
        Assert.Null(row.Symbol);
        Assert.Null(row.Error);
    }

    private static (string? Label, string Text) LabelAndText(string path)
    {
        BlockRow row = Blocks.Single(row => row.Path == path);
        return (row.Label, row.Text);
    }
}
