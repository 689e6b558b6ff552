namespace Workbench.Http;

/// <summary>Headers that keep a page to itself: no script but the workbench's own file, no frame around it, nothing kept by the browser.</summary>
internal static class SecurityHeaders
{
    // The empty icon is a data address; text from documents reaches no attribute that loads anything.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            IHeaderDictionary headers = ((HttpContext)state).Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers.CacheControl = "no-store";
            headers.Remove("blazor-enhanced-nav");
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
