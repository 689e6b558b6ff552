namespace Workbench.Http;

/// <summary>Ends a request with a problem to be told.</summary>
public sealed class ProblemException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;
}
