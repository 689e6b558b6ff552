using System.Globalization;
using System.Text;

namespace Resolutions.Model;

/// <summary>Prints symbols: for the masthead and for running text.</summary>
internal static class SymbolPrinter
{
    /// <summary><c>A/RES/75/101 A-B</c>, <c>A/RES/217(III)</c>, <c>A/C.3/75/L.12/Rev.1</c>.</summary>
    public static string Document(ResolutionSymbol symbol)
    {
        var text = new StringBuilder();
        if (symbol.IsDraft)
        {
            text.Append("A/");
            if (symbol.Committee is { } committee) text.Append(committee).Append('/');
            if (symbol.Session is { } session) text.Append(session).Append('/');
            text.Append(CultureInfo.InvariantCulture, $"L.{symbol.Number}");
        }
        else if (ResolutionSymbol.NumbersRestart(symbol.Session!))
        {
            text.Append(CultureInfo.InvariantCulture, $"A/RES/{symbol.Session}/{symbol.Number}");
            if (symbol.Parts.Count > 0) text.Append(' ').Append(Runs(symbol.Parts, "-", "-", ", ", ", "));
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"A/RES/{symbol.Number}").Append(Runs(symbol.Parts, "-", "-", ",", ","))
                .Append('(').Append(Roman(symbol.Session!)).Append(')');
        }

        return Suffixes(text, symbol);
    }

    /// <summary><c>75/101 A and B</c>, <c>217 A (III)</c>; drafts as in the masthead.</summary>
    public static string Short(ResolutionSymbol symbol)
    {
        if (symbol.IsDraft) return Document(symbol);
        var text = new StringBuilder();
        bool restarts = ResolutionSymbol.NumbersRestart(symbol.Session!);
        if (restarts) text.Append(symbol.Session).Append('/');
        text.Append(symbol.Number.ToString(CultureInfo.InvariantCulture));
        if (symbol.Parts.Count > 0) text.Append(' ').Append(Runs(symbol.Parts, " to ", " and ", ", ", " and "));
        if (!restarts) text.Append(" (").Append(Roman(symbol.Session!)).Append(')');
        return Suffixes(text, symbol);
    }

    private static string Suffixes(StringBuilder text, ResolutionSymbol symbol)
    {
        foreach (string suffix in symbol.Suffixes) text.Append('/').Append(suffix);
        return text.ToString();
    }

    private static string Roman(AssemblySession session)
    {
        string numeral = RomanNumeral.Format(session.Number);
        return session.Kind switch
        {
            SessionKind.Special => "S-" + numeral,
            SessionKind.EmergencySpecial => "ES-" + numeral,
            _ => numeral,
        };
    }

    /// <summary>Letters as one run where nothing is missing between the first and the last, else one by one.</summary>
    private static string Runs(IReadOnlyList<string> parts, string through, string throughTwo, string comma, string lastJoint)
    {
        if (parts.Count < 2) return string.Concat(parts);
        if (parts[^1][0] - parts[0][0] == parts.Count - 1) return parts[0] + (parts.Count == 2 ? throughTwo : through) + parts[^1];
        return string.Join(comma, parts.Take(parts.Count - 1)) + lastJoint + parts[^1];
    }
}
