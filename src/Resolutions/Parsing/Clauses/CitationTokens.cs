using System.Buffers;

namespace Resolutions.Parsing.Clauses;

/// <summary>The pieces of a text that matter to citations, in order. They are in chunks, as a list would copy all of them each time it grew: a paragraph may be a whole book.</summary>
/// <remarks>For one thread. The chunks are pooled: give them back when the citations are read.</remarks>
internal sealed class CitationTokens : IDisposable
{
    private const int ChunkLength = 128;

    private readonly List<CitationToken[]> _chunks = new(1);

    public int Count { get; private set; }

    /// <summary>Whether a citation can come of any of them.</summary>
    public bool MayCite { get; private set; }

    public ref readonly CitationToken this[int index] => ref _chunks[index / ChunkLength][index % ChunkLength];

    public void Add(in CitationToken token)
    {
        if (Count == _chunks.Count * ChunkLength) _chunks.Add(ArrayPool<CitationToken>.Shared.Rent(ChunkLength));
        _chunks[^1][Count++ % ChunkLength] = token;
        MayCite |= token.MayCite;
    }

    public void Dispose()
    {
        foreach (CitationToken[] chunk in _chunks) ArrayPool<CitationToken>.Shared.Return(chunk);
        _chunks.Clear();
        Count = 0;
    }
}
