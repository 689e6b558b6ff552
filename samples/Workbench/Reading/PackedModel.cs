using System.Buffers;
using System.IO.Compression;
using Resolutions.Serialization;
using Workbench.Http;

namespace Workbench.Reading;

/// <summary>
/// The model as a page carries it, so that a download is exactly what the page shows and the workbench keeps nothing: JSON, compressed, in Base64.
/// </summary>
internal static class PackedModel
{
    // A tenth of this is what the longest text that is read comes to.
    private const int MaxUnpackedBytes = 128 * 1024 * 1024;
    private const int ChunkLength = 64 * 1024;

    public static string Pack(ResolutionEnvelope envelope)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) ResolutionJson.Serialize(gzip, envelope);
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <exception cref="ProblemException">It is not what <see cref="Pack"/> gives.</exception>
    public static ResolutionEnvelope Unpack(string model, CancellationToken cancellation)
    {
        byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkLength);
        try
        {
            using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(model)), CompressionMode.Decompress);
            using var json = new MemoryStream();
            int count;
            while ((count = gzip.Read(chunk)) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (json.Length + count > MaxUnpackedBytes) throw Problem.BadModel.AsException();
                json.Write(chunk, 0, count);
            }

            return ResolutionJson.DeserializeEnvelope(json.GetBuffer().AsSpan(0, (int)json.Length));
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or System.Text.Json.JsonException)
        {
            throw Problem.BadModel.AsException();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }
    }
}
