using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Reading;

namespace Resolutions.Workbench.Tests;

/// <summary>The workbench on its own web server, on a free port of this computer.</summary>
internal sealed class WorkbenchHost : WebApplicationFactory<Program>
{
    private readonly (string Name, string Value)[] _settings;
    private readonly FileReading? _reading;

    /// <param name="reading">What reads files instead of the library's reader; null for that.</param>
    /// <param name="settings">Settings as on the command line.</param>
    public WorkbenchHost(FileReading? reading = null, params (string Name, string Value)[] settings)
    {
        _reading = reading;
        _settings = settings;
        // The port is given as a setting: given here, it can come after the program has begun to listen.
        UseKestrel();
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        foreach ((string name, string value) in _settings) builder.UseSetting(name, value);
        if (_reading is not null) builder.ConfigureTestServices(services => services.AddSingleton(_reading));
    }
}
