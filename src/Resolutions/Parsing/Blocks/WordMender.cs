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
        for (int blank = all.IndexOf(' ', StringComparison.Ordinal); blank >= 0 && blank + 1 < all.Length; blank = all.IndexOf(' ', blank + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<char> left = WordBefore(all, blank), right = WordAfter(all, blank + 1);
            if (left.IsEmpty || right.IsEmpty || left.Length + right.Length < ShortestWhole || !char.IsLower(right[0])) continue;
            // A half is no word of its own: it stands nowhere else. "the re-engagement" is no "there", "a cross-cutting" no "across".
            if (vocabulary.Count(right) > 1 || vocabulary.Count(left) > 1 || !vocabulary.Proves(left, right)) continue;
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

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAfter(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(start, end - start);
    }
}
