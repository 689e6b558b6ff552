namespace Resolutions.Documents;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class FileContent
{
    private const int ChunkLength = 80 * 1024;

    /// <summary>All of the stream; null where there is more than the limit.</summary>
    public static byte[]? Read(Stream stream, long limit, CancellationToken cancellation)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limit) return null;
        using var content = new MemoryStream();
        var chunk = new byte[ChunkLength];
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (content.Length + count > limit) return null;
            content.Write(chunk, 0, count);
        }

        return content.ToArray();
    }
}
