using Resolutions.Documents.Rendering;

namespace Resolutions.Documents.Tests.Pdf;

public sealed class PdfRendererTests
{
    private static readonly string[] Filler =
    [
        "The gardens of the city are kept by many", "hands and in every weather, and whoever has", "walked in them of an evening knows what it", "is that the gardeners have done in the many",
        "years since the first tree was planted there", "by the founders, who had seen the hill when", "it was bare and stony and nothing but thistles",
        "grew on it from one end of it to the other.",
    ];

    [Fact]
    public void Two_columns_are_read_one_after_the_other_below_a_heading_over_both()
    {
        string[] left = [.. Filler.Select(static line => "L " + line)], right = [.. Filler.Select(static line => "R " + line)];
        PdfPages pages = new PdfPages().Page();
        pages.At(180, 800, "Resolutions adopted on the care of public gardens and of trees");

        string text = pages.Lines(60, 770, left).Lines(310, 770, right).Render().Text;

        Assert.Contains(string.Join('\n', left) + "\n\f" + string.Join('\n', right), text, StringComparison.Ordinal);
        Assert.StartsWith("Resolutions adopted", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_of_two_columns_stand_below_both()
    {
        PdfPages pages = new PdfPages().Page().Lines(60, 770, Filler).Lines(310, 770, Filler);
        pages.At(60, 650, "1", 5);
        pages.At(66, 647, "Note of the left column.", 8);
        pages.At(310, 650, "2", 5);
        pages.At(316, 647, "Note of the right column.", 8);

        string text = pages.Render().Text;

        Assert.EndsWith("\n__________________\n1\nNote of the left column.\n2\nNote of the right column.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_runs_over_to_the_next_page_is_written_where_it_begins()
    {
        PdfPages pages = new PdfPages().Page().Lines(60, 770, Filler);
        pages.At(60, 100, "1 See the report,", 8);
        pages.Page().Lines(60, 770, Filler);
        pages.At(60, 110, "chapter four.", 8);
        pages.At(60, 100, "2 See the other report.", 8);

        string text = pages.Render().Text;

        Assert.Contains("\n__________________\n1\nSee the report,\nchapter four.\n\f", text, StringComparison.Ordinal);
        Assert.EndsWith("\n__________________\n2\nSee the other report.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_column_stays_one_column() =>
        Assert.StartsWith(
            string.Join('\n', Filler.Select(static line => line + " and all that")), new PdfPages().Page().Lines(60, 770, [.. Filler.Select(static line => line + " and all that")]).Render().Text, StringComparison.Ordinal);

    [Fact]
    public void A_letter_drawn_twice_at_one_place_is_one_letter_and_bold()
    {
        PdfPages pages = new PdfPages().Page();
        double end = pages.At(60, 770, "Recalling");
        pages.At(60.3, 770, "Recalling");
        pages.At(end + 2.5, 770, "all its hills,");

        RenderedText text = pages.Render();

        Assert.Equal("Recalling all its hills,\n", text.Text);
        Assert.Equal(["Recalling"], text.Marks.Emphasis.Select(span => text.Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Italics_are_emphasis_also_over_the_end_of_a_line()
    {
        PdfPages pages = new PdfPages().Page();
        pages.At(60, 770, "Noting with", italic: true);
        double end = pages.At(60, 758, "appreciation", italic: true);
        pages.At(end + 2.5, 758, "the work");

        RenderedText text = pages.Render();

        Assert.Equal(["Noting with\nappreciation"], text.Marks.Emphasis.Select(span => text.Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Raised_figures_are_calls_and_the_gap_before_them_goes()
    {
        PdfPages pages = new PdfPages().Page();
        double end = pages.At(60, 770, "the report");
        end = pages.At(end + 0.5, 773.5, "12", 6);
        end = pages.At(end, 770, " and 5 km");
        pages.At(end, 773.5, "2", 6);

        RenderedText text = pages.Render();

        Assert.Equal("the report12 and 5 km2\n", text.Text);
        Assert.Equal([12], text.Marks.Calls.Select(static call => call.Marker));
    }

    [Fact]
    public void Kerning_parts_no_words_and_a_gap_without_a_blank_does()
    {
        PdfPages pages = new PdfPages().Page();
        double end = pages.At(60, 770, "Latin Amer");
        end = pages.At(end + 1.2, 770, "ica");
        pages.At(end + 2.8, 770, "today");

        Assert.Equal("Latin America today\n", pages.Render().Text);
    }

    [Fact]
    public void A_gap_or_an_indented_first_line_begins_a_paragraph()
    {
        string text = new PdfPages().Page().Lines(60, 770, Filler[0], Filler[1], Filler[2])
            .Lines(75, 734, Filler[3]).Lines(60, 722, Filler[4], Filler[5]).Lines(60, 690, Filler[6]).Render().Text;

        Assert.Equal($"{Filler[0]}\n{Filler[1]}\n{Filler[2]}\n\n{Filler[3]}\n{Filler[4]}\n{Filler[5]}\n\n{Filler[6]}\n", text);
    }

    [Fact]
    public void Heads_that_repeat_and_figures_at_the_foot_are_furniture()
    {
        var pages = new PdfPages();
        for (int page = 1; page <= 3; page++)
        {
            pages.Page();
            if (page > 1) pages.Lines(60, 810, "A/RES/99/9", "Cooperation on the care of public gardens");
            pages.Lines(60, 786, [.. Filler.Select(line => $"{page} {line}")]);
            pages.At(60, 40, $"44-10000 {page}/3");
        }

        RenderedText text = pages.Render();

        Assert.Equal(
            ["44-10000 1/3", "A/RES/99/9", "Cooperation on the care of public gardens", "44-10000 2/3", "A/RES/99/9", "Cooperation on the care of public gardens", "44-10000 3/3"],
            text.Marks.Furniture.Select(part => text.Text.Substring(part.Span.Start, part.Span.Length)));
        Assert.Equal(2, text.Text.Count(static c => c == '\f'));
    }

    /// <summary>Written by hand: letters turned, too small to be read, beside the page, and those of a recognized text, which are drawn invisibly.</summary>
    [Theory]
    [InlineData("0 1 -1 0 60 700 Tm (turned) Tj", "")]
    [InlineData("/F1 2 Tf 1 0 0 1 60 700 Tm (mark) Tj", "")]
    [InlineData("1 0 0 1 60 -30 Tm (below) Tj", "")]
    [InlineData("1 0 0 1 700 700 Tm (beside) Tj", "")]
    [InlineData("3 Tr 1 0 0 1 60 700 Tm (recognized) Tj", "recognized\n\n")]
    public void Letters_that_nobody_reads_are_left_out_and_recognized_ones_are_read(string letters, string read)
    {
        var diagnostics = new List<Diagnostics.Diagnostic>();
        RenderedText? text = Documents.Pdf.PdfFileReader.Read(
            RawPdf.OnePage($"BT /F1 10 Tf {letters} ET BT 0 Tr /F1 10 Tf 1 0 0 1 60 600 Tm (text) Tj ET"), DocumentReaderOptions.Default, diagnostics, default);

        Assert.Empty(diagnostics);
        Assert.Equal(read + "text\n", text!.Text);
    }

    [Fact]
    public void Lines_of_two_columns_need_not_stand_at_one_height()
    {
        string[] left = [.. Filler.Select(static line => "L " + line)], right = [.. Filler.Select(static line => "R " + line)];

        string text = new PdfPages().Page().Lines(60, 770, left).Lines(310, 765, right).Render().Text;

        Assert.StartsWith(string.Join('\n', left) + "\n\f" + string.Join('\n', right), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_a_few_lines_keeps_the_columns_of_the_page_before()
    {
        string[] left = Filler[..2], right = Filler[3..5];

        string text = new PdfPages().Page().Lines(60, 770, Filler).Lines(310, 765, Filler).Page().Lines(60, 770, left).Lines(310, 765, right).Render().Text;

        Assert.EndsWith(string.Join('\n', left) + "\n\f" + string.Join('\n', right) + "\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_three_cells_is_one_line_and_two_parts_of_a_masthead_are_two()
    {
        PdfPages pages = new PdfPages().Page();
        foreach ((double x, string cell) in new[] { (60.0, "Springs"), (200.0, "12"), (300.0, "15") }) pages.At(x, 700, cell);
        pages.At(60, 770, "United Nations");
        pages.At(300, 770, "A/RES/99/9");

        Assert.Equal("United Nations\nA/RES/99/9\n\nSprings 12 15\n", pages.Render().Text);
    }

    [Theory]
    [InlineData("64", "Fifteenth Session", 64, 65)]
    [InlineData("2", "Fifteenth Session", 2, 3)]
    public void What_stands_beside_a_number_that_counts_the_pages_is_a_head_also_on_the_first(string first, string head, int from, int to)
    {
        var pages = new PdfPages();
        for (int number = from; number <= to; number++)
        {
            pages.Page().Lines(60, 770, Filler);
            pages.At(60, 800, $"{number}");
            pages.At(300, 800, number == from ? head : "Sixteenth Session");
        }

        RenderedText text = pages.Render();

        Assert.Equal($"{first} {head}", text.Text[text.Marks.Furniture[0].Span.Start..text.Marks.Furniture[0].Span.End]);
        Assert.Equal(2, text.Marks.Furniture.Count);
    }

    [Fact]
    public void Small_rows_of_a_table_that_begin_with_a_number_are_no_notes()
    {
        PdfPages pages = new PdfPages().Page().Lines(60, 770, Filler);
        pages.At(60, 600, "1", 8);
        pages.At(120, 600, "Wells of the hills", 8);
        pages.At(300, 600, "12", 8);

        Assert.DoesNotContain(TextRenderer.Rule, pages.Render().Text, StringComparison.Ordinal);
    }
}
