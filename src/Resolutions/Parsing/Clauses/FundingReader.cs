using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the clause on how an action is to be paid for.</summary>
internal static class FundingReader
{
    /// <summary>The first such clause of the range; null where there is none.</summary>
    internal static FundingClause? Read(IndexedText text, int start, int end, LanguagePack pack)
    {
        if (!pack.Times.Fundings.TryFind(text, start, end, out ClausePattern? found, out TextSpan place, out _)) return null;
        return new FundingClause { Text = text.Text.Substring(place.Start, place.Length), Kind = found!.Value, Span = text.ToSource(place.Start, place.End) };
    }
}
