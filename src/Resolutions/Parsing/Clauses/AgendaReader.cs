using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads whether an action puts an item on a provisional agenda or takes a matter up again at a session.</summary>
internal static class AgendaReader
{
    /// <summary>Whether the range, from after the verb, does so. For acts that decide or reaffirm a decision; the caller knows the verb.</summary>
    internal static bool Read(MappedText text, int start, int end, LanguagePack pack) =>
        ClausePattern.TryFind(text.Text, start, end, pack.Times.Agendas, out _, out _, out _);
}
