using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Resolutions.Languages;
using Workbench.Pages;
using Workbench.Reading;

namespace Workbench.Http;

/// <summary>What the workbench answers.</summary>
internal sealed class Endpoints(TextDesk desk, WorkGate gate, PostedForm posted, IAntiforgery antiforgery, WorkbenchLimits limits)
{
    private static readonly string[] Examples = ["en", "zh", "en-zh"];

    /// <summary>The empty page, or one with an example in its form.</summary>
    public IResult Home(HttpContext context, string? example)
    {
        if (example is null) return Page(context, NewPage(context));
        if (!Examples.Contains(example, StringComparer.Ordinal)) throw Problem.NotFound.AsException();
        string seed = Path.Combine(AppContext.BaseDirectory, "seeds", $"A_RES_55_162.{example}.txt");
        return Page(context, NewPage(context) with { Text = File.ReadAllText(seed) });
    }

    /// <summary>Reads a text or file and shows it.</summary>
    public async Task<IResult> ReadAsync(HttpContext context)
    {
        IFormCollection form = await posted.ReadAsync(context);
        (string name, byte[] content) = posted.ContentOf(form);
        string chosen = form[PostedForm.Language].ToString();
        string? language = LanguagePack.BuiltIn.Any(pack => pack.Code == chosen) ? chosen : null;
        ReadText reading = await gate.RunAsync(token => desk.Read(name, content, language, token), context.RequestAborted);
        PageModel page = NewPage(context) with { Text = form[PostedForm.Text].ToString(), Language = language, Reading = reading };
        return Page(context, page, reading.Documents.Count > 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Makes a file of the model that a page carries.</summary>
    public async Task<IResult> DownloadAsync(HttpContext context)
    {
        IFormCollection form = await posted.ReadAsync(context);
        string model = form[PostedForm.Model].ToString(), format = form[PostedForm.Format].ToString(), name = form[PostedForm.Name].ToString();
        Download download = await gate.RunAsync(token => Download.Of(PackedModel.Unpack(model, token), format, name), context.RequestAborted);
        return TypedResults.File(download.Content, download.ContentType, download.Name);
    }

    /// <summary>A page that tells what is wrong.</summary>
    public IResult Failed(HttpContext context, Problem problem) => Page(context, NewPage(context) with { Problem = problem }, problem.Status);

    private PageModel NewPage(HttpContext context) => new() { Limits = limits, Tokens = antiforgery.GetAndStoreTokens(context) };

    private static RazorComponentResult<WorkbenchPage> Page(HttpContext context, PageModel model, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        return new RazorComponentResult<WorkbenchPage>(new { Model = model }) { StatusCode = status };
    }
}
