namespace Resolutions.Languages;

/// <summary>The forms that may stand in one place of a phrase, found by their first letter.</summary>
internal sealed class PhraseClass
{
    private readonly Dictionary<char, PhraseForm[]> _byFirst = [];
    private readonly HashSet<char> _firsts = [];
    private bool _mayBeEmpty;

    /// <summary>Forms that begin with a class instead of a word; they are tried anywhere.</summary>
    public PhraseForm[] Open { get; private set; } = [];

    public void Add(PhraseForm form)
    {
        if (form.Items[0].Literal is not { } literal)
        {
            Open = [.. Open, form];
            return;
        }

        char first = char.ToLowerInvariant(literal[0]);
        _byFirst[first] = _byFirst.TryGetValue(first, out PhraseForm[]? forms) ? [.. forms, form] : [form];
        _firsts.Add(first);
    }

    /// <summary>Forms whose first word begins with a letter.</summary>
    public PhraseForm[] At(char first) => _byFirst.TryGetValue(char.ToLowerInvariant(first), out PhraseForm[]? forms) ? forms : [];

    /// <summary>Whether any form, also one that begins with a class, can begin with a letter. To be asked once <see cref="Spread"/> says that all is known.</summary>
    public bool CanBegin(char first) => _mayBeEmpty || _firsts.Contains(char.ToLowerInvariant(first));

    /// <summary>Takes in what the classes that forms begin with can begin with; whether that was anything new.</summary>
    public bool Spread()
    {
        int known = _firsts.Count;
        bool empty = _mayBeEmpty;
        foreach (PhraseForm form in Open)
        {
            bool passed = true;
            for (int i = 0; passed && i < form.Items.Length; i++)
            {
                PhraseItem item = form.Items[i];
                if (item.Literal is { } literal)
                {
                    _firsts.Add(char.ToLowerInvariant(literal[0]));
                    passed = false;
                    continue;
                }

                _firsts.UnionWith(item.Class!._firsts);
                passed = item.IsOptional || item.IsAhead || item.Class._mayBeEmpty;
            }

            _mayBeEmpty |= passed;
        }

        return _firsts.Count > known || _mayBeEmpty != empty;
    }
}
