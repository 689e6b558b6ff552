using System.Globalization;

namespace Resolutions.Model;

/// <summary>Reads one symbol from folded text (see <see cref="SymbolText"/>); what is left over makes it fail.</summary>
internal ref struct SymbolReader(ReadOnlySpan<char> text)
{
    private const string Document = "A/";
    private const string DocumentOfResolution = "A/RES/";
    private static readonly string[] SuffixKinds = ["Rev", "Corr", "Add", "Amend"];

    private ReadOnlySpan<char> _rest = text;

    public ResolutionSymbol? Read()
    {
        SymbolWords words = SymbolWords.BuiltIn;
        SkipBlanks();
        bool opened = TakeAny(words.Open);
        SkipBlanks();
        ResolutionSymbol? symbol = Take(DocumentOfResolution) || !Take(Document) ? ReadResolution() : ReadDraft();
        SkipBlanks();
        if (opened && !TakeAny(words.Close)) return null;
        SkipBlanks();
        return _rest.IsEmpty ? symbol : null;
    }

    /// <summary><c>55/162</c>, <c>S-8/1</c>, <c>31/6 A-B</c>, <c>217 (III)</c>, <c>217 A (III)</c>, <c>217(III)A</c>.</summary>
    private ResolutionSymbol? ReadResolution()
    {
        SessionKind kind = TakeKind();
        if (!TakeNumber(out int first)) return null;
        if (Take("/"))
        {
            var session = new AssemblySession(kind, first);
            return ResolutionSymbol.NumbersRestart(session) && TakeNumber(out int number) && TakeParts(out List<string> parts)
                && TakeSuffixes(out List<string> suffixes)
                ? new ResolutionSymbol(session, number, parts, suffixes)
                : null;
        }

        if (kind != SessionKind.Regular || !TakeParts(out List<string> letters)) return null;
        SkipBlanks();
        if (TakeRomanSession() is not { } old) return null;
        if (letters.Count == 0 && !TakeParts(out letters)) return null;
        return TakeSuffixes(out List<string> endings) ? new ResolutionSymbol(old, first, letters, endings) : null;
    }

    /// <summary>After <c>A/</c>: <c>55/L.56/Rev.1</c>, <c>C.3/75/L.12</c>, <c>ES-10/L.22</c>; before 1976 <c>L.523</c>, <c>C.3/L.1045</c>.</summary>
    private ResolutionSymbol? ReadDraft()
    {
        string? committee = null;
        if (Take("SPC/"))
        {
            committee = "SPC";
        }
        else if (Take("C."))
        {
            if (!TakeNumber(out int main) || !Take("/")) return null;
            committee = string.Create(CultureInfo.InvariantCulture, $"C.{main}");
        }

        AssemblySession? session = null;
        if (!_rest.StartsWith("L.", StringComparison.OrdinalIgnoreCase))
        {
            SessionKind kind = TakeKind();
            if (!TakeNumber(out int series) || !Take("/")) return null;
            session = new AssemblySession(kind, series);
            if (!ResolutionSymbol.NumbersRestart(session)) return null;
        }

        return Take("L.") && TakeNumber(out int number) && TakeSuffixes(out List<string> suffixes)
            ? new ResolutionSymbol(session, number, [], suffixes, isDraft: true, committee)
            : null;
    }

    private SessionKind TakeKind() =>
        Take("ES-") ? SessionKind.EmergencySpecial : Take("S-") ? SessionKind.Special : SessionKind.Regular;

    /// <summary><c>(XXX)</c>, <c>(S-VII)</c>, <c>(ES-V)</c>.</summary>
    private AssemblySession? TakeRomanSession()
    {
        if (!Take("(")) return null;
        SkipBlanks();
        SessionKind kind = TakeKind();
        int letters = 0;
        while (letters < _rest.Length && char.IsAsciiLetter(_rest[letters])) letters++;
        int number = RomanNumeral.Parse(_rest[..letters]);
        _rest = _rest[letters..];
        SkipBlanks();
        if (number == 0 || !Take(")")) return null;
        var session = new AssemblySession(kind, number);
        return ResolutionSymbol.NumbersRestart(session) ? null : session;
    }

    /// <summary>Letters, if any follow: <c>A</c>, <c>A-C</c>, <c>A to C</c>, <c>A, B and D</c>, <c>[A]</c>. False where they are malformed.</summary>
    private bool TakeParts(out List<string> parts)
    {
        parts = [];
        SkipBlanks();
        bool bracketed = Take("[");
        if (!TakeLetter(out char last)) return !bracketed;
        parts.Add(last.ToString());
        while (true)
        {
            SkipBlanks();
            bool run = Take("-") || TakeAny(SymbolWords.BuiltIn.Through);
            if (!run && !TakeJoint()) break;
            SkipBlanks();
            if (!TakeLetter(out char letter) || (run && letter <= last)) return false;
            for (char next = run ? (char)(last + 1) : letter; next <= letter; next++) parts.Add(next.ToString());
            last = letter;
        }

        return !bracketed || Take("]");
    }

    /// <summary>A comma, a joining word, or both.</summary>
    private bool TakeJoint()
    {
        bool comma = Take(",");
        SkipBlanks();
        return TakeAny(SymbolWords.BuiltIn.Join) || comma;
    }

    private bool TakeLetter(out char letter)
    {
        letter = default;
        if (_rest.IsEmpty || !char.IsAsciiLetter(_rest[0]) || (_rest.Length > 1 && char.IsAsciiLetterOrDigit(_rest[1]))) return false;
        letter = char.ToUpperInvariant(_rest[0]);
        _rest = _rest[1..];
        return true;
    }

    private bool TakeSuffixes(out List<string> suffixes)
    {
        suffixes = [];
        while (Take("/"))
        {
            string? kind = null;
            foreach (string known in SuffixKinds)
            {
                if (kind is null && Take(known)) kind = known;
            }

            if (kind is null || !Take(".") || !TakeNumber(out int number)) return false;
            suffixes.Add(string.Create(CultureInfo.InvariantCulture, $"{kind}.{number}"));
        }

        return true;
    }

    /// <summary>A number from 1 to 99999 without leading zeros.</summary>
    private bool TakeNumber(out int number)
    {
        int digits = 0;
        while (digits < _rest.Length && char.IsAsciiDigit(_rest[digits])) digits++;
        number = 0;
        if (digits is 0 or > 5 || _rest[0] == '0') return false;
        number = int.Parse(_rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        _rest = _rest[digits..];
        return true;
    }

    private bool TakeAny(string[] words)
    {
        foreach (string word in words)
        {
            if (Take(word)) return true;
        }

        return false;
    }

    private bool Take(string word)
    {
        if (!_rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        _rest = _rest[word.Length..];
        return true;
    }

    private void SkipBlanks() => _rest = _rest.TrimStart(' ');
}
