using System.Threading.RateLimiting;

namespace Workbench.Http;

/// <summary>Lets a few pieces of work run at a time, each for a limited time.</summary>
/// <remarks>
/// Work that does not stop when its time is up keeps its place until it does: what it costs is bounded in any case. Safe for many threads.
/// </remarks>
internal sealed class WorkGate(WorkbenchLimits limits) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.AtOnce,
        QueueLimit = limits.Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Runs work on another thread.</summary>
    /// <param name="work">The work; its token stops it.</param>
    /// <param name="aborted">Tells that nobody waits for the answer any more.</param>
    /// <exception cref="ProblemException">Too many are waiting, or the time is up.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, T> work, CancellationToken aborted)
    {
        var time = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        time.CancelAfter(limits.MaxTime);
        CancellationToken token = time.Token;
        RateLimitLease? lease = null;
        bool isRunning = false;
        try
        {
            lease = await _limiter.AcquireAsync(1, token);
            if (!lease.IsAcquired) throw Problem.Busy.AsException();
            Task<T> task = Task.Run(() => work(token), CancellationToken.None);
            Release(task, lease, time);
            (lease, time, isRunning) = (null, null, true);
            return await task.WaitAsync(token);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            throw (isRunning ? Problem.TooSlow(limits.MaxTime) : Problem.Busy).AsException();
        }
        finally
        {
            lease?.Dispose();
            time?.Dispose();
        }
    }

    public void Dispose() => _limiter.Dispose();

    private static void Release(Task task, RateLimitLease lease, CancellationTokenSource time) => task.ContinueWith(
        ended =>
        {
            // What is thrown after the answer was given is nobody's any more.
            _ = ended.Exception;
            lease.Dispose();
            time.Dispose();
        },
        CancellationToken.None,
        TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
