using System.Diagnostics.CodeAnalysis;

namespace Resolutions.Model;

/// <summary>The symbol of a resolution of the General Assembly, or of a draft of one.</summary>
/// <remarks>
/// Until 1975 resolutions ran on from session to session, which is given in roman numerals: 217 A (III). From the thirty-first regular, the
/// eighth special and the sixth emergency special session on they restart at 1 in each: 55/162, S-8/1, ES-11/1. Symbols that mean
/// the same are equal, however they were printed. Immutable; safe to share between threads.
/// </remarks>
public sealed record ResolutionSymbol : IParsable<ResolutionSymbol>, IComparable<ResolutionSymbol>
{
    private const int FirstRestartingRegular = 31, FirstRestartingSpecial = 8, FirstRestartingEmergencySpecial = 6;

    internal ResolutionSymbol(
        AssemblySession? session, int number, List<string> parts, List<string> suffixes, bool isDraft = false, string? committee = null)
    {
        Session = session;
        Number = number;
        Parts = parts.Count == 0 ? ValueList<string>.Empty : ValueList<string>.Of([.. parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        Suffixes = ValueList<string>.Of(suffixes);
        IsDraft = isDraft;
        Committee = committee;
    }

    /// <summary>The session it belongs to; null only for drafts from before 1976, <c>A/C.3/L.1045</c>, which name none.</summary>
    public AssemblySession? Session { get; }

    /// <summary>The number of the resolution or of the draft, from 1.</summary>
    public int Number { get; }

    /// <summary>The letters of the parts meant, in order: <c>A</c>, <c>B</c> for 75/101 A–B; empty where the whole is meant.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Revisions, addenda and corrigenda as printed, in order: <c>Rev.1</c>, <c>Add.2</c>, <c>Corr.1</c>; usually empty.</summary>
    public IReadOnlyList<string> Suffixes { get; }

    /// <summary>Whether it is a draft resolution (<c>L.</c> series).</summary>
    public bool IsDraft { get; }

    /// <summary>The committee whose draft it is: <c>C.3</c>, <c>SPC</c>; null for drafts of the plenary and for resolutions.</summary>
    public string? Committee { get; }

    /// <summary>
    /// Reads a symbol in any form the UN prints: <c>A/RES/55/162</c>, <c>55/162</c>, <c>217 A (III)</c>, <c>A/RES/217(III)</c>, <c>31/6 A and B</c>,
    /// <c>A/RES/75/101 A-B</c>, <c>第53/239 A和B号</c>, <c>S-8/1</c>, <c>A/C.3/75/L.12/Rev.1</c>.
    /// </summary>
    /// <param name="text">The symbol and nothing else; blanks around it are allowed. Null is not a symbol.</param>
    /// <param name="symbol">The symbol, or null where the text is none.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ResolutionSymbol? symbol)
    {
        symbol = text is null ? null : new SymbolReader(SymbolText.Fold(text)).Read();
        return symbol is not null;
    }

    /// <summary>Reads a symbol as <see cref="TryParse(string?, out ResolutionSymbol?)"/> does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a symbol. The message does not hold the text, which may be anything.</exception>
    public static ResolutionSymbol Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ResolutionSymbol? symbol)
            ? symbol
            : throw new FormatException("Unexpected text; expected the symbol of a resolution, such as A/RES/55/162.");
    }

    // Explicit, so that calls without a culture, which symbols don't depend on, are not warned about (CA1305).
    static ResolutionSymbol IParsable<ResolutionSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ResolutionSymbol>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ResolutionSymbol result) => TryParse(s, out result);

    /// <summary>The symbol of the whole resolution of which this names parts; itself where it names none.</summary>
    public ResolutionSymbol WithoutParts() =>
        Parts.Count == 0 ? this : new ResolutionSymbol(Session, Number, [], [.. Suffixes], IsDraft, Committee);

    /// <summary>The symbol of one part of a resolution; itself where it names parts already or none is meant.</summary>
    internal ResolutionSymbol WithPart(string? letter) =>
        letter is null || Parts.Count > 0 ? this : new ResolutionSymbol(Session, Number, [letter], [.. Suffixes], IsDraft, Committee);

    /// <summary>Orders resolutions before drafts, then by session, number and parts.</summary>
    public int CompareTo(ResolutionSymbol? other)
    {
        if (other is null) return 1;
        int order = IsDraft.CompareTo(other.IsDraft);
        if (order == 0) order = Comparer<AssemblySession>.Default.Compare(Session, other.Session);
        if (order == 0) order = string.CompareOrdinal(Committee, other.Committee);
        if (order == 0) order = Number.CompareTo(other.Number);
        if (order == 0) order = Compare(Parts, other.Parts);
        return order != 0 ? order : Compare(Suffixes, other.Suffixes);
    }

    /// <summary>
    /// The canonical document symbol, as in the masthead: <c>A/RES/55/162</c>, <c>A/RES/75/101 A-B</c>, <c>A/RES/217(III)</c>,
    /// <c>A/RES/217A(III)</c>, <c>A/RES/ES-11/1</c>, <c>A/C.3/75/L.12/Rev.1</c>. Reading it back gives an equal symbol.
    /// </summary>
    public override string ToString() => SymbolPrinter.Document(this);

    /// <summary>
    /// The number as running text in English has it: <c>55/162</c>, <c>75/101 A and B</c>, <c>217 A (III)</c>; drafts as <see cref="ToString"/> does.
    /// Reading it back gives an equal symbol.
    /// </summary>
    public string ToShortString() => SymbolPrinter.Short(this);

    /// <summary>Whether the numbers of a session's resolutions start at 1, so that the session stands before the number.</summary>
    internal static bool NumbersRestart(AssemblySession session) => session.Number >= session.Kind switch
    {
        SessionKind.Special => FirstRestartingSpecial,
        SessionKind.EmergencySpecial => FirstRestartingEmergencySpecial,
        _ => FirstRestartingRegular,
    };

    private static int Compare(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        for (int i = 0; i < left.Count && i < right.Count; i++)
        {
            int order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Count.CompareTo(right.Count);
    }
}
