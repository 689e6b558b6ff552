using System.Buffers;
using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Finds the longest phrase of a class that begins at a place. One is made for each place asked about; it works in pooled arrays.</summary>
internal ref struct PhraseMatcher
{
    /// <summary>Phrases are a dozen words at most; this only bounds what odd data or text can cost.</summary>
    private const int MostSteps = 20_000;

    /// <summary>Nothing is left around a form.</summary>
    private const int None = -1;

    /// <summary>A class that begins with itself, as a user's pack might have it, ends here.</summary>
    private const int MostDepth = 400;

    private readonly string _text;
    private readonly PhraseGrammar _grammar;
    private readonly int _limit;
    private PhraseStep[] _steps = [];

    // What is left of the forms that are being tried, each with the one around it: those of forms done with are written over.
    private Continuation[] _rests = [];
    private int _restCount;
    private int _taken;
    private int _depth;

    // The best way so far: its steps, in an array of its own.
    private PhraseStep[] _best = [];
    private int _bestCount = -1;
    private int _bestEnd;

    private PhraseMatcher(string text, int limit, PhraseGrammar grammar)
    {
        _text = text;
        _limit = limit;
        _grammar = grammar;
    }

    /// <summary>The longest phrase of a class at a position; null where there is none.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="position">Where it is to begin.</param>
    /// <param name="sought">The class.</param>
    /// <param name="grammar">The language's phrases.</param>
    /// <param name="limit">Where it is to end at the latest.</param>
    public static PhraseMatch? Match(string text, int position, PhraseClass sought, PhraseGrammar grammar, int limit = int.MaxValue)
    {
        // Most places of a text can be told by their letter to begin nothing.
        limit = Math.Min(limit, text.Length);
        if (!CanBegin(text, limit, position, sought)) return null;
        var matcher = new PhraseMatcher(text, limit, grammar);
        matcher.TryForms(sought, position, null, 0, None, 0);
        PhraseMatch? match = matcher._bestCount < 0 ? null : PhraseMatch.Of(matcher._best.AsSpan(0, matcher._bestCount), position, matcher._bestEnd);
        matcher.GiveBack();
        return match;
    }

    /// <summary>Whether a phrase of a class stands at a position.</summary>
    public static bool IsAt(string text, int position, PhraseClass sought, PhraseGrammar grammar, int limit = int.MaxValue)
    {
        limit = Math.Min(limit, text.Length);
        if (!CanBegin(text, limit, position, sought)) return false;
        var matcher = new PhraseMatcher(text, limit, grammar);
        matcher.TryForms(sought, position, null, 0, None, 0);
        matcher.GiveBack();
        return matcher._bestCount >= 0;
    }

    private readonly void GiveBack()
    {
        if (_steps.Length > 0) ArrayPool<PhraseStep>.Shared.Return(_steps);
        if (_best.Length > 0) ArrayPool<PhraseStep>.Shared.Return(_best);
        if (_rests.Length > 0) ArrayPool<Continuation>.Shared.Return(_rests);
    }

    /// <summary>Tries the forms of a class, then what comes after the class: the item of a form, unless that is null, and the rest.</summary>
    private void TryForms(PhraseClass forms, int position, PhraseForm? after, int item, int rest, int count)
    {
        position = SkipSpace(position);
        if (position >= _limit) return;
        // What is left after a class at the end of its form is what is left after the form.
        bool ends = after is null || (item == after.Items.Length && after.Meaning.Template is null);
        int next = ends ? rest : Keep(new Continuation(after!, item, rest));
        char first = _text[position];
        foreach (PhraseForm form in forms.OpenAt(first)) Step(form, 0, position, next, Push(form, position, false, count));
        foreach (PhraseForm form in forms.At(first))
        {
            int end = EndOf(form.Items[0].Literal!, position);
            if (end > 0) Step(form, 1, end, next, Push(form, position, false, count));
        }

        if (!ends) _restCount--;
    }

    private void Step(PhraseForm form, int index, int position, int next, int count)
    {
        if (++_taken > MostSteps || _depth > MostDepth) return;
        _depth++;
        Advance(form, index, position, next, count);
        _depth--;
    }

    private void Advance(PhraseForm form, int index, int position, int next, int count)
    {
        if (index == form.Items.Length)
        {
            if (form.Meaning.Template is not null) count = Push(form, position, true, count);
            if (next != None) Step(_rests[next].Form, _rests[next].Index, position, _rests[next].Next, count);
            else if (IsBetter(position, count)) KeepBest(position, count);
            return;
        }

        PhraseItem item = form.Items[index];
        if (item.Literal is { } literal)
        {
            int end = EndOf(literal, SkipSpace(position));
            if (end > 0) Step(form, index + 1, end, next, count);
            return;
        }

        if (item.IsAhead)
        {
            if (IsAt(_text, position, item.Class!, _grammar, _limit)) Step(form, index + 1, position, next, count);
            return;
        }

        if (CanBegin(_text, _limit, position, item.Class!)) TryForms(item.Class!, position, form, item.IsRepeated ? index : index + 1, next, count);
        if (item.IsOptional) Step(form, index + 1, position, next, count);
    }

    /// <summary>Adds a step to the way that is being tried; those of ways tried before, beyond the count, are written over.</summary>
    private int Push(PhraseForm form, int position, bool isClose, int count)
    {
        if (count == _steps.Length) Enlarge(ref _steps);
        _steps[count] = new PhraseStep(form, position, isClose);
        return count + 1;
    }

    private int Keep(Continuation rest)
    {
        if (_restCount == _rests.Length) Enlarge(ref _rests);
        _rests[_restCount] = rest;
        return _restCount++;
    }

    private void KeepBest(int end, int count)
    {
        while (_best.Length < count) Enlarge(ref _best);
        _steps.AsSpan(0, count).CopyTo(_best);
        (_bestEnd, _bestCount) = (end, count);
    }

    private static void Enlarge<T>(ref T[] array)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(16, array.Length * 2));
        array.CopyTo(larger, 0);
        if (array.Length > 0) ArrayPool<T>.Shared.Return(array);
        array = larger;
    }

    /// <summary>Longer is better; of two that are as long, the one of fewer parts.</summary>
    private readonly bool IsBetter(int end, int count) => _bestCount < 0 || end > _bestEnd || (end == _bestEnd && count < _bestCount);

    /// <summary>Where a word that stands at a position ends; 0 where it does not stand there. A stray space inside a long word is looked over.</summary>
    private readonly int EndOf(string word, int position)
    {
        bool strayed = false;
        int at = position;
        for (int i = 0; i < word.Length; i++, at++)
        {
            if (at >= _limit) return 0;
            if (_text[at] == word[i] || Scan.Lower(_text[at]) == word[i]) continue;
            if (strayed || i < 2 || word.Length < 5 || _text[at] != ' ') return 0;
            strayed = true;
            at++;
            if (at >= _limit || Scan.Lower(_text[at]) != word[i]) return 0;
        }

        return _grammar.HasSpacedWords && at < _limit && char.IsLetterOrDigit(_text[at]) && char.IsLetterOrDigit(word[^1]) ? 0 : at;
    }

    private readonly int SkipSpace(int position) => SkipSpace(_text, _limit, position);

    private static int SkipSpace(string text, int limit, int position)
    {
        while (position < limit && char.IsWhiteSpace(text[position])) position++;
        return position;
    }

    private static bool CanBegin(string text, int limit, int position, PhraseClass forms)
    {
        position = SkipSpace(text, limit, position);
        return position < limit && forms.CanBegin(text[position]);
    }

    private readonly record struct Continuation(PhraseForm Form, int Index, int Next);
}
