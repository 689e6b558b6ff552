namespace Resolutions.Model;

/// <summary>One mention of a document.</summary>
public sealed record Citation : Node
{
    /// <summary>The words as printed.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Canonical symbol, the same in every language: <c>A/RES/55/2</c>, <c>A/RES/1514(XV)</c>, <c>S/RES/1325(2000)</c>, <c>A/75/64</c>; for a titled
    /// document, that of the resolution it is or is annexed to. Null for a document without one.
    /// </summary>
    public string? Symbol { get; init; }

    /// <summary>Canonical id of a treaty or other document named by its title, <c>agenda-2030</c>; null where it is named by its number.</summary>
    public string? Instrument { get; init; }

    /// <summary>The document's date where the text gives it; null otherwise.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The place in the document that is meant, as printed: <c>paragraph 3</c>, <c>section II</c>, <c>annex I</c>; null where none is.</summary>
    public string? Pinpoint { get; init; }

    /// <summary>Canonical id of the verb it hangs on, <c>recall</c>, <c>reaffirm</c>; null where it hangs on none.</summary>
    public string? Role { get; init; }

    /// <summary>The address of a paragraph of the same document that is meant, <c>OP4</c>; null where it is another document.</summary>
    public string? Target { get; init; }
}
