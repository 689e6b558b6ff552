using System.Buffers;

namespace Resolutions.Parsing.Clauses;

/// <summary>The pieces of a text that matter to citations, in order. They are in chunks, as a list would copy all of them each time it grew: a paragraph may be a whole book.</summary>
/// <remarks>State of one parse, whose paragraphs use it one after the other. The chunks are pooled: give them back when a paragraph is read.</remarks>
internal sealed class CitationTokens
{
    private const int ChunkLength = 128;

    private readonly List<CitationToken[]> _chunks = new(1);

    public int Count { get; private set; }

    /// <summary>Whether a citation may come of any of them.</summary>
    public bool MayCite { get; private set; }

    public ref readonly CitationToken this[int index] => ref _chunks[index / ChunkLength][index % ChunkLength];

    public void Add(in CitationToken token)
    {
        if (Count == _chunks.Count * ChunkLength) _chunks.Add(ArrayPool<CitationToken>.Shared.Rent(ChunkLength));
        _chunks[Count / ChunkLength][Count++ % ChunkLength] = token;
        MayCite |= token.MayCite;
    }

    /// <summary>Takes the last piece back.</summary>
    public void RemoveLast() => Count--;

    /// <summary>Takes all pieces out and gives the chunks back.</summary>
    public void Clear()
    {
        foreach (CitationToken[] chunk in _chunks) ArrayPool<CitationToken>.Shared.Return(chunk);
        _chunks.Clear();
        (Count, MayCite) = (0, false);
    }
}
