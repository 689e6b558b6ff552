namespace Resolutions.Scoring.Tests;

/// <summary>A test that needs the folder "shared" with the UN's files above the test's folder, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Corpus.Shared is null) Skip = "The folder 'shared' with the UN's files is not there.";
    }
}
