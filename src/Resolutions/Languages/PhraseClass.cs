using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>The forms that may stand in one place of a phrase, found by their first letter.</summary>
internal sealed class PhraseClass
{
    private readonly Dictionary<char, PhraseForm[]> _byFirst = [];
    private static readonly PhraseMeaning Nothing = PhraseMeaning.Read([]);
    private readonly List<OpenForm> _open = [];

    // What any form can begin with, also one that begins with a class: most places of a text begin nothing, and this tells.
    private readonly HashSet<char> _firsts = [];
    private bool _mayBeEmpty;
    private readonly Dictionary<char, PhraseForm[]> _openByFirst = [];
    private PhraseForm[] _openAnywhere = [];

    /// <summary>A class whose phrases are each one of a class and then one of another.</summary>
    public static PhraseClass Sequence(PhraseClass first, PhraseClass second)
    {
        var sequence = new PhraseClass();
        sequence.Add(new PhraseForm([new PhraseItem(null, first, false, false, false), new PhraseItem(null, second, false, false, false)], Nothing));
        return sequence;
    }

    public void Add(PhraseForm form)
    {
        if (form.Items[0].Literal is not { } literal)
        {
            _open.Add(new OpenForm(form));
            return;
        }

        char first = char.ToLowerInvariant(literal[0]);
        _byFirst[first] = _byFirst.TryGetValue(first, out PhraseForm[]? forms) ? [.. forms, form] : [form];
        _firsts.Add(first);
    }

    /// <summary>Forms whose first word begins with a letter.</summary>
    public PhraseForm[] At(char first) => _byFirst.TryGetValue(Scan.Lower(first), out PhraseForm[]? forms) ? forms : [];

    /// <summary>Forms that begin with a class instead of a word, and whose first word can begin with a letter.</summary>
    public PhraseForm[] OpenAt(char first) => _openByFirst.TryGetValue(Scan.Lower(first), out PhraseForm[]? forms) ? forms : _openAnywhere;

    /// <summary>Adds what phrases of the class begin with.</summary>
    public void AddStarts(StartTrie starts, StartKinds kind, int letters)
    {
        foreach (string beginning in Beginnings(letters, [])) starts.Add(beginning, kind);
    }

    /// <summary>Whether any form can begin with a letter.</summary>
    public bool CanBegin(char first) => _mayBeEmpty || _firsts.Contains(Scan.Lower(first));

    /// <summary>Takes in what the classes that forms begin with can begin with, as far as it is known; whether that was anything new.</summary>
    public bool Spread()
    {
        int known = _firsts.Count;
        bool empty = _mayBeEmpty;
        foreach (OpenForm open in _open)
        {
            open.Spread();
            _firsts.UnionWith(open.Firsts);
            _mayBeEmpty |= open.MayBeEmpty;
        }

        return _firsts.Count > known || _mayBeEmpty != empty;
    }

    /// <summary>Sorts the forms that begin with a class by their letters, once all classes have spread.</summary>
    public void Complete()
    {
        _openAnywhere = [.. _open.Where(static open => open.MayBeEmpty).Select(static open => open.Form)];
        foreach (char first in _open.SelectMany(static open => open.Firsts).Distinct())
        {
            _openByFirst[first] = [.. _open.Where(open => open.MayBeEmpty || open.Firsts.Contains(first)).Select(static open => open.Form)];
        }
    }

    /// <summary>The first letters of all phrases of the class, without blanks: so many of them, or all letters of shorter phrases.</summary>
    private HashSet<string> Beginnings(int length, Dictionary<(PhraseClass, int), HashSet<string>?> known)
    {
        // A class that begins with itself can begin with anything.
        if (known.TryGetValue((this, length), out HashSet<string>? beginnings)) return beginnings ?? [""];
        known.Add((this, length), null);
        beginnings = new HashSet<string>(StringComparer.Ordinal);
        foreach (PhraseForm form in _byFirst.Values.SelectMany(static forms => forms).Concat(_open.Select(static open => open.Form))) AddBeginnings(form, 0, "");
        return known[(this, length)] = beginnings;

        void AddBeginnings(PhraseForm form, int index, string letters)
        {
            if (letters.Length >= length || index == form.Items.Length)
            {
                beginnings.Add(letters[..Math.Min(length, letters.Length)]);
                return;
            }

            PhraseItem item = form.Items[index];
            if (item.Literal is { } literal) AddBeginnings(form, index + 1, letters + literal);
            else if (item.IsAhead) AddBeginnings(form, index + 1, letters);
            else
            {
                if (item.IsOptional) AddBeginnings(form, index + 1, letters);
                foreach (string next in item.Class!.Beginnings(length - letters.Length, known))
                {
                    if (next.Length > 0) AddBeginnings(form, item.IsRepeated ? index : index + 1, letters + next);
                    else if (!item.IsOptional) AddBeginnings(form, index + 1, letters);
                }
            }
        }
    }

    /// <summary>A form that begins with a class, and what that lets it begin with.</summary>
    private sealed class OpenForm(PhraseForm form)
    {
        public PhraseForm Form { get; } = form;

        public HashSet<char> Firsts { get; } = [];

        public bool MayBeEmpty { get; private set; }

        public void Spread()
        {
            foreach (PhraseItem item in Form.Items)
            {
                if (item.Literal is { } literal)
                {
                    Firsts.Add(char.ToLowerInvariant(literal[0]));
                    return;
                }

                // What must follow without being part of the phrase begins nothing of its own; what comes after it decides.
                if (!item.IsAhead) Firsts.UnionWith(item.Class!._firsts);
                if (!item.IsOptional && !item.IsAhead && !item.Class!._mayBeEmpty) return;
            }

            MayBeEmpty = true;
        }
    }
}
