using Resolutions.Model;

namespace Resolutions.Rendering;

/// <summary>Walks through a marked text with the calls of its footnotes.</summary>
internal static class MarkWalker
{
    public static void Walk(MarkedText text, IReadOnlyList<FootnoteCall> calls, IMarkVisitor visitor)
    {
        FootnoteCall[] ordered = [.. calls.OrderBy(call => Offset(call, text.Text))];
        var open = new Stack<TextMark>();
        int at = 0, mark = 0, call = 0;
        while (true)
        {
            while (open.TryPeek(out TextMark? last) && last.End <= at) visitor.End(open.Pop());
            for (; call < ordered.Length && Offset(ordered[call], text.Text) <= at; call++) visitor.Call(ordered[call]);
            for (; mark < text.Marks.Count && text.Marks[mark].Start <= at; mark++)
            {
                open.Push(text.Marks[mark]);
                visitor.Begin(text.Marks[mark]);
            }

            if (at >= text.Text.Length) break;
            int stop = text.Text.Length;
            if (open.TryPeek(out TextMark? top)) stop = Math.Min(stop, top.End);
            if (mark < text.Marks.Count) stop = Math.Min(stop, text.Marks[mark].Start);
            if (call < ordered.Length) stop = Math.Min(stop, Offset(ordered[call], text.Text));
            visitor.Text(text.Text.AsSpan(at..stop));
            at = stop;
        }
    }

    private static int Offset(FootnoteCall call, string text) => Math.Clamp(call.Offset ?? text.Length, 0, text.Length);
}
