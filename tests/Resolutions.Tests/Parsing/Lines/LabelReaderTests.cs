using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class LabelReaderTests
{
    [Theory]
    [InlineData("19. Requests", "Number", 19, "19.", 4)]
    [InlineData("1.Requests", "Number", 1, "1.", 2)]
    [InlineData("1 . Requests", "Number", 1, "1.", 4)]
    [InlineData("3、请秘书长", "Number", 3, "3.", 2)]
    [InlineData("１２．请秘书长", "Number", 12, "12.", 3)]
    [InlineData("(a) The report", "Letter", 1, "(a)", 4)]
    [InlineData("( b ) The report", "Letter", 2, "(b)", 6)]
    [InlineData("（ａ）报告", "Letter", 1, "(a)", 3)]
    [InlineData("(aa) The report", "Letter", 27, "(aa)", 5)]
    [InlineData("(iv) The report", "Roman", 4, "(iv)", 5)]
    [InlineData("b. The report", "DottedLetter", 2, "b.", 3)]
    [InlineData("iv. The report", "DottedRoman", 4, "iv.", 4)]
    [InlineData("㈡ 报告", "Roman", 2, "㈡", 2)]
    [InlineData("㈠报告", "Roman", 1, "㈠", 1)]
    [InlineData("㈩报告", "Roman", 10, "㈩", 1)]
    [InlineData("(十一) 报告", "Roman", 11, "(十一)", 5)]
    [InlineData("（二十）报告", "Roman", 20, "(二十)", 4)]
    [InlineData("(一)报告", "Roman", 1, "(一)", 3)]
    [InlineData("(十)报告", "Roman", 10, "(十)", 3)]
    [InlineData("( 二十一 ) 报告", "Roman", 21, "(二十一)", 8)]
    [InlineData("(九十九)报告", "Roman", 99, "(九十九)", 5)]
    [InlineData("100. Requests", "Number", 100, "100.", 5)]
    [InlineData("7.", "Number", 7, "7.", 2)]
    [InlineData("(xviii) The report", "Roman", 18, "(xviii)", 8)]
    [InlineData("xviii. The report", "DottedRoman", 18, "xviii.", 7)]
    public void A_label_is_read(string line, string kind, int ordinal, string printed, int length)
    {
        Assert.True(LabelReader.TryRead(line, Stages.Chinese, out Label label));
        Assert.Equal((kind, ordinal, printed, length, true), (label.Kind.ToString(), label.Ordinal, label.Printed, label.Length, label.HasStop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.5 million people")]
    [InlineData("2020. The year")]
    [InlineData("7")]
    [InlineData("a.")]
    [InlineData("(一九九五) 报告")]
    [InlineData("(十一 报告")]
    [InlineData("(十一")]
    [InlineData("(")]
    [InlineData("(百)报告")]
    [InlineData("(零)报告")]
    [InlineData("(十x)报告")]
    [InlineData("(12) 报告")]
    [InlineData("(１２) 报告")]
    [InlineData("(xxviii) The report")]
    [InlineData("xxviii. The report")]
    [InlineData("㈪报告")]
    [InlineData("0. Nothing")]
    [InlineData("03. Springs")]
    [InlineData("12 springs")]
    [InlineData("(A) The report")]
    [InlineData("(abc) The report")]
    [InlineData("(resumed)")]
    [InlineData("(2020)")]
    [InlineData("(a")]
    [InlineData("ab")]
    [InlineData("e.g. springs")]
    [InlineData("springs. And wells")]
    [InlineData("The report")]
    public void What_only_looks_like_a_label_is_none(string line) => Assert.False(LabelReader.TryRead(line, Stages.Chinese, out _));

    [Theory]
    [InlineData("en", "(十一) wells")]
    [InlineData("en", "(One) well")]
    public void Words_for_numbers_are_labels_where_the_language_has_them_so(string language, string line) => Assert.False(LabelReader.TryRead(line, Stages.Pack(language), out _));

    [Theory]
    [InlineData("(i)", 9, 1)]
    [InlineData("(v)", 22, 5)]
    [InlineData("(h)", 8, 0)]
    [InlineData("(ii)", 35, 2)]
    [InlineData("(cc)", 29, 200)]
    public void A_letter_that_may_be_a_numeral_has_both_places(string line, int ordinal, int roman)
    {
        Assert.True(LabelReader.TryRead(line, Stages.Chinese, out Label label));
        Assert.Equal(LabelKind.Letter, label.Kind);
        Assert.Equal((ordinal, roman), (label.Ordinal, label.RomanOrdinal));
        if (roman > 0) Assert.True(label.Is(LabelKind.Roman, roman));
        Assert.False(label.Is(LabelKind.Roman, roman + 1));
        Assert.True(label.Is(LabelKind.Letter, ordinal));
    }

    [Fact]
    public void A_number_that_lost_its_stop_needs_a_blank_after_it()
    {
        Assert.True(LabelReader.TryReadBareNumber("1  要求要求", out Label label));
        Assert.Equal((1, "1", 3, false), (label.Ordinal, label.Printed, label.Length, label.HasStop));
        Assert.True(LabelReader.TryReadBareNumber("100 要求", out _));
        Assert.False(LabelReader.TryReadBareNumber("1要求", out _));
        Assert.False(LabelReader.TryReadBareNumber("1", out _));
        Assert.False(LabelReader.TryReadBareNumber("2000 年", out _));
    }
}
