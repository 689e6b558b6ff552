namespace Resolutions.Workbench.Tests;

/// <summary>A workbench as it comes, shared by the tests of a class.</summary>
public sealed class RunningWorkbench : IDisposable
{
    private readonly WorkbenchHost _host = new();

    public RunningWorkbench() => Client = new WorkbenchClient(_host.Address);

    public Uri Address => _host.Address;

    internal WorkbenchClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        _host.Dispose();
    }
}
