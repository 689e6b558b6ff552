using Resolutions.Scoring.Comparison;

namespace Resolutions.Scoring.Reporting;

/// <summary>The figures of one language, rendition and session.</summary>
internal sealed record Group(string Language, string Rendition, string Session, Tally Tally);
