using System.Collections.Frozen;
using Resolutions.Model;

namespace Resolutions.Languages;

/// <summary>What is known of verbs whatever the language: the part of a resolution they belong to and their force. Unlisted ids are free of both.</summary>
internal static class VerbCatalog
{
    private static readonly FrozenDictionary<string, DirectiveForce> Forces = new Dictionary<string, DirectiveForce>(StringComparer.Ordinal)
    {
        ["invite"] = DirectiveForce.Inviting,
        ["encourage"] = DirectiveForce.Inviting,
        ["authorize"] = DirectiveForce.Inviting,
        ["suggest"] = DirectiveForce.Inviting,
        ["call-upon"] = DirectiveForce.Calling,
        ["call-for"] = DirectiveForce.Calling,
        ["appeal"] = DirectiveForce.Calling,
        ["recommend"] = DirectiveForce.Calling,
        ["propose"] = DirectiveForce.Calling,
        ["request"] = DirectiveForce.Requesting,
        ["ask"] = DirectiveForce.Requesting,
        ["instruct"] = DirectiveForce.Requesting,
        ["direct"] = DirectiveForce.Requesting,
        ["entrust"] = DirectiveForce.Requesting,
        ["urge"] = DirectiveForce.Pressing,
        ["demand"] = DirectiveForce.Pressing,
        ["insist"] = DirectiveForce.Pressing,
        ["decide"] = DirectiveForce.Deciding,
        ["resolve"] = DirectiveForce.Deciding,
        ["approve"] = DirectiveForce.Deciding,
        ["adopt"] = DirectiveForce.Deciding,
        ["endorse"] = DirectiveForce.Deciding,
        ["appropriate"] = DirectiveForce.Deciding,
        ["appoint"] = DirectiveForce.Deciding,
        ["elect"] = DirectiveForce.Deciding,
        ["proclaim"] = DirectiveForce.Deciding,
        ["declare"] = DirectiveForce.Deciding,
        ["designate"] = DirectiveForce.Deciding,
        ["establish"] = DirectiveForce.Deciding,
        ["determine"] = DirectiveForce.Deciding,
        ["revise"] = DirectiveForce.Deciding,
        ["amend"] = DirectiveForce.Deciding,
        ["admit"] = DirectiveForce.Deciding,
        ["apportion"] = DirectiveForce.Deciding,
        ["accept"] = DirectiveForce.Deciding,
        ["ratify"] = DirectiveForce.Deciding,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Preambular = new[]
    {
        "have-considered", "have-examined", "have-received", "have-heard", "have-reviewed", "have-studied", "have-adopted", "be-mindful", "be-guided",
        "be-aware", "be-convinced", "be-inspired", "be-based",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Operative = new[]
    {
        "decide", "request", "approve", "adopt", "appropriate", "appoint", "elect", "authorize", "proclaim", "declare", "designate", "establish",
        "revise", "amend", "admit", "apportion", "instruct", "ratify",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The verb of an id with its class and force, not modified.</summary>
    public static ActionVerb Verb(string id) => new()
    {
        Id = id,
        Class = Preambular.Contains(id) ? VerbClass.Preambular : Operative.Contains(id) ? VerbClass.Operative : VerbClass.Both,
        Force = Forces.GetValueOrDefault(id),
    };
}
