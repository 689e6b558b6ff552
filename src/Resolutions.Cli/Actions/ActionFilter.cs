namespace Resolutions.Cli.Actions;

/// <summary>Which actions are listed. A null asks for nothing.</summary>
/// <param name="To">Canonical id of someone addressed.</param>
/// <param name="Due">Session of the deadline, as symbols write it.</param>
/// <param name="Verb">Canonical id of the verb.</param>
/// <param name="Reports">Whether only actions that ask for a report are listed.</param>
internal sealed record ActionFilter(string? To, string? Due, string? Verb, bool Reports)
{
    public bool Takes(ActionLine line) =>
        (To is null || line.Who.Contains(To, StringComparer.OrdinalIgnoreCase))
        && (Due is null || string.Equals(line.Session, Due, StringComparison.OrdinalIgnoreCase))
        && (Verb is null || string.Equals(line.VerbId, Verb, StringComparison.OrdinalIgnoreCase))
        && (!Reports || line.Report.Length > 0);
}
