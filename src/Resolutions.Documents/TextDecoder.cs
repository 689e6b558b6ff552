using System.Text;

namespace Resolutions.Documents;

/// <summary>Decodes text: UTF-8, or what a byte order mark says.</summary>
internal static class TextDecoder
{
    public static bool HasMark(ReadOnlySpan<byte> bytes) => Find(bytes, out _) is not null;

    /// <summary>The text without its mark. Bytes that are no UTF-8 come out as U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = Find(bytes, out int length) ?? Encoding.UTF8;
        return encoding.GetString(bytes[length..]);
    }

    private static Encoding? Find(ReadOnlySpan<byte> bytes, out int length)
    {
        // UTF-32's mark begins with UTF-16's.
        foreach (Encoding encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF32, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            length = encoding.Preamble.Length;
            if (bytes.StartsWith(encoding.Preamble)) return encoding;
        }

        length = 0;
        return null;
    }
}
