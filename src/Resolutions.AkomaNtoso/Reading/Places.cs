using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Takes out of what the clause stage gives its places in the paragraph: XML is not the text that spans are places in.</summary>
internal static class Places
{
    public static VerbPhrase Without(VerbPhrase phrase) => phrase with { Span = default, Parts = [] };

    public static Citation Without(Citation citation) => citation with { Span = default };

    public static ResolutionAction Without(ResolutionAction action) => action with
    {
        Span = default,
        Content = default,
        Verb = Without(action.Verb),
        Addressees = [.. action.Addressees.Select(Without)],
        Deadline = action.Deadline is { } deadline ? deadline with { Span = default } : null,
        Report = action.Report is { } report ? report with { Span = default, Recipient = report.Recipient is { } recipient ? Without(recipient) : null } : null,
        Funding = action.Funding is { } funding ? funding with { Span = default } : null,
    };

    private static Actor Without(Actor actor) => actor with { Span = default };
}
