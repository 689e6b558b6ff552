using System.Globalization;
using Resolutions.Model;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>A line of the lists in the folder <c>links</c>, whose README has the reasons.</summary>
internal sealed record LinkException(string Language, string File, string Unit, string Linked, string Says, string Reason, string Organ)
{
    /// <summary>The listed links of a session; empty where there is no list.</summary>
    public static IReadOnlyList<LinkException> Of(int session)
    {
        for (DirectoryInfo? up = new(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            string list = Path.Combine(up.FullName, "tests", "Resolutions.Tests", "Parsing", "Clauses", "links", $"session-{session}.txt");
            if (System.IO.File.Exists(list)) return [.. System.IO.File.ReadLines(list).Where(static line => line.Length > 0 && line[0] != '#').Select(Read)];
        }

        return [];
    }

    /// <summary>Whether the link is missed for the reason given, and the text is read as it should be.</summary>
    public bool Holds(LinkedUnit unit, IReadOnlyList<Citation> read)
    {
        bool says = read.Any(citation => Same(citation.Symbol ?? "", Says) || (citation.Symbol is null && Same(citation.Text, Says)));
        string text = LinkedUnit.Key(unit.Text);
        return Reason switch
        {
            "elsewhere" => says && !text.Contains(Number(Linked), StringComparison.Ordinal),
            "organ" => says && unit.Text.Contains(Organ, StringComparison.Ordinal) && text.Contains(Number(Linked), StringComparison.Ordinal),
            "part" => says && !Same(Says, Linked) && WithoutLetters(Says) == WithoutLetters(Linked),
            "name" => says && text.Contains(LinkedUnit.Key(Says), StringComparison.Ordinal) && (Ink(Linked).Contains(Ink(Says), StringComparison.Ordinal) || Ink(Says).Contains(Ink(Linked), StringComparison.Ordinal)),
            "none" => !text.Contains('/', StringComparison.Ordinal),
            "language" => File.EndsWith("_F", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static LinkException Read(string line)
    {
        string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
        return new LinkException(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields.Length > 6 ? fields[6] : "");
    }

    private static bool Same(string one, string other) => LinkedUnit.Key(one) == LinkedUnit.Key(other);

    // "74/464" of A/74/464 and "67/234" of A/RES/67/234B.
    private static string Number(string symbol)
    {
        int figure = symbol.AsSpan().IndexOfAnyInRange('0', '9');
        string number = WithoutLetters(symbol[(figure >= 2 && symbol[figure - 1] == '-' ? figure - 2 : figure)..]);
        return number.TrimStart('/');
    }

    // A/RES/54/237A-C and A/RES/217A(III) without the letters of parts.
    private static string WithoutLetters(string symbol)
    {
        string key = LinkedUnit.Key(symbol);
        int bracket = key.IndexOf('(', StringComparison.Ordinal);
        string number = bracket < 0 ? key : key[..bracket];
        int slash = number.LastIndexOf('/') + 1;
        int letter = number.AsSpan(slash).IndexOfAnyInRange('A', 'Z');
        bool isPart = letter > 0 && char.IsAsciiDigit(number[slash + letter - 1]);
        return string.Concat(isPart ? number.AsSpan(0, slash + letter) : number, bracket < 0 ? "" : key.AsSpan(bracket));
    }

    private static string Ink(string symbol) => string.Concat(symbol.Where(char.IsAsciiLetterOrDigit)).ToUpper(CultureInfo.InvariantCulture);
}
