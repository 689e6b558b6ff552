using Microsoft.Playwright;

namespace Resolutions.Browser.Tests;

/// <summary>A page in the browser, with all that went over the wire or wrong since it was opened.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"resolutions-{Guid.NewGuid():N}.html");

    private OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Addresses asked for, but for the page itself and what lies inside it.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors and warnings in the console, uncaught exceptions, dialogs.</summary>
    public List<string> Troubles { get; } = [];

    public static async Task<OpenPage> LoadAsync(IBrowserContext context, string html)
    {
        var open = new OpenPage(context, await context.NewPageAsync());
        await File.WriteAllTextAsync(open._file, html);
        string address = new Uri(open._file).AbsoluteUri;
        open.Page.Request += (_, request) =>
        {
            if (request.Url != address && !request.Url.StartsWith("data:", StringComparison.Ordinal)) open.Requests.Add(request.Url);
        };
        open.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") open.Troubles.Add(message.Text);
        };
        open.Page.PageError += (_, error) => open.Troubles.Add(error);
        open.Page.Dialog += (_, dialog) =>
        {
            open.Troubles.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        await open.Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return open;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        File.Delete(_file);
    }
}
