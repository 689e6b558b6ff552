using Microsoft.AspNetCore.Antiforgery;
using Workbench.Http;
using Workbench.Reading;

namespace Workbench.Pages;

/// <summary>What a page shows.</summary>
public sealed record PageModel
{
    public required WorkbenchLimits Limits { get; init; }

    /// <summary>What shows that a form is the workbench's own.</summary>
    public required AntiforgeryTokenSet Tokens { get; init; }

    /// <summary>The pasted text, so that it is still there after it was read.</summary>
    public string Text { get; init; } = "";

    /// <summary>The language chosen; null to find it from the text.</summary>
    public string? Language { get; init; }

    /// <summary>What was read; null before anything was.</summary>
    public ReadText? Reading { get; init; }

    /// <summary>What went wrong; null where nothing did.</summary>
    public Problem? Problem { get; init; }
}
