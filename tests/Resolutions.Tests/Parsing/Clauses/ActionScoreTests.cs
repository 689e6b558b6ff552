using Xunit.Abstractions;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>The labelled paragraphs; the floors of the half that the readers were fitted to are the figures reached, less a little.</summary>
public sealed class ActionScoreTests(ITestOutputHelper output)
{
    [LabelledFact]
    public void The_half_fitted_to_is_read_as_labelled()
    {
        ActionScore score = Score("fit");
        Assert.InRange(score["actions"].F1, 0.985, 1);
        Assert.InRange(score["addressees"].F1, 0.98, 1);
        Assert.InRange(score["times"].F1, 0.95, 1);
        Assert.InRange(score["reports"].F1, 0.95, 1);
        Assert.InRange(score["agenda"].F1, 0.95, 1);
    }

    // Each was kept aside once, and scored, and has been read and fitted to since: what was learnt is not to be lost.
    [LabelledTheory]
    [InlineData("held", 0.985, 0.95, 0.99, 0.99)]
    [InlineData("held2", 0.99, 0.97, 0.99, 0.95)]
    [InlineData("held3", 0.99, 0.985, 0.95, 0.99)]
    [InlineData("held3r", 0.99, 0.965, 0.99, 0.99)]
    [InlineData("held3x", 0.99, 0.985, 0.99, 0.98)]
    [InlineData("held4", 0.985, 0.955, 0.965, 0.965)]
    [InlineData("held5", 0.99, 0.97, 0.945, 0.95)]
    [InlineData("held6", 0.99, 0.965, 0.92, 0.965)]
    public void A_set_that_was_kept_aside_is_read_as_well_as_it_was(string set, double actions, double addressees, double times, double reports)
    {
        ActionScore score = Score(set);
        Assert.InRange(score["actions"].F1, actions, 1);
        Assert.InRange(score["addressees"].F1, addressees, 1);
        Assert.InRange(score["times"].F1, times, 1);
        Assert.InRange(score["reports"].F1, reports, 1);
    }

    [RequestedLabelsFact("held7")]
    public void The_seventh_set_kept_aside_is_scored_when_asked_for() => ShowFiguresOf("held7");

    // Figures only, no disagreements, so that it can be scored more than once without being read.
    private void ShowFiguresOf(string set)
    {
        ActionScore score = ActionScore.Of(LabelledParagraph.Set(set)!, GoldFactAttribute.Folder!);
        output.WriteLine(score.Table());
        Assert.False(score.Disagreements.Any(static line => line.EndsWith("not in the gold", StringComparison.Ordinal)), "A paragraph is not in the gold.");
    }

    private ActionScore Score(string set)
    {
        ActionScore score = ActionScore.Of(LabelledParagraph.Set(set)!, GoldFactAttribute.Folder!);
        output.WriteLine(score.Table());
        foreach (string disagreement in score.Disagreements) output.WriteLine(disagreement);
        return score;
    }
}
