using Resolutions.Rendering;

namespace Workbench.Http;

/// <summary>Where the workbench answers, and how it answers when something is wrong.</summary>
internal static class Routes
{
    public static void MapWorkbench(this WebApplication app)
    {
        app.MapGet("/", static (HttpContext context, Endpoints endpoints, string? example) => endpoints.Home(context, example));
        app.MapPost("/", static (HttpContext context, Endpoints endpoints) => endpoints.ReadAsync(context));
        app.MapPost("/download", static (HttpContext context, Endpoints endpoints) => endpoints.DownloadAsync(context));
        string styles = Asset("workbench.css"), script = Asset("workbench.js");
        app.MapGet("/workbench.css", () => TypedResults.Text(styles, "text/css"));
        app.MapGet("/workbench.js", () => TypedResults.Text(script, "text/javascript"));
        app.MapGet("/resolution.css", static () => TypedResults.Text(HtmlRenderer.StyleSheet, "text/css"));
    }

    /// <summary>Turns problems and exceptions into pages. What an exception says is for the console only.</summary>
    public static void UseProblemPages(this WebApplication app)
    {
        ILogger logger = app.Logger;
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
                if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed })
                    await TellAsync(context, Problem.NotFound with { Status = context.Response.StatusCode });
            }
            catch (ProblemException exception) when (!context.Response.HasStarted)
            {
                await TellAsync(context, exception.Problem);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // Nobody is there to be told.
            }
            catch (Exception exception) when (!context.Response.HasStarted)
            {
                Unexpected(logger, exception);
                await TellAsync(context, Problem.Internal);
            }
        });
    }

    private static Task TellAsync(HttpContext context, Problem problem)
    {
        if (problem.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "2";
        return context.RequestServices.GetRequiredService<Endpoints>().Failed(context, problem).ExecuteAsync(context);
    }

    private static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(Routes).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static readonly Action<ILogger, Exception?> Unexpected =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, nameof(Unexpected)), "A request failed.");
}
