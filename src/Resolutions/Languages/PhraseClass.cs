namespace Resolutions.Languages;

/// <summary>The forms that may stand in one place of a phrase, found by their first letter.</summary>
internal sealed class PhraseClass
{
    private readonly Dictionary<char, List<PhraseForm>> _byFirst = [];
    private readonly List<PhraseForm> _open = [];

    /// <summary>Forms that begin with a class instead of a word; they are tried anywhere.</summary>
    public IReadOnlyList<PhraseForm> Open => _open;

    public void Add(PhraseForm form)
    {
        if (form.Items[0].Literal is not { } literal)
        {
            _open.Add(form);
            return;
        }

        char first = char.ToLowerInvariant(literal[0]);
        if (!_byFirst.TryGetValue(first, out List<PhraseForm>? forms)) _byFirst.Add(first, forms = []);
        forms.Add(form);
    }

    /// <summary>Forms whose first word begins with a letter.</summary>
    public IReadOnlyList<PhraseForm> At(char first) => _byFirst.TryGetValue(char.ToLowerInvariant(first), out List<PhraseForm>? forms) ? forms : [];
}
