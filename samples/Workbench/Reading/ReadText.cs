using Workbench.Source;

namespace Workbench.Reading;

/// <summary>What reading a text or file gave, ready for its page. Lives as long as its request.</summary>
/// <param name="Name">The file's name; <c>pasted.txt</c> for a pasted text.</param>
/// <param name="Lines">The text that was read, line by line, with what stands where; empty for XML, which has no running text.</param>
/// <param name="Documents">The documents found, one a language.</param>
/// <param name="Diagnostics">What the parser and the validators noticed.</param>
/// <param name="Model">The documents, packed, for the downloads.</param>
public sealed record ReadText(
    string Name, IReadOnlyList<SourceLine> Lines, IReadOnlyList<ReadDocument> Documents, IReadOnlyList<PlacedDiagnostic> Diagnostics, string Model);
