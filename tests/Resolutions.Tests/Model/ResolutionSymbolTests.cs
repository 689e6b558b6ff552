using CsCheck;
using Resolutions.Model;
using Resolutions.Tests.Properties;

namespace Resolutions.Tests.Model;

public sealed class ResolutionSymbolTests
{
    [Theory]
    [InlineData("217 (III)", "A/RES/217(III)", "217 (III)")]
    [InlineData("217 A (III)", "A/RES/217A(III)", "217 A (III)")]
    [InlineData("A/RES/217(III)A", "A/RES/217A(III)", "217 A (III)")]
    [InlineData("A/RES/217(III)[A]", "A/RES/217A(III)", "217 A (III)")]
    [InlineData("3411 A and B (XXX)", "A/RES/3411A-B(XXX)", "3411 A and B (XXX)")]
    [InlineData("3362 (S-VII)", "A/RES/3362(S-VII)", "3362 (S-VII)")]
    [InlineData("2252 (ES-V)", "A/RES/2252(ES-V)", "2252 (ES-V)")]
    [InlineData("A/RES/217(III)", "A/RES/217(III)", "217 (III)")]
    [InlineData("A/RES/3201(S-VI)", "A/RES/3201(S-VI)", "3201 (S-VI)")]
    [InlineData("a/res/3201(s-vi)", "A/RES/3201(S-VI)", "3201 (S-VI)")]
    [InlineData("31/1", "A/RES/31/1", "31/1")]
    [InlineData("31/16 A", "A/RES/31/16 A", "31/16 A")]
    [InlineData("31/16A", "A/RES/31/16 A", "31/16 A")]
    [InlineData("31/6 A and B", "A/RES/31/6 A-B", "31/6 A and B")]
    [InlineData("61/250 A to C", "A/RES/61/250 A-C", "61/250 A to C")]
    [InlineData("61/250 A, B and C", "A/RES/61/250 A-C", "61/250 A to C")]
    [InlineData("61/250 A, B, and E", "A/RES/61/250 A, B, E", "61/250 A, B and E")]
    [InlineData("S-8/1", "A/RES/S-8/1", "S-8/1")]
    [InlineData("ES-8/2", "A/RES/ES-8/2", "ES-8/2")]
    [InlineData("A/RES/44/25", "A/RES/44/25", "44/25")]
    [InlineData("A/RES/S-13/2", "A/RES/S-13/2", "S-13/2")]
    [InlineData("A/RES/ES-11/1", "A/RES/ES-11/1", "ES-11/1")]
    [InlineData("A/RES/75/101 A-B", "A/RES/75/101 A-B", "75/101 A and B")]
    [InlineData("A/RES/75/101 A–B", "A/RES/75/101 A-B", "75/101 A and B")]
    [InlineData("A/RES/74/92a-b", "A/RES/74/92 A-B", "74/92 A and B")]
    [InlineData("A/55/L.56/Rev.1", "A/55/L.56/Rev.1", "A/55/L.56/Rev.1")]
    [InlineData("A/C.3/75/L.12", "A/C.3/75/L.12", "A/C.3/75/L.12")]
    [InlineData("A/ES-10/L.22/Rev.1/Add.2", "A/ES-10/L.22/Rev.1/Add.2", "A/ES-10/L.22/Rev.1/Add.2")]
    [InlineData("A/SPC/35/L.4", "A/SPC/35/L.4", "A/SPC/35/L.4")]
    [InlineData("A/C.3/L.1045", "A/C.3/L.1045", "A/C.3/L.1045")]
    [InlineData("A/C.3/L.10455", "A/C.3/L.10455", "A/C.3/L.10455")]
    [InlineData("A/75/L.3/Corr.1/Amend.2", "A/75/L.3/Corr.1/Amend.2", "A/75/L.3/Corr.1/Amend.2")]
    [InlineData("217 ( III )", "A/RES/217(III)", "217 (III)")]
    [InlineData("第 55/162 号", "A/RES/55/162", "55/162")]
    [InlineData("第53/239 A和B号", "A/RES/53/239 A-B", "53/239 A and B")]
    [InlineData("第61/250 A至C号", "A/RES/61/250 A-C", "61/250 A to C")]
    [InlineData("第61/250 A、B和E号", "A/RES/61/250 A, B, E", "61/250 A, B and E")]
    [InlineData("第217 A(III)号", "A/RES/217A(III)", "217 A (III)")]
    [InlineData("第１５１４（ＸＶ）号", "A/RES/1514(XV)", "1514 (XV)")]
    [InlineData("1514（Ⅺ）", "A/RES/1514(XI)", "1514 (XI)")]
    [InlineData("\u00A0 A/RES/55/162\u3000\n", "A/RES/55/162", "55/162")]
    public void Each_form_is_read_and_printed(string text, string document, string shortForm)
    {
        ResolutionSymbol symbol = ResolutionSymbol.Parse(text);

        Assert.Equal(document, symbol.ToString());
        Assert.Equal(shortForm, symbol.ToShortString());
        Assert.Equal(symbol, ResolutionSymbol.Parse(document));
        Assert.Equal(symbol, ResolutionSymbol.Parse(shortForm));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("55")]
    [InlineData("55/")]
    [InlineData("55/0")]
    [InlineData("055/2")]
    [InlineData("55/162.")]
    [InlineData("55/162, 55/163")]
    [InlineData("resolution 55/162")]
    [InlineData("A/RES/55/162 and")]
    [InlineData("31/12/2000")]
    [InlineData("30/12")] // sessions to the thirtieth have roman numerals
    [InlineData("217 (XXXI)")]
    [InlineData("217 (IIII)")]
    [InlineData("217 (LX)")]
    [InlineData("3362 (S-VIII)")]
    [InlineData("S-7/1")]
    [InlineData("ES-5/1")]
    [InlineData("S-217 (III)")]
    [InlineData("217 A (III) B")]
    [InlineData("75/101 C-A")]
    [InlineData("75/101 A-")]
    [InlineData("75/101 AB")]
    [InlineData("75/101 [A")]
    [InlineData("75/101 A-A")]
    [InlineData("217 (III")]
    [InlineData("217 (")]
    [InlineData("A/C.3/L.104555")]
    [InlineData("第55/162")]
    [InlineData("55/162号")]
    [InlineData("999999/1")]
    [InlineData("55/99999999999999999999")]
    [InlineData("A/75/416")]
    [InlineData("A/C.3/75/L.")]
    [InlineData("A/55/L.56/Rev")]
    [InlineData("A/C.6/76/SR.16")]
    [InlineData("S/RES/1325(2000)")]
    [InlineData("A/HRC/RES/48/13")]
    [InlineData("\ud800")]
    public void What_is_no_symbol_is_refused(string? text)
    {
        Assert.False(ResolutionSymbol.TryParse(text, out ResolutionSymbol? symbol));
        Assert.Null(symbol);
    }

    [Fact]
    public void A_refused_text_is_not_in_the_exception()
    {
        FormatException error = Assert.Throws<FormatException>(() => ResolutionSymbol.Parse("my secret"));
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ResolutionSymbol.Parse(null!));
    }

    [Fact]
    public void A_resolution_tells_session_number_and_parts()
    {
        ResolutionSymbol symbol = ResolutionSymbol.Parse("3411 A and B (XXX)");

        Assert.Equal(new AssemblySession(SessionKind.Regular, 30), symbol.Session);
        Assert.Equal(3411, symbol.Number);
        Assert.Equal(["A", "B"], symbol.Parts);
        Assert.False(symbol.IsDraft);
        Assert.Null(symbol.Committee);
        Assert.Equal("A/RES/3411(XXX)", symbol.WithoutParts().ToString());
    }

    [Fact]
    public void A_draft_tells_committee_session_number_and_revision()
    {
        ResolutionSymbol symbol = ResolutionSymbol.Parse("A/C.3/75/L.12/Rev.1");

        Assert.True(symbol.IsDraft);
        Assert.Equal("C.3", symbol.Committee);
        Assert.Equal(new AssemblySession(SessionKind.Regular, 75), symbol.Session);
        Assert.Equal(12, symbol.Number);
        Assert.Equal(["Rev.1"], symbol.Suffixes);
    }

    [Fact]
    public void Symbols_are_sorted_by_session_number_and_parts_and_drafts_last()
    {
        string[] ordered = ["217 (III)", "217 A (III)", "217 B (III)", "1514 (XV)", "31/1", "55/2", "55/10", "55/10 A", "S-8/1", "ES-6/1", "A/C.3/L.9", "A/55/L.2"];
        ResolutionSymbol[] symbols = [.. ordered.Select(ResolutionSymbol.Parse)];

        Assert.Equal(symbols, symbols.AsEnumerable().Reverse().Order().ToArray());
    }

    [Fact]
    public void Whatever_is_read_prints_and_reads_back_equal() => Symbols.Hold(symbol =>
    {
        ResolutionSymbol fromDocument = ResolutionSymbol.Parse(symbol.ToString());
        ResolutionSymbol fromShort = ResolutionSymbol.Parse(symbol.ToShortString());
        return fromDocument == symbol && fromShort == symbol && fromDocument.GetHashCode() == symbol.GetHashCode()
            && symbol.CompareTo(fromShort) == 0;
    });

    [Fact]
    public void Order_and_equality_agree() => Gen.Select(Symbols, Symbols).Hold(static pair =>
        (pair.Item1.CompareTo(pair.Item2) == 0) == (pair.Item1 == pair.Item2) && Math.Sign(pair.Item1.CompareTo(pair.Item2)) == -Math.Sign(pair.Item2.CompareTo(pair.Item1)));

    [Fact]
    public void No_text_makes_reading_throw() =>
        Gen.String[Gen.OneOf(Gen.Char["A/RES0123456789()-IVXLSE .第号和至BC,[]LRev"], Gen.Char), 0, 30].Hold(text =>
            !ResolutionSymbol.TryParse(text, out ResolutionSymbol? symbol) || ResolutionSymbol.Parse(symbol.ToString()) == symbol);

    private static readonly Gen<AssemblySession> Sessions =
        from kind in Gen.Enum<SessionKind>()
        from number in Gen.Int[1, kind switch { SessionKind.Regular => 99, SessionKind.Special => 40, _ => 15 }]
        select new AssemblySession(kind, number);

    private static readonly Gen<List<string>> Letters = Gen.Char['A', 'Z'].Select(static c => c.ToString()).List[0, 5];

    private static readonly Gen<List<string>> Endings =
        Gen.Select(Gen.Int[0, 3].Select(static i => new[] { "Rev", "Corr", "Add", "Amend" }[i]), Gen.Int[1, 20]).Select(static (kind, n) => $"{kind}.{n}").List[0, 2];

    private static readonly Gen<ResolutionSymbol> Symbols = Gen.OneOf(
        from session in Sessions
        from number in Gen.Int[1, 9999]
        from letters in Letters
        from endings in Endings
        select new ResolutionSymbol(session, number, letters, endings),
        from session in Sessions
        from committee in Gen.Int[0, 3].Select(static i => new string?[] { null, "C.1", "C.6", "SPC" }[i])
        from number in Gen.Int[1, 999]
        from endings in Endings
        select new ResolutionSymbol(ResolutionSymbol.NumbersRestart(session) ? session : null, number, [], endings, isDraft: true, committee));
}
