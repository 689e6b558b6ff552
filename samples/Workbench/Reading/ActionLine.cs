using Resolutions.Model;

namespace Workbench.Reading;

/// <summary>One act of the Assembly as a line of the table of actions.</summary>
/// <param name="Path">The paragraph's address.</param>
/// <param name="Action">The act.</param>
/// <param name="What">What is asked, decided or said, on one line.</param>
public sealed record ActionLine(string Path, ResolutionAction Action, string What)
{
    public string Force => Action.Verb.Verb.Force.ToString().ToLowerInvariant();

    /// <summary>How often and by when, in words that the model has; empty where no time is set.</summary>
    public string When => string.Join(", ", new[] { SessionOf(Action.Deadline), Action.Recurrence }.OfType<string>());

    private static string? SessionOf(Deadline? deadline) => deadline switch
    {
        null => null,
        { Session: { } session } => "session " + session,
        _ => deadline.Text,
    };
}
