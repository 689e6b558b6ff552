using System.Globalization;
using System.Xml.Linq;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Reads the outcome of the vote.</summary>
internal sealed class VoteReader(DiagnosticBag diagnostics)
{
    public Vote? Read(XElement root)
    {
        XElement? voting = root.All("voting").FirstOrDefault();
        string outcome = voting?.Value("outcome")?.Trim().TrimStart('#') ?? "";
        if (voting is null || outcome.Length == 0) return null;
        XElement[] counts = [.. voting.Elements().Where(static child => child.Is("count"))];
        if (outcome == Akn.WithoutVote) return new Vote();
        if (outcome != Akn.RecordedVote) return InWords(outcome, counts);
        return Recorded(counts);
    }

    private Vote Recorded(XElement[] counts)
    {
        var states = new List<StateVote>();
        int? inFavour = null, against = null, abstaining = null;
        foreach (XElement count in counts)
        {
            VoteChoice? choice = ChoiceOf(count.Value("refersTo"));
            int? value = int.TryParse(count.Value("value"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
            switch (choice)
            {
                case VoteChoice.InFavour: inFavour = value; break;
                case VoteChoice.Against: against = value; break;
                case VoteChoice.Abstaining: abstaining = value; break;
            }

            if (choice is null) continue;
            int before = states.Count;
            foreach (XElement voter in count.Descendants().Where(static e => e.Is("organization"))) Voter(voter, choice.Value, states);
            int named = states.Count - before;
            if (value is not null && named != value) diagnostics.Add(AkomaNtosoDiagnostics.VoteCount, value, named, count.Value("refersTo"));
        }

        // Files name no count for what nobody chose.
        return new Vote { IsRecorded = true, InFavour = inFavour ?? 0, Against = against ?? 0, Abstaining = abstaining ?? 0, ByState = states };
    }

    private void Voter(XElement voter, VoteChoice choice, List<StateVote> states)
    {
        string name = InlineReader.TextOf(voter);
        if (name.Length == 0) return;
        string? id = StateNames.Shared.IdOf(name);
        if (id is null) diagnostics.Add(AkomaNtosoDiagnostics.UnknownState, name);
        states.Add(new StateVote(id ?? name, choice));
    }

    // "Adopted 133-3-0, 88th plenary meeting", "Adopted without vote, 59th plenary meeting": three numbers joined by hyphens are a count.
    private Vote InWords(string outcome, XElement[] counts)
    {
        diagnostics.Add(AkomaNtosoDiagnostics.VoteInWords, outcome);
        if (counts.Length > 0) return Recorded(counts);
        foreach (string word in outcome.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = word.Split('-');
            if (parts.Length != 3 || parts.Any(static part => part.Length == 0 || part.Any(static c => Scan.Digit(c) < 0))) continue;
            int[] votes = [.. parts.Select(static part => Scan.TryReadInteger(part, out int number, out _) ? number : 0)];
            return new Vote { IsRecorded = true, InFavour = votes[0], Against = votes[1], Abstaining = votes[2] };
        }

        return new Vote();
    }

    private static VoteChoice? ChoiceOf(string? concept) => concept?.TrimStart('#') switch
    {
        "inFavour" => VoteChoice.InFavour,
        "against" => VoteChoice.Against,
        "abstaining" => VoteChoice.Abstaining,
        "nonVoting" => VoteChoice.NonVoting,
        _ => null,
    };
}
