namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>A test of labels against the corpus in <c>../shared</c>; skipped where either is absent.</summary>
public sealed class LabelledFactAttribute : FactAttribute
{
    public LabelledFactAttribute()
    {
        if (GoldFactAttribute.Folder is null) Skip = "There is no folder shared/corpus/cases/gold above the tests.";
        else if (!LabelledParagraph.AreThere) Skip = "There is no folder labels beside the tests.";
    }
}
