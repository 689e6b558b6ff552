using System.Collections.Frozen;
using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>How a language speaks of documents: the words for resolutions, organs, places in a document, and titled instruments.</summary>
/// <remarks>Immutable. Read from the sections [citation-…], [pinpoints], [pinpoint-links], [internal-marks], [instruments], [instrument-symbols] and [organ-reports].</remarks>
internal sealed class CitationGrammar
{
    private const string Labels = "{labels}";
    private const string OptionalLabel = "{label?}";

    // No paragraph names more places at once; a longer row is not read again and again.
    private const int MostLabels = 60;

    private readonly WordList<CitationTerm> _terms;
    private readonly WordList<Place[]> _places;
    private readonly WordList<bool> _joiners;
    private readonly string[] _possessiveLinks;
    private readonly string[] _placeLinks;
    private readonly string[] _dateLinks;
    private readonly string[] _topics;
    private readonly string[] _organLinks;
    private readonly string[] _adopterLinks;
    private readonly string[] _before;
    private readonly string[] _after;
    private readonly string[] _internalBefore;
    private readonly WordList<bool> _internalAfter;
    private readonly NumberWords _numbers;
    private readonly FrozenDictionary<string, string> _symbols;
    private readonly (string Series, string End, string Organ)[] _reports;

    public CitationGrammar(PackData data, NumberWords numbers)
    {
        _numbers = numbers;
        NounGoesBefore = data.Value("citation-rules", "noun") != "after";
        DateGoesBefore = data.Value("citation-rules", "date") == "before";
        _symbols = SymbolsOf(data);
        _reports = [.. CommonData.BuiltIn["organ-reports"].Select(static e => Report(e[0], e[1]))];
        _terms = new(
        [
            .. data["citation-nouns"].Select(static e => (e[0], new CitationTerm(e[1] == "decision" ? CitationTermKind.Decision : CitationTermKind.Resolution, ""))),
            .. data["citation-organs"].Select(static e => (e[0], new CitationTerm(CitationTermKind.Organ, e[1]))),
            .. data["citation-possessives"].Select(static e => (e[0], new CitationTerm(CitationTermKind.Possessive, ""))),
            .. data["citation-same"].Select(static e => (e[0], new CitationTerm(CitationTermKind.Same, ""))),
            .. data["instruments"].Select(static e => (e[0], new CitationTerm(CitationTermKind.Instrument, e[1]))),
        ]);
        _joiners = new(data["citation-joiners"].Select(static e => (e[0], e[1] == "range")));
        _possessiveLinks = data.Values("citation-possessive-links");
        _placeLinks = data.Values("pinpoint-links");
        _organLinks = data.Values("citation-organ-links");
        _adopterLinks = data.Values("citation-adopter-links");
        _dateLinks = data.Values("citation-date-links");
        _topics = data.Values("citation-topics");
        _before = Side(data, "citation-marks", "before");
        _after = Side(data, "citation-marks", "after");
        _internalBefore = Side(data, "internal-marks", "before");
        _internalAfter = new(Side(data, "internal-marks", "after").Select(static mark => (mark, true)));
        _places = new(data["pinpoints"].Select(Pattern).GroupBy(static p => p.Prefix, StringComparer.OrdinalIgnoreCase)
            .Select(static g => (g.Key, g.Select(static p => p.Place).ToArray())));
    }

    /// <summary>Whether "resolution" stands before the numbers; otherwise after them.</summary>
    public bool NounGoesBefore { get; }

    /// <summary>Whether a document's date is printed before its number; otherwise after it.</summary>
    public bool DateGoesBefore { get; }

    /// <summary>Adds what terms, places, symbols and numbers begin with; dates are not among them.</summary>
    public void AddStarts(StartTrie starts)
    {
        const StartKinds Kind = StartKinds.Citation;
        _terms.AddStarts(starts, Kind);
        _places.AddStarts(starts, Kind);
        _numbers.AddStarts(starts, Kind);
        starts.AddFigures(Kind);
        foreach (string start in (string[])["S-", "ES-", .. SymbolSeries.Starts]) starts.Add(start, Kind);
    }

    /// <summary>The symbol of a titled document; null for one that has none, such as a treaty.</summary>
    public string? SymbolOf(string instrument) => _symbols.GetValueOrDefault(instrument);

    /// <summary>The organ whose resolutions a report prints, by the report's symbol: A/75/53 is the Human Rights Council's; null for any other document.</summary>
    public string? OrganOfReport(ReadOnlySpan<char> symbol)
    {
        foreach ((string series, string end, string organ) in _reports)
        {
            if (!symbol.StartsWith(series, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> rest = symbol[series.Length..];
            if (!Scan.TryReadInteger(rest, out _, out int figures) || !rest[figures..].StartsWith(end, StringComparison.Ordinal)) continue;
            rest = rest[(figures + end.Length)..];
            if (rest.IsEmpty || rest[0] == '/') return organ;
        }

        return null;
    }

    public bool TryReadTerm(ReadOnlySpan<char> text, out CitationTerm term, out int length) => _terms.TryRead(text, out term, out length);

    public bool TryReadJoiner(ReadOnlySpan<char> text, out bool isRange, out int length) => _joiners.TryRead(text, out isRange, out length);

    /// <summary>Reads a number in words or figures.</summary>
    public bool TryReadNumber(ReadOnlySpan<char> text, out int value, out int length) => _numbers.TryReadNumber(text, out value, out length);

    /// <summary>Reads a place in a document, "paragraphs 3 and 4", 第3段; <paramref name="labels"/> is where its labels are.</summary>
    public bool TryReadPlace(ReadOnlySpan<char> text, out bool isParagraph, out Range labels, out int length)
    {
        labels = default;
        isParagraph = false;
        if (!_places.TryRead(text, out Place[] places, out int prefix))
        {
            length = 0;
            return false;
        }

        int start = prefix + Scan.White(text[prefix..]);
        int all = ReadLabels(text[start..], MostLabels);
        foreach (Place place in places)
        {
            int read = place.IsOptional && all > 0 ? ReadLabels(text[start..], 1) : all;
            if (read == 0 && !place.IsOptional) continue;
            length = read == 0 ? prefix : start + read;
            if (place.After.Length > 0)
            {
                int white = Scan.White(text[length..]);
                if (!text[(length + white)..].StartsWith(place.After, StringComparison.OrdinalIgnoreCase)) continue;
                length += white + place.After.Length;
            }

            isParagraph = place.IsParagraph;
            labels = start..(start + read);
            return true;
        }

        length = 0;
        return false;
    }

    /// <summary>Whether a mark that makes a number one of a resolution's stands right before a position.</summary>
    public bool HasMarkBefore(ReadOnlySpan<char> text) => EndsWithAny(text, _before, out _);

    /// <summary>Where the mark right before the end of the text begins; its length where there is none.</summary>
    public int MarkStart(ReadOnlySpan<char> text) => EndsWithAny(text, _before, out int length) ? text.Length - length : text.Length;

    /// <summary>Whether such a mark stands at the start of the text.</summary>
    public bool HasMarkAfter(ReadOnlySpan<char> text) => StartsWithAny(text[Scan.White(text)..], _after);

    /// <summary>Whether the text, a gap between an organ and a possessive, shows that the organ is the one meant.</summary>
    public bool IsPossessiveLink(ReadOnlySpan<char> gap) => IsMadeOf(gap, _possessiveLinks);

    /// <summary>Whether the text, a gap between an organ and a number or date, shows that the organ's document is meant.</summary>
    public bool IsOrganLink(ReadOnlySpan<char> gap)
    {
        gap = gap.Trim();
        foreach (string mark in _before)
        {
            if (gap.EndsWith(mark, StringComparison.OrdinalIgnoreCase)) gap = gap[..^mark.Length];
        }

        return IsMadeOf(gap, _possessiveLinks);
    }

    /// <summary>Whether what follows a number lets it be a document's: its noun, the next of a list, or no word at all.</summary>
    public bool CanFollowNumber(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        foreach (string mark in _after)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) text = text[mark.Length..].TrimStart();
        }

        return text.IsEmpty || !char.IsLetter(text[0]) || _terms.TryRead(text, out _, out _) || _joiners.TryRead(text, out _, out _) || _places.TryRead(text, out _, out _)
            || StartsWithDateLink(text);
    }

    /// <summary>Whether the text, a gap after a document, leads to the organ it is of: "of the", "adopted by the".</summary>
    public bool LeadsToOrgan(ReadOnlySpan<char> gap) => !gap.Trim().IsEmpty && IsMadeOf(gap, _organLinks);

    /// <summary>Whether the text, what stands between a document and an organ, ends in words that say that the organ adopted it.</summary>
    public bool LeadsToAdopter(ReadOnlySpan<char> gap) => EndsWithAny(gap, _adopterLinks, out _);

    /// <summary>Whether the text, a gap between a place and a document, shows that the place is in the document.</summary>
    public bool IsPlaceLink(ReadOnlySpan<char> gap) => IsMadeOf(gap, _placeLinks);

    /// <summary>Whether the text, a gap between a number and a date, shows that the date is the document's.</summary>
    public bool IsDateLink(ReadOnlySpan<char> gap)
    {
        gap = gap.Trim();
        if (gap.IsEmpty || IsMadeOf(gap, _dateLinks)) return true;

        // "12 May on dust storms No. 2/21": what the document is about stands between.
        return DateGoesBefore && StartsWithDateLink(gap);
    }

    /// <summary>Whether the text holds nothing but what joins the items of a list.</summary>
    public bool IsListLink(ReadOnlySpan<char> gap)
    {
        gap = gap.Trim();
        while (!gap.IsEmpty)
        {
            int read = 0;
            if (!_joiners.TryRead(gap, out _, out read) || read == 0)
            {
                foreach (string mark in (string[])[.. _before, .. _after])
                {
                    if (gap.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) read = mark.Length;
                }
            }

            if (read == 0) return false;
            gap = gap[read..].TrimStart();
        }

        return true;
    }

    /// <summary>Whether a mark that a place is in the present document stands right before a position.</summary>
    public bool HasInternalMarkBefore(ReadOnlySpan<char> text, out int length) => EndsWithAny(text, _internalBefore, out length);

    /// <summary>Whether such a mark stands at the start of the text.</summary>
    public bool HasInternalMarkAfter(ReadOnlySpan<char> text, out int length)
    {
        int white = Scan.White(text);
        bool found = _internalAfter.TryRead(text[white..], out _, out length);
        length += white;
        return found;
    }

    /// <summary>The length of labels joined by commas and the like: "3 (a), 5 and 7 to 9", "II", 三和四.</summary>
    public int ReadLabels(ReadOnlySpan<char> text, int most)
    {
        int end = 0, at = 0;
        for (int count = 0; count < most; count++)
        {
            int read = PlaceLabel.Read(text[at..], _numbers);
            if (read == 0) break;
            end = at + read;
            at = end + Scan.White(text[end..]);

            // "12, and 14" has two joiners.
            bool joined = false;
            while (at < text.Length && _joiners.TryRead(text[at..], out _, out read) && read > 0)
            {
                joined = true;
                at += read;
                at += Scan.White(text[at..]);
            }

            if (!joined) break;
        }

        return end;
    }

    /// <summary>Whether the text, what stands after an organ, begins with words that lead to what its document is about.</summary>
    public bool LeadsToTopic(ReadOnlySpan<char> text) => StartsWithAny(text, _topics);

    /// <summary>Whether the text begins with what leads from a date to what the document is about.</summary>
    public bool StartsWithDateLink(ReadOnlySpan<char> text) => StartsWithAny(text, _dateLinks);

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words) => Scan.StartsWithAny(text, words, StringComparison.OrdinalIgnoreCase);

    // A language's own file goes before what is the same for all.
    private static FrozenDictionary<string, string> SymbolsOf(PackData data)
    {
        const string Section = "instrument-symbols";
        var symbols = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (PackEntry entry in (PackEntry[])[.. CommonData.BuiltIn[Section], .. data[Section]]) symbols[entry[0]] = entry[1];
        return symbols.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static (string Series, string End, string Organ) Report(string pattern, string organ)
    {
        string[] parts = pattern.Split("{session}", 2);
        return (parts[0], parts[1], organ);
    }

    private static string[] Side(PackData data, string section, string side) =>
        [.. data[section].Where(entry => entry[0] == side).Select(static entry => entry[1])];

    private static (string Prefix, Place Place) Pattern(PackEntry entry)
    {
        bool optional = entry[0].Contains(OptionalLabel, StringComparison.Ordinal);
        string[] parts = entry[0].Split(optional ? OptionalLabel : Labels, 2, StringSplitOptions.TrimEntries);
        return (parts[0], new Place(entry[1] == "paragraph", optional, parts.Length > 1 ? parts[1] : ""));
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] marks, out int length)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        foreach (string mark in marks)
        {
            if (!trimmed.EndsWith(mark, StringComparison.OrdinalIgnoreCase)) continue;
            length = text.Length - trimmed.Length + mark.Length;
            return true;
        }

        length = 0;
        return false;
    }

    private static bool IsMadeOf(ReadOnlySpan<char> gap, string[] words)
    {
        gap = gap.Trim();
        while (!gap.IsEmpty)
        {
            int read = 0;
            foreach (string word in words)
            {
                if (Scan.TryReadPhrase(gap, word, out read)) break;
            }

            if (read == 0) return false;
            gap = gap[read..].TrimStart();
        }

        return true;
    }

    private readonly record struct Place(bool IsParagraph, bool IsOptional, string After);
}
