using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>One form met on the way through a phrase. <paramref name="IsClose"/>: the form ends here.</summary>
internal readonly record struct PhraseStep(PhraseForm Form, int Position, bool IsClose);
