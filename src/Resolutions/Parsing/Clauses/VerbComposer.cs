using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Puts the meanings of a phrase's parts together into one verb. The default value has no part.</summary>
internal struct VerbComposer
{
    // Most phrases are one verb without anything: lists are made where they are needed.
    private List<(string Id, bool IsConditional)>? _modifiers;
    private List<List<string>>? _templates;
    private ActionVerb? _verb;
    private ActionVerb? _carried;
    private ActionVerb? _weak;
    private bool _carrier;

    public void Add(PhraseMeaning meaning, bool isClose)
    {
        if (isClose)
        {
            if (_templates is not { Count: > 0 }) return;
            string joined = meaning.Template + string.Join('-', _templates[^1]);
            _templates.RemoveAt(_templates.Count - 1);
            if (_templates.Count > 0) _templates[^1].Add(joined);
            else AddModifier(joined, false);
            return;
        }

        if (meaning.Template is not null)
        {
            (_templates ??= []).Add([]);
            return;
        }

        if (_templates is { Count: > 0 })
        {
            if (meaning.JoinPart is { } part) _templates[^1].Add(part);
            return;
        }

        _carrier |= meaning.IsCarrier;
        _weak ??= meaning.WeakVerb;
        if (meaning.Modifier is { } modifier) AddModifier(modifier, false);
        if (meaning.ConditionalModifier is { } conditional) AddModifier(conditional, true);
        if (_verb is not null || meaning.Verb is null) return;
        _verb = meaning.Verb;
        _carried = meaning.CarriedVerb;
    }

    /// <summary>The verb; null where no part names one.</summary>
    public readonly ActionVerb? Compose()
    {
        ActionVerb? verb = _verb is null ? _weak : _carrier && _carried is not null ? _carried : _verb;
        return verb is null || _modifiers is null ? verb : verb with { Modifiers = Modifiers(_modifiers) };
    }

    private void AddModifier(string id, bool isConditional)
    {
        const int Usual = 2;
        (_modifiers ??= new(Usual)).Add((id, isConditional));
    }

    private readonly ValueList<string> Modifiers(List<(string Id, bool IsConditional)> modifiers)
    {
        var ids = new string[modifiers.Count];
        int count = 0;
        foreach ((string modifier, bool isConditional) in modifiers)
        {
            if ((!isConditional || _verb is not null) && !ids.AsSpan(0, count).Contains(modifier)) ids[count++] = modifier;
        }

        return ValueList<string>.Owning(count == ids.Length ? ids : ids[..count]);
    }
}
