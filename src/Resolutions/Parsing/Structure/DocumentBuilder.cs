using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Takes the lines of one document through all stages.</summary>
internal sealed class DocumentBuilder(DocumentLines document, ResolutionParserOptions options, DiagnosticBag diagnostics)
{
    // Lines whose place is inside that of a footnote.
    private readonly bool[] _noted = new bool[document.Count];
    private readonly LineJoiner _noteJoiner = new(document, [], Vocabulary.Empty);

    public ResolutionDocument? Build()
    {
        Landmarks.Find(document);
        FurnitureFinder.Mark(document);
        List<FootnoteLines> notes = FootnoteFinder.Find(document);
        document.Style = document.Marks.Style ?? PrintStyleMeter.Measure(document, document.BodyStart);
        ClosingFinder.Mark(document);
        List<TextCut> calls = CallFinder.Find(document, notes);
        List<TextBlock> blocks = BlockJoiner.Join(document, calls);
        Report(notes, calls);

        Masthead masthead = MastheadReader.Read(document);
        TitleLine? title = ReadTitle(blocks, out ResolutionSymbol? number);
        ResolutionSymbol? symbol = masthead.Symbol ?? document.HeadSymbol ?? number?.WithPart(LastLetter(title!.Text));
        var names = new DocumentNames(blocks.Select(static block => block.Text.Text), document.Pack.Addressees.Registry, document.Cancellation);
        List<Resolution> resolutions = new ResolutionBuilder(document, blocks, Context(masthead, symbol) with { Names = names }, options.MaxDepth, diagnostics).Build();
        if (!LooksLikeResolution(title, resolutions)) return null;
        if (title is null) diagnostics.Add(ParserDiagnostics.TitleNotFound, default);
        if (masthead.Symbol is { } own && number is not null && own.WithoutParts() != number.WithoutParts())
        {
            diagnostics.Add(ParserDiagnostics.SymbolsDiffer, title!.Span, number.ToShortString(), own);
        }

        return new ResolutionDocument
        {
            Language = document.Pack.Code,
            Masthead = masthead,
            Title = title,
            Symbol = symbol,
            Resolutions = resolutions,
            Footnotes = [.. notes.Select(Note)],
            Furniture = Furniture(),
            Span = TextSpan.FromBounds(document.Lines[0].Start, document.Lines[^1].End),
        };
    }

    /// <summary>A text with neither organ, numbered paragraph nor known phrase is something else.</summary>
    private static bool LooksLikeResolution(TitleLine? title, List<Resolution> resolutions) => resolutions.Exists(resolution =>
        resolution.EnactingLine is not null
        || resolution.Operative.Paragraphs.Any(static paragraph => paragraph.Opening is not null)
        || (title is { Number: not null } && (resolution.Operative.Blocks.Count > 0 || resolution.Preamble.Blocks.Count > 0))
        || resolution.Preamble.Paragraphs.Count(static paragraph => paragraph.Opening is not null) > 1);

    private ActionContext Context(Masthead masthead, ResolutionSymbol? symbol) => new()
    {
        Session = symbol?.Session ?? masthead.Session,
        AdoptedOn = masthead.Adoption?.Date ?? ClosingDate(),
    };

    private DateOnly? ClosingDate()
    {
        for (int i = document.BodyStart; i < document.Count; i++)
        {
            if (document.Roles[i] == LineRole.Closing && ClosingFinder.IsDate(ClosingFinder.Unsigned(document[i]), document.Pack, out DateOnly date)) return date;
        }

        return null;
    }

    private TitleLine? ReadTitle(List<TextBlock> blocks, out ResolutionSymbol? number)
    {
        number = null;
        TextBlock? block = blocks.Find(static block => block.Shape == BlockShape.Title);
        if (block is null) return null;
        string text = block.Text.Text;
        string? printed = null;
        if (document.NumberLength > 0 && TitleNumber.TryRead(text, out number, out int length))
        {
            printed = text[..length].TrimEnd(' ', '.', '．', '、');
            text = text[length..];
        }

        return new TitleLine { Number = printed, Text = text, Span = block.Span };
    }

    /// <summary>The letter of a part that is a document of its own, which is printed under the title: "Financial reports … / B" (A/RES/75/242 B); null where there is none.</summary>
    private static string? LastLetter(string title) =>
        title.Length > 2 && Characters.IsBlank(title[^2]) && Landmarks.IsPartLetter(title.AsSpan(title.Length - 1)) ? title[^1..] : null;

    private Footnote Note(FootnoteLines note)
    {
        var lines = new List<int>();
        for (int i = note.First; i < document.Count && lines.Count < note.Count; i++)
        {
            if (document.Roles[i] == LineRole.FootnoteText) lines.Add(i);
        }

        int skip = lines.Count > 0 && lines[0] == note.MarkerLine ? note.MarkerLength : 0;
        MappedText text = lines.Count == 0 ? MappedText.Identity("") : _noteJoiner.Join(lines, skip, []);
        Line marker = document.Lines[note.MarkerLine];
        // A number printed after its text stands apart from it; the note's place is then that of its text.
        TextSpan span = lines.Count == 0 ? marker.Span : TextSpan.FromBounds(document.Lines[lines[0]].Start, document.Lines[lines[^1]].End);
        if (note.MarkerLine <= note.First) span = span.Union(marker.Span);
        foreach (int line in lines) _noted[line] = true;
        if (span.Contains(marker.Span)) _noted[note.MarkerLine] = true;
        using var indexed = new IndexedText(text, document.Pack, document.Cancellation);
        return new Footnote
        {
            Marker = note.Marker.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Text = text.Text,
            Citations = CitationReader.Read(indexed, document.Pack),
            Span = span,
        };
    }

    private List<PageFurniture> Furniture()
    {
        var furniture = new List<PageFurniture>();
        for (int i = 0; i < document.Count; i++)
        {
            // A number printed apart from its note, and what stands under a rule without one, would else be in no node.
            bool stray = document.Roles[i] is LineRole.FootnoteMarker or LineRole.FootnoteText && !_noted[i];
            if (stray) furniture.Add(new PageFurniture { Kind = PageFurnitureKind.Other, Span = document.Lines[i].Span });
            else if (document.Roles[i] == LineRole.Furniture) furniture.Add(new PageFurniture { Kind = document.Kinds[i], Span = document.Lines[i].Span });
        }

        return furniture;
    }

    private void Report(List<FootnoteLines> notes, List<TextCut> calls)
    {
        if (document.BoldRepeat > 1) diagnostics.Add(ParserDiagnostics.RepeatedLetters, document.Lines[0].Span, document.BoldRepeat);
        var called = new HashSet<int>();
        foreach (TextCut call in calls)
        {
            for (int n = 0; n < call.Count; n++)
            {
                called.Add(call.Marker + n);
                if (document.Marks.Calls.Count == 0) diagnostics.Add(ParserDiagnostics.CallGuessed, TextSpan.FromBounds(call.Start, call.End), call.Marker + n);
            }
        }

        foreach (FootnoteLines note in notes)
        {
            if (!called.Contains(note.Marker)) diagnostics.Add(ParserDiagnostics.CallNotFound, document.Lines[note.MarkerLine].Span, note.Marker);
        }
    }
}
