namespace Resolutions.Documents.Tests.Prints;

/// <summary>Puts lines on pages, column by column, each note at the foot of the column that calls it.</summary>
internal sealed class Paginator(Sheet sheet)
{
    private readonly Typesetter _setter = new(sheet);
    private readonly List<PrintedPage> _pages = [];
    private readonly List<PrintedLine> _carried = [];
    private double _top;
    private bool _landscape;

    private PrintedPage Page => _pages[^1];

    private PrintedColumn Column => Page.Columns[^1];

    /// <summary>How many columns of the page have been begun.</summary>
    private int Filled => Page.Columns.Count(static column => column.Lines.Count == 0 || !column.Lines[0].Spans);

    public List<PrintedPage> Paginate(IEnumerable<MadeBlock> blocks, IReadOnlyDictionary<int, string> notes)
    {
        BeginPage();
        foreach (MadeBlock block in blocks)
        {
            if (block.BeginsLandscape)
            {
                _landscape = true;
                BeginPage();
            }

            foreach (PrintedLine line in _setter.Set(block))
            {
                if (line.Spans) Span(line);
                else Place(line, notes);
            }
        }

        return _pages;
    }

    private void BeginPage()
    {
        _pages.Add(new PrintedPage(_pages.Count + 1, _landscape));
        _top = _landscape ? sheet.Width - (sheet.Height - sheet.Top) : sheet.Top;
        BeginColumn();
    }

    private void BeginColumn()
    {
        double x = sheet.Margin + ((sheet.Only ?? Filled) * (sheet.ColumnWidth + sheet.Gutter));
        Page.Columns.Add(new PrintedColumn(x, _top));
        Column.Notes.AddRange(_carried);
        _carried.Clear();
    }

    /// <summary>A line over all columns; stands at the head of a page only.</summary>
    private void Span(PrintedLine line)
    {
        if (Column.Lines.Count > 0 && !Column.Lines[0].Spans) BeginPage();
        Column.Lines.Add(line);
        _top -= line.Before;
    }

    private void Place(PrintedLine line, IReadOnlyDictionary<int, string> notes)
    {
        if (Column.Lines.Count > 0 && Column.Lines[0].Spans) BeginColumn();
        List<PrintedLine> own = [.. line.Calls.SelectMany(call => _setter.Note(call, notes[call]))];
        double least = sheet.SplitsNotes ? own.Take(1).Sum(static note => note.Before) : own.Sum(static note => note.Before);
        double ahead = Column.NoteHeight + least + (Column.Notes.Count == 0 && own.Count > 0 ? 16 : 0);
        if (Column.Lines.Count > 0 && Column.Height + line.Before + ahead > _top - sheet.Bottom)
        {
            if (_landscape || sheet.Only is not null || Filled == sheet.Columns) BeginPage();
            else BeginColumn();
        }

        Column.Lines.Add(Column.Lines.Count == 0 ? line with { Before = sheet.Leading } : line);
        foreach (PrintedLine note in own)
        {
            bool fits = Column.Height + Column.NoteHeight + note.Before + (Column.Notes.Count == 0 ? 16 : 0) <= _top - sheet.Bottom;
            (fits && _carried.Count == 0 ? Column.Notes : _carried).Add(note);
        }
    }
}
