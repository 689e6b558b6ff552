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
        Deadline = Without(action.Deadline),
        Report = action.Report is { } report ? Without(report) : null,
        FurtherReports = [.. action.FurtherReports.Select(Without)],
        AgendaItems = [.. action.AgendaItems.Select(static item => item with { Span = default })],
        Funding = action.Funding is { } funding ? funding with { Span = default } : null,
    };

    private static ReportRequest Without(ReportRequest report) => report with
    {
        Span = default,
        Recipient = report.Recipient is { } recipient ? Without(recipient) : null,
        Subject = report.Subject is { } subject ? subject with { Span = default } : null,
        Deadline = Without(report.Deadline),
    };

    private static Deadline? Without(Deadline? deadline) => deadline is null ? null : deadline with { Span = default };

    private static Actor Without(Actor actor) => actor with { Span = default };
}
