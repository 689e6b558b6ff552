using System.Globalization;
using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads how often an action's thing is to be done.</summary>
internal static class RecurrenceReader
{
    /// <summary>
    /// The canonical rhythm, <c>annual</c> or <c>every-5-years</c>; null where the range names none. "Annual report" counts where a report is
    /// asked for without a session of its own.
    /// </summary>
    internal static string? Read(IndexedText text, int start, int end, LanguagePack pack, bool isReport)
    {
        if (pack.Times.Recurrences.TryFind(text, start, end, out ClausePattern? found, out _, out int number))
        {
            return found!.Value.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return isReport && pack.Times.ReportRecurrences.TryFind(text, start, end, out found, out _, out _) ? found!.Value : null;
    }
}
