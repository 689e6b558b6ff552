using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Structure;

/// <summary>What a resolution is made of, and that each part spans just its own words: title, organ, preamble, operative part, closing, annexes.</summary>
public sealed class ResolutionBuilderPartsTests
{
    private const string Preamble = "Recalling its work on springs,\n\nNoting the state of the wells,";
    private const string Acts = "1. Decides to protect springs;\n\n2. Decides to protect wells.";
    private const string Closing = "46th plenary meeting\n\n2 December 2020";

    [Fact]
    public void Each_part_spans_its_own_words()
    {
        string text = $"75/901. Water\n\nThe General Assembly,\n\n{Preamble}\n\n{Acts}\n\n{Closing}";
        Resolution resolution = Only(text);

        Assert.Equal("The General Assembly,", Slice(text, resolution.EnactingLine!.Span));
        Assert.Equal(Preamble, Slice(text, resolution.Preamble.Span));
        Assert.Equal(Acts, Slice(text, resolution.Operative.Span));
        Assert.Equal(Closing, Slice(text, resolution.Closing!.Span));
        Assert.Equal(text["75/901. Water\n\n".Length..], Slice(text, resolution.Span));
        Assert.Null(resolution.Part);
        Assert.Null(resolution.Title);
        Assert.Empty(resolution.Annexes);
    }

    [Fact]
    public void What_is_not_there_is_empty()
    {
        Resolution acts = Only($"75/901. Water\n\nThe General Assembly,\n\n{Acts}"), words = Only($"75/901. Water\n\nThe General Assembly,\n\n{Preamble}");

        Assert.Empty(acts.Preamble.Blocks);
        Assert.Equal(default, acts.Preamble.Span);
        Assert.Null(acts.Closing);
        Assert.Equal(2, words.Preamble.Blocks.Count);
        Assert.Empty(words.Operative.Blocks);
        Assert.Equal(default, words.Operative.Span);
    }

    [Fact]
    public void A_text_without_its_organ_is_one_with_a_finding_at_its_first_block()
    {
        string text = $"75/901. Water\n\n{Acts}";
        ParseResult result = ResolutionParser.Parse(text);

        Assert.Null(result.Resolution!.EnactingLine);
        Assert.Equal(["OP1", "OP2"], result.Resolution.Operative.Blocks.Select(static block => block.Path));
        Diagnostic finding = Assert.Single(result.Diagnostics, static found => found.Id == ParserDiagnostics.EnactingLineNotFound.Id);
        Assert.Equal("1. Decides to protect springs;", Slice(text, finding.Span));
        Assert.DoesNotContain(ResolutionParser.Parse($"75/901. Water\n\nThe General Assembly,\n\n{Acts}").Diagnostics, static found => found.Id == ParserDiagnostics.EnactingLineNotFound.Id);
    }

    [Fact]
    public void Parts_of_a_composite_resolution_have_letter_title_addresses_and_spans_of_their_own()
    {
        string first = $"A\n\nSprings\n\nThe General Assembly,\n\n{Preamble}\n\n{Acts}\n\n{Closing}\n\nAnnex\n\nList of springs\n\nThe warm ones.";
        string second = $"B\n\nThe General Assembly,\n\n{Acts}";
        string text = $"75/901. Water\n\n{first}\n\n{second}";
        ResolutionDocument document = ResolutionParser.Parse(text).Document!;

        Assert.Equal(["A", "B"], document.Resolutions.Select(static part => part.Part));
        Assert.Equal([first, second], document.Resolutions.Select(part => Slice(text, part.Span)));
        Assert.Equal([("A", "Springs", "A\n\nSprings"), ("B", "", "B")], document.Resolutions.Select(part => (part.Title!.Number, part.Title.Text, Slice(text, part.Title.Span))));
        Assert.Equal(["A.PP1", "A.PP2"], document.Resolutions[0].Preamble.Blocks.Select(static block => block.Path));
        Assert.Equal(["A.OP1", "A.OP2", "B.OP1", "B.OP2"], document.Resolutions.SelectMany(static part => part.Operative.Blocks).Select(static block => block.Path));
        Assert.Equal("A.AX1.P1", Assert.Single(Assert.Single(document.Resolutions[0].Annexes).Blocks).Path);
        Assert.NotNull(document.Resolutions[0].Closing);
        Assert.Null(document.Resolutions[1].Closing);
    }

    [Fact]
    public void A_parts_title_has_its_lines_a_number_among_them_and_the_calls_in_it()
    {
        string title = "A\n\nSprings1\n\n2. Wells2 of the plains";
        string text = $"75/901. Water\n\n{title}\n\nThe General Assembly,\n\n{Acts}\n\nB\n\nThe General Assembly,\n\n{Acts}\n\n__________\n1 See A/75/901.\n2 See A/75/902.";
        TitleLine line = ResolutionParser.Parse(text).Document!.Resolutions[0].Title!;

        Assert.Equal("Springs 2. Wells of the plains", line.Text);
        Assert.Equal(title, Slice(text, line.Span));
        Assert.Equal([("1", "Springs"), ("2", "Springs 2. Wells")], line.FootnoteCalls.Select(call => (call.Marker, line.Text[..call.Offset!.Value])));
    }

    [Fact]
    public void Annexes_have_label_title_calls_and_spans()
    {
        string one = "Annex I\n\nSprings1\n\n1. Some are warm.\n\n2. Some are not.", two = "Annex II\n\nWells are deep and full of water.", three = "Annex III\n\nI\n\nPonds\n\nThey are green.";
        string text = $"75/901. Water\n\nThe General Assembly,\n\n{Acts}\n\n{Closing}\n\n{one}\n\n{two}\n\n{three}\n\n__________\n1 See A/75/901.";
        IReadOnlyList<Annex> annexes = Only(text).Annexes;

        Assert.Equal([("Annex I", "Springs"), ("Annex II", null), ("Annex III", null)], annexes.Select(static annex => (annex.Label!.Text, annex.Title?.Text)));
        Assert.Equal([one, two, three], annexes.Select(annex => Slice(text, annex.Span)));
        Assert.Equal(["Annex I", "Annex II", "Annex III"], annexes.Select(annex => Slice(text, annex.Label!.Span)));
        Assert.Equal(["AX1.OP1", "AX1.OP2", "AX2.P1", "AX3.I"], annexes.SelectMany(static annex => annex.Blocks).Select(static block => block.Path));
        Assert.Equal(("1", 7), (Assert.Single(annexes[0].FootnoteCalls).Marker, annexes[0].FootnoteCalls[0].Offset));
        Assert.All(annexes.SelectMany(static annex => annex.Blocks).OfType<Paragraph>(), static paragraph => Assert.Empty(paragraph.Actions));
    }

    [Fact]
    public void An_annex_needs_no_closing_above_it()
    {
        Resolution resolution = Only($"75/901. Water\n\nThe General Assembly,\n\n{Acts}\n\nAnnex\n\nList of springs\n\n1. Requests the Secretary-General to report.");

        Assert.Equal(["OP1", "OP2"], resolution.Operative.Blocks.Select(static block => block.Path));
        Assert.Equal(["AX1.OP1"], Assert.Single(resolution.Annexes).Blocks.Select(static block => block.Path));
        Assert.Empty(Assert.IsType<OperativeParagraph>(resolution.Annexes[0].Blocks[0]).Actions);
        Assert.Null(resolution.Closing);
    }

    [Fact]
    public void What_stands_below_the_closing_is_an_annex_without_a_label()
    {
        Resolution resolution = Only($"75/901. Water\n\nThe General Assembly,\n\n{Acts}\n\n{Closing}\n\nList of springs\n\n1. The warm one.");
        Annex annex = Assert.Single(resolution.Annexes);

        Assert.Equal((null, "List of springs"), (annex.Label, annex.Title?.Text));
        Assert.Equal("AX1.OP1", Assert.Single(annex.Blocks).Path);
        Assert.Equal(["OP1", "OP2"], resolution.Operative.Blocks.Select(static block => block.Path));
    }

    [Fact]
    public void Items_below_the_deepest_level_are_reported_once()
    {
        string text = $"75/901. Water\n\nThe General Assembly,\n\n1. Decides:\n\n(a) To protect:\n\n(i) Springs:\n\na. Warm ones;\n\n2. Decides to protect wells.";

        Assert.Single(ResolutionParser.Parse(text, new ResolutionParserOptions { MaxDepth = 2 }).Diagnostics, static found => found.Id == ParserDiagnostics.NestedTooDeep.Id);
        Assert.DoesNotContain(ResolutionParser.Parse(text).Diagnostics, static found => found.Id == ParserDiagnostics.NestedTooDeep.Id);
    }

    private static Resolution Only(string text) => Assert.Single(ResolutionParser.Parse(text).Document!.Resolutions);

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
