using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Puts the meanings of a phrase's parts together into one verb. The default value has no part.</summary>
internal struct VerbComposer
{
    // Most phrases are one verb without anything: lists are made where they are needed.
    private List<(string Id, bool IsConditional)>? _modifiers;
    private List<List<string>>? _templates;
    private string? _verb;
    private string? _carried;
    private string? _weak;
    private bool _carrier;

    public void Add(PhraseMeaning meaning, bool isClose)
    {
        if (isClose)
        {
            if (_templates is not { Count: > 0 }) return;
            string joined = meaning.Template + string.Join('-', _templates[^1]);
            _templates.RemoveAt(_templates.Count - 1);
            if (_templates.Count > 0) _templates[^1].Add(joined);
            else (_modifiers ??= []).Add((joined, false));
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
        if (meaning.Modifier is { } modifier) (_modifiers ??= []).Add((modifier, false));
        if (meaning.ConditionalModifier is { } conditional) (_modifiers ??= []).Add((conditional, true));
        if (_verb is not null || meaning.Verb is null) return;
        _verb = meaning.Verb;
        _carried = meaning.CarriedVerb;
    }

    /// <summary>The verb; null where no part names one.</summary>
    public readonly ActionVerb? Compose()
    {
        string? id = _verb is null ? _weak : _carrier && _carried is not null ? _carried : _verb;
        return id is null ? null : VerbCatalog.Verb(id, Modifiers());
    }

    private readonly string[] Modifiers()
    {
        if (_modifiers is null) return [];
        var ids = new List<string>();
        foreach ((string modifier, bool isConditional) in _modifiers)
        {
            if ((!isConditional || _verb is not null) && !ids.Contains(modifier)) ids.Add(modifier);
        }

        return [.. ids];
    }
}
