using Resolutions.Model;

namespace Resolutions.Languages;

/// <summary>What a part of a phrase adds to the verb. Written as tokens parted by spaces; en/phrases.txt lists them.</summary>
internal sealed record PhraseMeaning
{
    /// <summary><c>request</c>: the verb. The first one of a phrase counts.</summary>
    public ActionVerb? Verb { get; private init; }

    /// <summary><c>^express-concern</c>: the verb instead, where a part marked <c>@</c> stands before it.</summary>
    public ActionVerb? CarriedVerb { get; private init; }

    /// <summary><c>~reiterate</c>: the verb where no other part of the phrase names one.</summary>
    public ActionVerb? WeakVerb { get; private init; }

    /// <summary><c>+also</c>: a modifier.</summary>
    public string? Modifier { get; private init; }

    /// <summary><c>?reiterating</c>: a modifier where another part of the phrase names the verb.</summary>
    public string? ConditionalModifier { get; private init; }

    /// <summary><c>/deep</c>: what it adds to the modifier of the part it stands in.</summary>
    public string? JoinPart { get; private init; }

    /// <summary><c>+with-$</c>: a modifier made of the parts inside.</summary>
    public string? Template { get; private init; }

    /// <summary><c>@</c>: says that a feeling is expressed, not only had.</summary>
    public bool IsCarrier { get; private init; }

    /// <summary><c>;</c>: a new verb begins after it.</summary>
    public bool IsBreak { get; private init; }

    /// <summary>Reads the tokens of a data field.</summary>
    public static PhraseMeaning Read(string[] tokens)
    {
        var meaning = new PhraseMeaning();
        foreach (string token in tokens)
        {
            meaning = token[0] switch
            {
                '^' => meaning with { CarriedVerb = VerbCatalog.Verb(token[1..]) },
                '~' => meaning with { WeakVerb = VerbCatalog.Verb(token[1..]) },
                '?' => meaning with { ConditionalModifier = token[1..] },
                '/' => meaning with { JoinPart = token[1..] },
                '@' => meaning with { IsCarrier = true },
                ';' => meaning with { IsBreak = true },
                '+' when token[^1] == '$' => meaning with { Template = token[1..^1] },
                '+' => meaning with { Modifier = token[1..] },
                _ => meaning with { Verb = VerbCatalog.Verb(token) },
            };
        }

        return meaning;
    }
}
