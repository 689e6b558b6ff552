// A page on which a text or file is read and shown as the library's model, beside its source:
//   dotnet run --project samples/Workbench                     then open http://127.0.0.1:5080
//   dotnet run --project samples/Workbench -- --urls http://127.0.0.1:8000
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Resolutions.Documents;
using Workbench.Http;
using Workbench.Reading;

const string Address = "http://127.0.0.1:5080";

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
var limits = new WorkbenchLimits();
builder.Configuration.GetSection("Limits").Bind(limits);

// For this computer only; and pages of other sites can not reach it under a name of theirs.
if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null) builder.WebHost.UseUrls(Address);
builder.Configuration["AllowedHosts"] ??= "localhost;127.0.0.1;[::1]";
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Logging.AddFilter("Microsoft.Hosting", LogLevel.Warning);

// Files stay in memory: a form that is larger than this threshold would be written to a temporary file.
builder.Services.Configure<FormOptions>(form =>
{
    form.MemoryBufferThreshold = limits.MaxRequestBytes;
    form.MultipartBodyLengthLimit = limits.MaxRequestBytes;
    form.ValueLengthLimit = limits.MaxRequestBytes;
});
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = limits.MaxRequestBytes;
});

// Keys that sign the forms live as long as the program, in its memory; a warning that they are not encrypted there helps nobody.
builder.Services.AddDataProtection().AddKeyManagementOptions(static options => options.XmlRepository = new MemoryKeys());
builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
builder.Services.AddAntiforgery(static options =>
{
    options.Cookie.Name = "workbench";
    options.Cookie.SameSite = SameSiteMode.Strict;
    options.SuppressXFrameOptionsHeader = true;
});
builder.Services.AddRazorComponents();
builder.Services.AddSingleton(limits);
builder.Services.AddSingleton<FileReading>(ResolutionReader.Read);
builder.Services.AddSingleton<TextDesk>();
builder.Services.AddSingleton<WorkGate>();
builder.Services.AddSingleton<PostedForm>();
builder.Services.AddSingleton<Endpoints>();

WebApplication app = builder.Build();
app.UseSecurityHeaders();
app.UseProblemPages();
app.MapWorkbench();
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"The workbench is at {string.Join(", ", app.Urls)}. Ctrl+C ends it."));
app.Run();
