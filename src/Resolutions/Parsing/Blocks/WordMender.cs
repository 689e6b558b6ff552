using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>Makes words whole that loose kerning has split, "pr eparation", where the document has the word whole elsewhere.</summary>
internal static class WordMender
{
    private const int ShortestWhole = 5;

    public static MappedText Mend(MappedText text, Vocabulary vocabulary, CancellationToken cancellation = default)
    {
        string all = text.Text;
        MappedTextBuilder? builder = null;
        int from = 0;
        // The word before a blank is most often the one after the blank before, which has been read, and counted where that was asked.
        Word before = default;
        for (int blank = all.IndexOf(' ', StringComparison.Ordinal); blank >= 0 && blank + 1 < all.Length; blank = all.IndexOf(' ', blank + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            Word left = before.End == blank && before.Length > 0 ? before : WordBefore(all, blank), right = WordAfter(all, blank + 1);
            before = right;
            if (left.Length == 0 || right.Length == 0 || left.Length + right.Length < ShortestWhole || !char.IsLower(all[right.Start])) continue;
            // A half is no word of its own: it stands nowhere else. "the re-engagement" is no "there", "a cross-cutting" no "across".
            if (left.Count > 1 || (right = before = right.Counted(all, vocabulary)).Count > 1 || left.Counted(all, vocabulary).Count > 1) continue;
            if (!vocabulary.Proves(left.Of(all), right.Of(all))) continue;
            if (IsCompound(all, blank - left.Length, blank + 1 + right.Length)) continue;
            builder ??= new MappedTextBuilder();
            text.AppendTo(builder, from, blank);
            from = blank + 1;
        }

        if (builder is null) return text;
        text.AppendTo(builder, from, all.Length);
        return builder.Build(text.Span.End);
    }

    private static bool IsCompound(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '-' or '\'' or '’') || (end < text.Length && text[end] is '-' or '\'' or '’');

    private static Word WordBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return new Word(start, end, Word.Uncounted);
    }

    private static Word WordAfter(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return new Word(start, end, Word.Uncounted);
    }

    private readonly record struct Word(int Start, int End, int Count)
    {
        public const int Uncounted = -1;

        public int Length => End - Start;

        public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

        public Word Counted(string text, Vocabulary vocabulary) => Count == Uncounted ? this with { Count = vocabulary.Count(Of(text)) } : this;
    }
}
