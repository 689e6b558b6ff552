namespace Resolutions.Text;

/// <summary>Copies of texts that may be a whole book.</summary>
internal static class LongText
{
    private const int Chunk = 1 << 20;

    /// <summary>A piece of a text as a text of its own; a cancelled call ends within it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string Copy(string text, int start, int length, CancellationToken cancellation)
    {
        // All of a text is the text itself.
        if (length <= Chunk || length == text.Length) return text.Substring(start, length);
        return string.Create(length, (text, start, cancellation), static (copy, source) =>
        {
            for (int at = 0; at < copy.Length; at += Chunk)
            {
                source.cancellation.ThrowIfCancellationRequested();
                source.text.AsSpan(source.start + at, Math.Min(Chunk, copy.Length - at)).CopyTo(copy[at..]);
            }
        });
    }
}
