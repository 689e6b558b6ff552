using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads whether an action puts an item on a provisional agenda or takes a matter up again at a session.</summary>
internal static class AgendaReader
{
    /// <summary>Whether the range, from after the verb, does so. Only an act that decides takes a matter up; a request can ask for an item, too.</summary>
    internal static bool Read(IndexedText text, int start, int end, LanguagePack pack, bool decides = true) =>
        pack.Times.Agendas.TryFind(text, start, end, out ClausePattern? found, out _, out _) && (decides || found!.Value == "agenda");
}
