namespace Resolutions.Parsing.Clauses;

/// <summary>What the numbers cited so far in a document stand for.</summary>
/// <remarks>
/// "resolution 34/24" alone may be the Assembly's or the Human Rights Council's; where the document has said whose it is, it is the same
/// again (A/RES/75/190). State of one parse.
/// </remarks>
internal sealed class CitationMemory
{
    private readonly Dictionary<DocumentNumber, string> _symbols = [];

    /// <summary>Room for the pieces of the paragraph that is being read.</summary>
    public CitationTokens Tokens { get; } = new();

    /// <summary>Keeps what a number stood for where the words or the date left no doubt.</summary>
    public void Keep(DocumentNumber number, string symbol) => _symbols.TryAdd(number, symbol);

    /// <summary>What a number stood for before; null where it has not been cited without doubt.</summary>
    public string? Find(DocumentNumber number) => _symbols.GetValueOrDefault(number);
}
