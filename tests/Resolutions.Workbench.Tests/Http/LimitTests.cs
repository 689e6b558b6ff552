using System.Net;
using Resolutions.Parsing;
using Answer = Resolutions.Workbench.Tests.WorkbenchClient.Answer;

namespace Resolutions.Workbench.Tests.Http;

public sealed class LimitTests
{
    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        using var host = new WorkbenchHost(null, ("Limits:MaxBytes", "100000"));
        using var client = new WorkbenchClient(host.Address);
        Answer page = await client.UploadAsync("large.txt", new byte[100_001]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Contains("This is too large: a text or file may have 0.1 MiB.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused_before_it_is_read()
    {
        using var host = new WorkbenchHost((_, _, _) => throw new InvalidOperationException("It was read."), ("Limits:MaxBytes", "100000"));
        using var client = new WorkbenchClient(host.Address);
        Answer page = await client.UploadAsync("large.txt", new byte[3_000_000]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Contains("This is too large", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_with_more_letters_than_are_parsed_is_told_so()
    {
        using var host = new WorkbenchHost(null, ("Limits:MaxLength", "1000"));
        using var client = new WorkbenchClient(host.Address);
        Answer page = await client.PasteAsync(Seeds.English);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("1000", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_takes_too_long_is_stopped_and_its_work_with_it()
    {
        var stopped = new TaskCompletionSource();
        using var host = new WorkbenchHost(
            (_, _, cancellation) =>
            {
                cancellation.WaitHandle.WaitOne();
                stopped.SetResult();
                throw new OperationCanceledException(cancellation);
            },
            ("Limits:MaxTime", "00:00:00.2"));
        using var client = new WorkbenchClient(host.Address);
        Answer page = await client.PasteAsync(TestFiles.Text);
        Assert.Equal(HttpStatusCode.GatewayTimeout, page.Status);
        Assert.Contains("Reading took longer than 0.2 seconds and was stopped.", page.Words, StringComparison.Ordinal);
        await stopped.Task;
    }

    [Fact]
    public async Task Work_that_does_not_stop_is_not_waited_for_and_keeps_its_place()
    {
        using var goOn = new ManualResetEventSlim();
        using var host = new WorkbenchHost(
            (_, options, _) =>
            {
                goOn.Wait(CancellationToken.None);
                return ResolutionParser.Parse(TestFiles.Text, options.Parser, CancellationToken.None);
            },
            ("Limits:MaxTime", "00:00:00.5"), ("Limits:AtOnce", "1"), ("Limits:Waiting", "1"));
        using var client = new WorkbenchClient(host.Address);
        Assert.Equal(HttpStatusCode.GatewayTimeout, (await client.PasteAsync(TestFiles.Text)).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.PasteAsync(TestFiles.Text)).Status);
        goOn.Set();
        Answer page = await client.PasteAsync(TestFiles.Text);
        for (int i = 0; i < 100 && page.Status != HttpStatusCode.OK; i++) page = await client.PasteAsync(TestFiles.Text);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task More_texts_than_can_wait_are_turned_away()
    {
        using var goOn = new ManualResetEventSlim();
        using var begun = new SemaphoreSlim(0);
        using var host = new WorkbenchHost(
            (_, options, _) =>
            {
                begun.Release();
                goOn.Wait(CancellationToken.None);
                return ResolutionParser.Parse(TestFiles.Text, options.Parser, CancellationToken.None);
            },
            ("Limits:AtOnce", "1"), ("Limits:Waiting", "0"), ("Limits:MaxTime", "00:01:00"));
        using var client = new WorkbenchClient(host.Address);
        Task<Answer> first = client.PasteAsync(TestFiles.Text);
        await begun.WaitAsync();
        Answer second = await client.PasteAsync(TestFiles.Text);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.Status);
        Assert.Contains("Too many texts are being read.", second.Words, StringComparison.Ordinal);
        Assert.NotNull(second.Headers.RetryAfter);
        goOn.Set();
        Assert.Equal(HttpStatusCode.OK, (await first).Status);
    }
}
