namespace Resolutions.Cli.Actions;

/// <summary>One act of the Assembly as a line of a table: who is asked to do what, by when.</summary>
/// <param name="File">The path as given.</param>
/// <param name="Symbol">The document's symbol; empty where unknown.</param>
/// <param name="Language">The document's language.</param>
/// <param name="Path">The paragraph's address.</param>
/// <param name="Verb">The verb as printed.</param>
/// <param name="VerbId">The verb's canonical id.</param>
/// <param name="Who">Canonical ids of those addressed; printed names for those who have none.</param>
/// <param name="What">What is asked, decided or said, on one line.</param>
/// <param name="When">Session, date or printed words of the deadline, and how often; empty where no time is set.</param>
/// <param name="Session">The session of the deadline as symbols write it; null where none is named.</param>
/// <param name="Report">The report asked for, as printed; empty where none is.</param>
internal sealed record ActionLine(
    string File, string Symbol, string Language, string Path, string Verb, string VerbId, IReadOnlyList<string> Who, string What, string When,
    string? Session, string Report);
