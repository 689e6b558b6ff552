namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>A test with data of labels against the corpus in <c>../shared</c>; skipped where either is absent.</summary>
public sealed class LabelledTheoryAttribute : TheoryAttribute
{
    public LabelledTheoryAttribute() => Skip = new LabelledFactAttribute().Skip;
}
