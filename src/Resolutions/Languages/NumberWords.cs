using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>Numbers, ordinals and sessions as a language writes them, in words and in figures.</summary>
/// <remarks>Sections [numbers], [ordinals] and [sessions]. Immutable. Each method reads at the start of the span and gives the length read.</remarks>
internal sealed class NumberWords
{
    private readonly WordList<Word> _words;
    private readonly WordList<int> _ordinals;
    private readonly string[] _before;
    private readonly string[] _after;
    private readonly (SessionKind Kind, string[] Parts)[] _sessions;

    public NumberWords(PackData data)
    {
        _words = new(data["numbers"].Select(static entry => (entry[0], new Word(Kind(entry[2]), Value(entry)))));
        _ordinals = new(data["ordinals"].Where(static entry => entry[0] is not ("before" or "after")).Select(static entry => (entry[0], Value(entry))));
        _before = [.. data["ordinals"].Where(static entry => entry[0] == "before").Select(static entry => entry[1])];
        _after = [.. data["ordinals"].Where(static entry => entry[0] == "after").Select(static entry => entry[1])];
        _sessions = [.. data["sessions"].Select(static entry => (Session(entry[0]), entry[1].Split("{ordinal}", 2)))];
    }

    private enum WordKind
    {
        Add,
        Times,
        Join,
        Digit,
    }

    /// <summary>Adds what numbers in words begin with; figures are not among them.</summary>
    public void AddStarts(StartTrie starts, StartKinds kind) => _words.AddStarts(starts, kind);

    /// <summary>Adds what numbers and ordinals in words begin with; figures are not among them.</summary>
    public void AddOrdinalStarts(StartTrie starts, StartKinds kind)
    {
        _words.AddStarts(starts, kind);
        _ordinals.AddStarts(starts, kind);
        foreach (string mark in _before) starts.Add(mark, kind);
    }

    /// <summary>Reads a number: figures of either width, or words.</summary>
    public bool TryReadNumber(ReadOnlySpan<char> text, out int value, out int length)
    {
        if (Scan.TryReadInteger(text, out value, out length)) return true;
        return TryReadWords(text, false, out value, out length);
    }

    /// <summary>Reads an ordinal: "fifty-sixth", "75th", 第五十六.</summary>
    public bool TryReadOrdinal(ReadOnlySpan<char> text, out int value, out int length)
    {
        foreach (string mark in _before)
        {
            if (!text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) continue;
            int at = mark.Length + Scan.White(text[mark.Length..]);
            if (!TryReadNumber(text[at..], out value, out length)) continue;
            length += at;
            return value > 0;
        }

        if (Scan.TryReadInteger(text, out value, out int digits))
        {
            foreach (string mark in _after)
            {
                if (!Scan.TryReadPhrase(text[digits..], mark, out length)) continue;
                length += digits;
                return value > 0;
            }
        }

        return TryReadWords(text, true, out value, out length);
    }

    /// <summary>Reads a session of the General Assembly: "seventy-fifth session", "tenth emergency special session", 第七十五届会议.</summary>
    public bool TryReadSession(ReadOnlySpan<char> text, out AssemblySession? session, out int length)
    {
        session = null;
        length = 0;
        foreach ((SessionKind kind, string[] parts) in _sessions)
        {
            int at = 0;
            if (parts[0].Trim().Length > 0)
            {
                if (!Scan.TryReadPhrase(text, parts[0].AsSpan().Trim(), out at)) continue;
                at += Scan.White(text[at..]);
            }

            if (!TryReadOrdinal(text[at..], out int number, out int read)) continue;
            at += read;
            at += Scan.White(text[at..]);
            if (!Scan.TryReadPhrase(text[at..], parts[^1].AsSpan().Trim(), out read)) continue;
            length = at + read;
            session = new AssemblySession(kind, number);
            return true;
        }

        return false;
    }

    private static int Value(PackEntry entry) => Scan.TryReadInteger(entry[1], out int value, out _) ? value : 0;

    private static WordKind Kind(string name) => name switch
    {
        "times" => WordKind.Times,
        "join" => WordKind.Join,
        "digit" => WordKind.Digit,
        _ => WordKind.Add,
    };

    private static SessionKind Session(string name) => name switch
    {
        "emergency" => SessionKind.EmergencySpecial,
        "special" => SessionKind.Special,
        _ => SessionKind.Regular,
    };

    // "one hundred and twenty-fifth": sum holds what a multiplier has closed, part what is still open.
    private bool TryReadWords(ReadOnlySpan<char> text, bool ordinal, out int value, out int length)
    {
        const int Limit = 100_000;
        const int MostWords = 12;
        int sum = 0, part = 0, at = 0, open = 0;
        bool afterTimes = false, any = false, digits = false;
        value = 0;
        length = 0;
        for (int count = 0; at < text.Length && count < MostWords && sum < Limit && part < Limit; count++)
        {
            if (ordinal && _ordinals.TryRead(text[at..], out int last, out int read) && Fits(part, last, any))
            {
                value = last >= 100 ? sum + (Math.Max(part, 1) * last) : sum + part + last;
                length = at + read;
                return true;
            }

            if (!_words.TryRead(text[at..], out Word word, out read)) break;
            if (word.Kind == WordKind.Join)
            {
                // "and" joins after a hundred only: "first and second" are two numbers.
                bool letters = char.IsLetter(text[at]);
                if (!any || (letters && !afterTimes)) break;
                at += read;
                at += Scan.White(text[at..]);
                continue;
            }

            if (word.Kind == WordKind.Add && !Fits(part, word.Value, any)) break;
            switch (word.Kind)
            {
                case WordKind.Times:
                    sum += (part == 0 && !afterTimes ? 1 : part) * word.Value;
                    part = 0;
                    break;
                case WordKind.Digit:
                    part = digits ? (part * 10) + word.Value : word.Value;
                    break;
                default:
                    part += word.Value;
                    break;
            }

            afterTimes = word.Kind == WordKind.Times;
            digits = word.Kind == WordKind.Digit;
            any = true;
            at += read;
            open = at;
            at += Scan.White(text[at..]);
        }

        value = sum + part;
        length = open;
        return any && !ordinal;
    }

    private static bool Fits(int part, int next, bool any) => !any || part == 0 || next >= 100 || (part % 10 == 0 && next < 10);

    private readonly record struct Word(WordKind Kind, int Value);
}
