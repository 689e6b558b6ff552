using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>The actors that a pronoun can mean, nearest first: those asked before it in the paragraph, those named there, those of earlier text.</summary>
internal sealed class Antecedents
{
    /// <summary>Names this near to one another are one list: "funds, programmes and agencies".</summary>
    private const int WidestGap = 6;

    /// <summary>Names further back than this are not looked for, so that many pronouns in a long text cost no more than others.</summary>
    private const int FarthestBack = 1500;

    private readonly IReadOnlyList<Actor> _asked;
    private readonly IReadOnlyList<Actor> _earlier;
    private readonly IndexedText? _text;
    private readonly int _end;
    private readonly LanguagePack? _pack;
    private List<List<Actor>>? _named;

    /// <param name="asked">The addressees of the action before.</param>
    /// <param name="earlier">Those of earlier paragraphs.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="end">Where the pronoun's verb begins.</param>
    /// <param name="pack">The language.</param>
    public Antecedents(IReadOnlyList<Actor> asked, IReadOnlyList<Actor> earlier, IndexedText text, int end, LanguagePack pack)
    {
        _asked = asked;
        _earlier = earlier;
        (_text, _end, _pack) = (text, end, pack);
    }

    /// <summary>The full names that the document uses; null where they are not known.</summary>
    public DocumentNames? Names { get; init; }

    /// <summary>A choice of some actors only.</summary>
    public Antecedents(IReadOnlyList<Actor> asked)
    {
        _asked = asked;
        _earlier = [];
    }

    /// <summary>The lists, nearest first; empty ones among them. Names are looked for only where one comes to them.</summary>
    public IEnumerable<IReadOnlyList<Actor>> Levels
    {
        get
        {
            yield return _asked;
            foreach (List<Actor> list in _named ??= _text is null ? [] : Named(_text, _end, _pack!)) yield return list;
            yield return _earlier;
        }
    }

    // The names before the verb in lists, the last list first.
    private static List<List<Actor>> Named(IndexedText text, int end, LanguagePack pack)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        var lists = new List<List<Actor>>();
        int last = -1;
        foreach (int at in text.Starts(StartKinds.Actor, Math.Max(0, end - FarthestBack), end))
        {
            if (at < last || !char.IsLetter(words[at])) continue;
            if (!pack.Addressees.Registry.TryRead(words[at..], out string id, out int length)) continue;
            if (last < 0 || at - last > WidestGap) lists.Add([]);
            lists[^1].Add(new Actor { Id = id, Kind = pack.Addressees.Registry.KindOf(id), Text = text.Text.Substring(at, length), Span = text.ToSource(at, at + length) });
            last = at + length;
        }

        lists.Reverse();
        return lists;
    }
}
