using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Marks the lines that belong to pages: running heads, page and job numbers, bar codes, rules. Gives each line its page.</summary>
internal static class FurnitureFinder
{
    private const int LongestHead = 12;

    public static void Mark(DocumentLines document)
    {
        MarkKnown(document);
        int title = Math.Max(0, document.TitleStart);
        ResolutionSymbol? symbol = FindSymbol(document, title);
        string? heading = null;
        for (int i = 0; i < document.Count; i++)
        {
            if (document.Roles[i] is not (LineRole.Text or LineRole.Title or LineRole.Masthead)) continue;
            ReadOnlySpan<char> line = document[i];
            if (TryRead(document, i, line, out PageFurnitureKind kind) && (i >= document.BodyStart || kind is PageFurnitureKind.JobNumber or PageFurnitureKind.BarCode))
            {
                document.MarkFurniture(i, kind);
            }
            else if (i >= document.BodyStart && symbol is not null && MastheadSymbol.TryRead(line, out ResolutionSymbol? head) && head!.WithoutParts() == symbol)
            {
                document.HeadSymbol ??= head;
                MarkHead(document, i, heading ??= TitleInk(document));
            }
        }

        // Who read a file has seen what is at the head of its pages.
        if (document.Marks.Furniture.Count == 0) PageHeads.Mark(document, heading ?? TitleInk(document));
        NumberPages(document);
    }

    /// <summary>Marks what the reader of the file saw to be of the page.</summary>
    private static void MarkKnown(DocumentLines document)
    {
        int line = 0;
        foreach ((TextSpan span, PageFurnitureKind kind) in document.Marks.Furniture)
        {
            while (line < document.Count && document.Lines[line].End <= span.Start) line++;
            for (; line < document.Count && document.Lines[line].Start < span.End; line++)
            {
                if (line >= document.BodyStart) document.MarkFurniture(line, kind);
            }
        }
    }

    private static bool TryRead(DocumentLines document, int index, ReadOnlySpan<char> line, out PageFurnitureKind kind)
    {
        kind = PageFurnitureKind.Other;
        if (line.Length > 60) return false;
        Line at = document.Lines[index];
        bool first = at.BeginsPage, last = index + 1 == document.Count || document.Lines[index + 1].BeginsPage;
        bool apart = at.BlanksBefore > 0 || first;
        if (PageMarks.IsRule(line)) kind = PageFurnitureKind.Rule;
        else if (PageMarks.IsContinuation(line)) kind = PageFurnitureKind.Continuation;
        else if (PageMarks.IsBarCode(line)) kind = PageFurnitureKind.BarCode;
        else if ((apart || last || document.Lines[index + 1].BlanksBefore > 0) && PageMarks.IsJobNumber(line)) kind = PageFurnitureKind.JobNumber;
        else if (apart && PageMarks.IsPageOfPages(line) && (last || first || document.Lines[index + 1].BlanksBefore > 0)) kind = PageFurnitureKind.PageNumber;
        else if (Templated(line, document.Pack.Structure.Furniture) is { } name) kind = name == "page" ? PageFurnitureKind.PageNumber : PageFurnitureKind.Other;
        else return false;
        return true;
    }

    private static string? Templated(ReadOnlySpan<char> line, NamedTemplate[] templates)
    {
        foreach (NamedTemplate template in templates)
        {
            if (!template.Template.TryMatch(line, out TextSpan[] captures)) continue;
            if (template.Name == "page" && !PageMarks.IsNumber(line.Slice(captures[0].Start, captures[0].Length))) continue;
            return template.Name;
        }

        return null;
    }

    /// <summary>Marks a repeated symbol, the title beside it and a page number alone beside it.</summary>
    private static void MarkHead(DocumentLines document, int index, string heading)
    {
        document.MarkFurniture(index, PageFurnitureKind.RunningHead);
        if (!MarkTitle(document, index, heading, 1)) MarkTitle(document, index, heading, -1);
        for (int beside = index - 1; beside <= index + 1; beside += 2)
        {
            if (beside < 0 || beside >= document.Count || document.Roles[beside] != LineRole.Text) continue;
            if (document.Lines[Math.Max(index, beside)].BlanksBefore > 0 && PageMarks.IsNumber(document[beside])) document.MarkFurniture(beside, PageFurnitureKind.PageNumber);
        }
    }

    private static bool MarkTitle(DocumentLines document, int index, string heading, int step)
    {
        if (heading.Length == 0) return false;
        int length = 0;
        for (int at = index + step; at >= 0 && at < document.Count && Math.Abs(at - index) <= LongestHead; at += step)
        {
            // A title may say what the organ's line says; the organ is no running head.
            if (document.Roles[at] == LineRole.Enacting) return false;
            string ink = Characters.Ink(document[at]);
            bool fits = step > 0
                ? heading.AsSpan(length).StartsWith(ink)
                : heading.AsSpan(0, heading.Length - length).EndsWith(ink);
            if (!fits) return false;
            length += ink.Length;
            if (length < heading.Length) continue;
            for (int head = index + step; head != at + step; head += step) document.MarkFurniture(head, PageFurnitureKind.RunningHead);
            return true;
        }

        return false;
    }

    private static void NumberPages(DocumentLines document)
    {
        int page = 0;
        bool inHead = false;
        bool hasFeeds = document.Lines.Exists(static line => line.BeginsPage);
        for (int i = 0; i < document.Count; i++)
        {
            bool head = document.Roles[i] == LineRole.Furniture && document.Kinds[i] is PageFurnitureKind.RunningHead or PageFurnitureKind.PageNumber;
            if (document.Lines[i].BeginsPage || (!hasFeeds && head && !inHead)) page++;
            inHead = head;
            document.Pages[i] = page;
        }
    }

    /// <summary>The symbol of the whole, from the masthead or the number before the title.</summary>
    private static ResolutionSymbol? FindSymbol(DocumentLines document, int title)
    {
        for (int i = 0; i < title; i++)
        {
            if (MastheadSymbol.TryRead(document[i], out ResolutionSymbol? symbol)) return symbol!.WithoutParts();
        }

        return document.TitleStart >= 0 && TitleNumber.TryRead(document[document.TitleStart], out ResolutionSymbol? number, out _) ? number!.WithoutParts() : null;
    }

    private static string TitleInk(DocumentLines document)
    {
        if (document.TitleStart < 0) return "";
        var ink = new System.Text.StringBuilder();
        for (int i = document.TitleStart; i < document.BodyStart; i++)
        {
            if (document.Roles[i] == LineRole.Title) ink.Append(Characters.Ink(i == document.TitleStart ? document[i][document.NumberLength..] : document[i]));
        }

        return ink.ToString();
    }
}
