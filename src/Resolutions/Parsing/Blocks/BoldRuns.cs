using System.Buffers;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>
/// Takes back bold print that an extractor gives as letters repeated: whole, 大会大会大会大会, or letter by letter, 要要要要求求求求, as in the old
/// print of A/RES/55/162. What is taken back is marked as emphasis.
/// </summary>
internal static class BoldRuns
{
    private const int LongestRun = 240;

    /// <summary>Whether a line begins with letters repeated, as far as it goes: a run may be cut by the line's end.</summary>
    public static bool Begins(ReadOnlySpan<char> line, int repeat)
    {
        if (repeat < 2) return false;
        Span<char> ink = stackalloc char[Math.Min(line.Length, LongestRun)];
        int length = 0;
        foreach (char character in line)
        {
            if (length == ink.Length) break;
            if (!Characters.IsBlank(character)) ink[length++] = character;
        }

        return UnitAt(ink[..length], 0, repeat) > 0;
    }

    /// <summary>The text with repeated letters printed once.</summary>
    public static MappedText Collapse(MappedText text, int repeat, CancellationToken cancellation = default)
    {
        if (repeat < 2) return text;
        char[] ink = ArrayPool<char>.Shared.Rent(text.Text.Length);
        int[] places = ArrayPool<int>.Shared.Rent(text.Text.Length);
        try
        {
            return Collapse(text, repeat, ink, places, cancellation);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(ink);
            ArrayPool<int>.Shared.Return(places);
        }
    }

    private static MappedText Collapse(MappedText text, int repeat, char[] ink, int[] places, CancellationToken cancellation)
    {
        const int Often = 0x3FF;
        // Blanks inside repeated letters come and go at line ends, so runs are looked for in the ink alone.
        string all = text.Text;
        int length = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if ((i & Often) == 0) cancellation.ThrowIfCancellationRequested();
            if (Characters.IsBlank(all[i])) continue;
            places[length] = i;
            ink[length++] = all[i];
        }

        var builder = new MappedTextBuilder();
        bool changed = false;
        int at = 0, from = 0;
        while (at < length)
        {
            cancellation.ThrowIfCancellationRequested();
            int unit = UnitAt(ink.AsSpan(0, length), at, repeat);
            if (unit == 0)
            {
                at++;
                continue;
            }

            changed = true;
            text.AppendTo(builder, from, places[at]);
            int start = builder.Length, stop = places[at + unit - 1] + 1;
            text.AppendTo(builder, places[at], stop);
            builder.AddEmphasis(start, builder.Length);
            at += unit * repeat;
            from = at < length ? places[at - 1] + 1 : all.Length;
        }

        if (!changed) return text;
        text.AppendTo(builder, from, all.Length);
        return builder.Build(text.Span.End);
    }

    /// <summary>How many characters from a place on stand there <paramref name="repeat"/> times in a row; 0 where none do.</summary>
    private static int UnitAt(ReadOnlySpan<char> ink, int at, int repeat)
    {
        int most = Math.Min(LongestRun, (ink.Length - at) / repeat);
        for (int unit = 1; unit <= most; unit++)
        {
            if (ink[at + unit] != ink[at]) continue;
            ReadOnlySpan<char> first = ink.Slice(at, unit);
            bool repeats = true, hasLetter = false;
            for (int copy = 1; repeats && copy < repeat; copy++) repeats = ink.Slice(at + (copy * unit), unit).SequenceEqual(first);
            if (!repeats) continue;
            // Figures do repeat in print: 10000 is no bold 0.
            foreach (char character in first) hasLetter |= char.IsLetter(character);
            if (hasLetter) return unit;
        }

        return 0;
    }
}
