using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Reads the lines before the title.</summary>
internal sealed class MastheadReader
{
    // "[on the report of …" may run over a few lines.
    private const int MostJoined = 4;

    private readonly DocumentLines _document;
    private readonly LanguagePack _pack;
    private readonly List<MastheadLine> _lines = [];
    private Masthead _masthead = Masthead.Empty;
    private Adoption? _adoption;

    private MastheadReader(DocumentLines document)
    {
        _document = document;
        _pack = document.Pack;
    }

    public static Masthead Read(DocumentLines document)
    {
        var reader = new MastheadReader(document);
        reader.ReadLines();
        return reader.Finish();
    }

    private void ReadLines()
    {
        var pending = new List<int>();
        for (int i = 0; i < _document.Count && i < _document.BodyStart; i++)
        {
            if (_document.Roles[i] == LineRole.Masthead) pending.Add(i);
        }

        for (int at = 0; at < pending.Count;)
        {
            int taken = TakeWrappedAdoption(pending, at);
            for (int count = 1; taken == 0 && count <= MostJoined && at + count <= pending.Count; count++)
            {
                // Only a line in brackets is long enough to run on and still be of a known form.
                if (count > 1 && Characters.Narrow(_document[pending[at]][0]) != '[') break;
                TextSpan span = TextSpan.FromBounds(_document.Lines[pending[at]].Start, _document.Lines[pending[at + count - 1]].End);
                if (TryRead(span)) taken = count;
            }

            if (taken == 0) AddUnknown(_document.Lines[pending[at]].Span);
            at += Math.Max(1, taken);
        }
    }

    /// <summary>"Resolution adopted by the General Assembly / on 1 November 2018" over two or three lines, as narrow mastheads have it.</summary>
    private int TakeWrappedAdoption(List<int> pending, int at)
    {
        if (_adoption is not null || !_pack.Structure.Masthead.Any(template => template.Name == "adoption" && template.Template.CanBegin(_document[pending[at]]))) return 0;
        for (int count = 2; count < MostJoined && at + count <= pending.Count; count++)
        {
            if (_document.Lines[pending[at + count - 1]].BlanksBefore > 0) return 0;
            TextSpan span = TextSpan.FromBounds(_document.Lines[pending[at]].Start, _document.Lines[pending[at + count - 1]].End);
            string line = RunningText.Of(_document.Text.AsSpan(span.Start, span.Length));
            foreach (NamedTemplate template in _pack.Structure.Masthead)
            {
                if (template.Name != "adoption" || !template.Template.TryMatch(line, out TextSpan[] captures) || captures.Length == 0) continue;
                if (TryTake(template, line, captures, span)) return count;
            }
        }

        return 0;
    }

    private bool TryRead(TextSpan span)
    {
        ReadOnlySpan<char> line = _document.Text.AsSpan(span.Start, span.Length);
        if (_masthead.Symbol is null && MastheadSymbol.TryRead(line, out ResolutionSymbol? symbol))
        {
            _masthead = _masthead with { Symbol = symbol };
            Add(MastheadLineKind.Symbol, span);
            return true;
        }

        foreach (NamedTemplate template in _pack.Structure.Masthead)
        {
            if (template.Template.TryMatch(line, out TextSpan[] captures) && TryTake(template, line, captures, span)) return true;
        }

        if (!ClosingFinder.IsDate(line, _pack, out DateOnly date) || _masthead.IssuedOn is not null)
        {
            // Mastheads of every language give the date of issue in English, too.
            if (_masthead.IssuedOn is not null || !TryReadAnyDate(line, out date)) return false;
        }

        _masthead = _masthead with { IssuedOn = date };
        Add(MastheadLineKind.DateOfIssue, span);
        return true;
    }

    private bool TryReadAnyDate(ReadOnlySpan<char> line, out DateOnly date)
    {
        foreach (LanguagePack pack in _document.Languages)
        {
            if (ClosingFinder.IsDate(line, pack, out date)) return true;
        }

        date = default;
        return false;
    }

    private bool TryTake(NamedTemplate template, ReadOnlySpan<char> line, TextSpan[] captures, TextSpan span)
    {
        MastheadLineKind kind;
        switch (template.Name)
        {
            case "organization":
                kind = MastheadLineKind.Organization;
                break;
            case "organ":
                kind = MastheadLineKind.Organ;
                break;
            case "distribution":
                kind = MastheadLineKind.Distribution;
                break;
            case "session":
                if (!_pack.Numbers.TryReadSession(Slot(line, captures, 0), out AssemblySession? session, out _)) return false;
                _masthead = _masthead with { Session = session };
                kind = MastheadLineKind.Session;
                break;
            case "agenda":
                ReadOnlySpan<char> items = Slot(line, captures, 0);
                if (Scan.Digit(items[0]) < 0) return false;
                _masthead = _masthead with { AgendaItems = AgendaItemReader.Read(items) };
                kind = MastheadLineKind.AgendaItem;
                break;
            case "adoption":
                DateOnly date = default;
                if (captures.Length > 0 && !ClosingFinder.IsDate(Slot(line, captures, 0), _pack, out date)) return false;
                _adoption = (_adoption ?? new Adoption()) with { Date = captures.Length > 0 ? date : null };
                kind = MastheadLineKind.Adoption;
                break;
            default:
                TakeOrigin(template.Template, line, captures);
                kind = MastheadLineKind.Origin;
                break;
        }

        Add(kind, span);
        return true;
    }

    private void TakeOrigin(LineTemplate template, ReadOnlySpan<char> line, TextSpan[] captures)
    {
        string? committee = null;
        IReadOnlyList<string> documents = [];
        for (int slot = 0; slot < captures.Length; slot++)
        {
            if (template.Slots[slot] == "committee") committee = Slot(line, captures, slot).ToString();
            else documents = OriginReader.ReadDocuments(Slot(line, captures, slot));
        }

        _adoption = (_adoption ?? new Adoption()) with
        {
            Committee = committee,
            WithoutReferenceToCommittee = committee is null,
            Documents = documents,
            Draft = documents.FirstOrDefault(static document => document.Contains("/L.", StringComparison.Ordinal)),
        };
    }

    /// <summary>A line of no known form: between the agenda item and the adoption line, the item's name.</summary>
    private void AddUnknown(TextSpan span)
    {
        bool named = _masthead.AgendaItems.Count > 0 && _adoption is null;
        if (named && _lines[^1].Kind == MastheadLineKind.AgendaItemName)
        {
            TextSpan both = _lines[^1].Span.Union(span);
            _lines[^1] = Line(MastheadLineKind.AgendaItemName, both);
            return;
        }

        Add(named ? MastheadLineKind.AgendaItemName : MastheadLineKind.Other, span);
    }

    private void Add(MastheadLineKind kind, TextSpan span) => _lines.Add(Line(kind, span));

    private MastheadLine Line(MastheadLineKind kind, TextSpan span) =>
        new() { Kind = kind, Span = span, Text = RunningText.Of(_document.Text.AsSpan(span.Start, span.Length)) };

    private static ReadOnlySpan<char> Slot(ReadOnlySpan<char> line, TextSpan[] captures, int slot) => line.Slice(captures[slot].Start, captures[slot].Length);

    private Masthead Finish() => _masthead with
    {
        Adoption = _adoption,
        Lines = _lines,
        AgendaItemName = _lines.Find(static line => line.Kind == MastheadLineKind.AgendaItemName)?.Text,
        Span = _lines.Count == 0 ? default : TextSpan.FromBounds(_lines[0].Span.Start, _lines[^1].Span.End),
    };
}
