using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Reads the numbers of agenda items: "15 and 116", "128 (a)", 21(b)和(c).</summary>
internal static class AgendaItemReader
{
    public static IReadOnlyList<string> Read(ReadOnlySpan<char> text)
    {
        var items = new List<string>();
        string number = "";
        for (int at = 0; at < text.Length;)
        {
            if (Scan.TryReadInteger(text[at..], out int value, out int length))
            {
                number = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                items.Add(number);
                at += length;
                continue;
            }

            if (Characters.Narrow(text[at]) == '(' && number.Length > 0)
            {
                int close = at + 1;
                while (close < text.Length && Characters.Narrow(text[close]) != ')') close++;
                string letter = $"{number} ({text[(at + 1)..close].Trim(Characters.Blanks)})";
                // "21 (b) and (c)" is one number with two letters.
                if (items[^1] == number) items[^1] = letter;
                else items.Add(letter);
                at = Math.Min(close + 1, text.Length);
                continue;
            }

            at++;
        }

        return items;
    }
}
