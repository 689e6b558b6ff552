using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>A paragraph or item with those below it.</summary>
/// <param name="Text">Its own text, without label.</param>
/// <param name="Opening">The phrase it opens with; null where none was found. Of an item it is looked for when null.</param>
/// <param name="Children">The items directly below, in order.</param>
internal sealed record ClauseNode(IndexedText Text, OpeningPhrase? Opening, ClauseNode[] Children);
