using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Resolutions.Documents.Pdf;

/// <summary>Finds out how long a compressed stream is, keeping none of it.</summary>
internal static class DeflateMeter
{
    private const int ChunkLength = 64 * 1024;

    /// <summary>The length unpacked, as far as it can be unpacked; just over the limit where it is longer.</summary>
    public static long Measure(ReadOnlyMemory<byte> input, long limit, CancellationToken cancellation)
    {
        long length = 0;
        var chunk = new byte[ChunkLength];
        try
        {
            using Stream packed = MemoryMarshal.TryGetArray(input, out ArraySegment<byte> array)
                ? new MemoryStream(array.Array!, array.Offset, array.Count, false)
                : new MemoryStream(input.ToArray(), false);
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            int count;
            while (length <= limit && (count = unpacked.Read(chunk)) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                length += count;
            }
        }
        catch (InvalidDataException)
        {
            // A damaged stream is unpacked up to the damage.
        }

        return length;
    }
}
