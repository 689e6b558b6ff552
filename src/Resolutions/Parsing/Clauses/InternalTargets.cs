using System.Globalization;
using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>The addresses that the labels of paragraphs mean: "3 (a), 5 and 7 to 9" is OP3(a), OP5, OP7, OP8, OP9.</summary>
internal static class InternalTargets
{
    // A longer range is a misprint, not sixty citations.
    private const int LongestRange = 60;

    public static List<string> Read(string labels, CitationGrammar grammar)
    {
        var targets = new List<string>();
        int at = 0, last = 0;
        bool range = false;
        while (at < labels.Length)
        {
            if (Scan.TryReadInteger(labels.AsSpan(at), out int number, out int read))
            {
                at += read;
                if (range && number > last && number - last <= LongestRange)
                {
                    for (int i = last + 1; i < number; i++) targets.Add(Address(i, ""));
                }

                targets.Add(Address(number, Bracket(labels, ref at)));
                last = number;
                range = false;
                continue;
            }

            // "3 (a) and (b)".
            if (last > 0 && labels[at] is '(' or '\uFF08')
            {
                string item = Bracket(labels, ref at);
                if (item.Length > 0) targets.Add(Address(last, item));
                else at++;
                continue;
            }

            if (grammar.TryReadJoiner(labels.AsSpan(at), out bool isRange, out read) && read > 0)
            {
                range |= isRange;
                at += read;
                continue;
            }

            at++;
        }

        return targets;
    }

    private static string Address(int number, string item) => string.Create(CultureInfo.InvariantCulture, $"OP{number}{item}");

    private static string Bracket(string labels, ref int at)
    {
        int open = at + Scan.White(labels.AsSpan(at));
        if (open >= labels.Length || labels[open] is not ('(' or '\uFF08')) return "";
        int close = labels.AsSpan(open).IndexOfAny(')', '\uFF09');
        if (close < 2) return "";
        at = open + close + 1;
        string inside = labels.Substring(open + 1, close - 1).Trim();
        string next = Bracket(labels, ref at);
        return $"({inside}){next}";
    }
}
