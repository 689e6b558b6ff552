using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>A list of words and phrases, each with a value, that finds the longest one that begins at a place. Letter case and white space are free.</summary>
/// <remarks>
/// A space in an entry stands for any white space in the text, or for none beside writing that parts no words. An entry that ends in a letter
/// ends at a word's end, save in such writing. Immutable once built.
/// </remarks>
internal sealed class WordList<T>
{
    private readonly Dictionary<char, List<(string Word, T Value)>> _byFirst = [];

    public WordList(IEnumerable<(string Word, T Value)> entries)
    {
        foreach ((string word, T value) in entries)
        {
            if (word.Length == 0) continue;
            char first = Scan.Fold(word[0]);
            if (!_byFirst.TryGetValue(first, out List<(string, T)>? list)) _byFirst.Add(first, list = []);
            list.Add((word, value));
            Count++;
            Starts.Add(word);
        }

        foreach (List<(string Word, T Value)> list in _byFirst.Values) SortLongestFirst(list);
    }

    public int Count { get; }

    /// <summary>Tells where no entry begins.</summary>
    public WordStarts Starts { get; } = new();

    /// <summary>Finds the longest entry at the start of the text.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out T value, out int length)
    {
        value = default!;
        length = 0;
        if (!Starts.CanBegin(text) || !_byFirst.TryGetValue(Scan.Fold(text[0]), out List<(string Word, T Value)>? list)) return false;
        foreach ((string word, T found) in list)
        {
            if (!Scan.TryReadPhrase(text, word, out length)) continue;
            value = found;
            return true;
        }

        return false;
    }

    // A stable sort, so that of two equal entries the first one counts.
    private static void SortLongestFirst(List<(string Word, T Value)> list)
    {
        (string, T)[] sorted = [.. list.OrderByDescending(static entry => entry.Word.Length)];
        list.Clear();
        list.AddRange(sorted);
    }
}
