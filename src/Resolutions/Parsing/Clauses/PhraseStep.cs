using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>One form met on the way through a phrase, and the one before it. <paramref name="IsClose"/>: the form ends here.</summary>
internal sealed record PhraseStep(PhraseForm Form, int Position, bool IsClose, PhraseStep? Previous)
{
    /// <summary>How many steps lead here, this one included.</summary>
    public int Count { get; } = Previous is null ? 1 : Previous.Count + 1;
}
