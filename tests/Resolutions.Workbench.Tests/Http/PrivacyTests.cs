using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Resolutions.Documents;
using Resolutions.Parsing;
using Answer = Resolutions.Workbench.Tests.WorkbenchClient.Answer;

namespace Resolutions.Workbench.Tests.Http;

/// <summary>Nothing of a text is there after its answer, on the disk or in memory.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public async Task An_upload_writes_no_file()
    {
        // Where ASP.NET Core would put a large form. There is no such folder: an attempt to write into it would fail.
        string folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", folder);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string keys = Path.Combine(home, ".aspnet", "DataProtection-Keys");
        string[] before = FilesOf(keys);
        using var host = new WorkbenchHost();
        using var client = new WorkbenchClient(host.Address);
        var text = new StringBuilder(TestFiles.Text);
        while (text.Length < 900_000) text.Append("\n\nThis is one more line of a long text that is no paragraph.");
        Answer page = await client.UploadAsync("long.txt", Encoding.UTF8.GetBytes(text.ToString()));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(Directory.Exists(folder));
        Assert.Equal(before, FilesOf(keys));
    }

    [Fact]
    public async Task What_was_read_is_garbage_after_the_answer()
    {
        WeakReference? last = null;
        using var host = new WorkbenchHost((stream, options, cancellation) =>
        {
            ParseResult result = ResolutionReader.Read(stream, options, cancellation);
            last = new WeakReference(result.Source);
            return result;
        });
        using var client = new WorkbenchClient(host.Address);
        await PostAsync(client);
        Assert.NotNull(last);
        // The server lets go of a request a moment after its answer has arrived.
        for (int i = 0; i < 100 && last.IsAlive; i++)
        {
            await Task.Delay(20);
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            GC.WaitForPendingFinalizers();
        }

        Assert.False(last.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task PostAsync(WorkbenchClient client) => Assert.Equal(HttpStatusCode.OK, (await client.PasteAsync(Seeds.English)).Status);

    private static string[] FilesOf(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
}
