using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Resolutions.Browser.Tests;

/// <summary>The pages in a browser: what loads, what shows, who can use it.</summary>
public sealed class HtmlPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int Phone = 360;

    public static TheoryData<string> Pages => SamplePages.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_nothing_of_the_network_and_nothing_goes_wrong(string name)
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html(name));
        Assert.NotEqual(0, await open.Page.Locator("main .title").CountAsync());
        Assert.Empty(open.Requests);
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task No_text_becomes_markup(string name)
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html(name));
        // Whatever would run on hover or click is moved over and clicked.
        await open.Page.EvaluateAsync("addEventListener('click', e => e.preventDefault(), true); for (const e of document.querySelectorAll('*')) { e.dispatchEvent(new MouseEvent('mouseover', { cancelable: true })); e.dispatchEvent(new MouseEvent('click', { cancelable: true })); }");
        string[] found = await open.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('*')].flatMap(e => [
              ...(['SCRIPT', 'IMG', 'IFRAME', 'OBJECT', 'FORM'].includes(e.tagName) ? [e.tagName] : []),
              ...[...e.attributes].filter(a => a.name.startsWith('on') || a.name === 'style' || a.name === 'x').map(a => a.name),
              ...(e.hasAttribute('href') && !/^(#|https:\/\/docs\.un\.org\/(en|zh)\/|data:,$)/.test(e.getAttribute('href')) ? [e.getAttribute('href')] : []),
            ])
            """);
        Assert.Empty(found);
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_within_the_page_leads_somewhere_and_every_id_stands_once(string name)
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html(name));
        string[] broken = await open.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')).filter(h => !document.getElementById(decodeURIComponent(h.slice(1))))");
        string[] twice = await open.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)");
        Assert.Empty(broken);
        Assert.Empty(twice);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious(string name)
    {
        string html = SamplePages.Html(name);
        foreach ((int width, bool isDark) in new[] { (1280, false), (1280, true), (Phone, false) })
        {
            await using OpenPage open = await browser.OpenAsync(html, width, isDark);
            AxeResult result = await open.Page.RunAxe();
            Assert.NotEmpty(result.Passes);
            Assert.Empty(result.Violations.Where(static violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{width} {(isDark ? "dark" : "light")} {violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(static node => node.Html))}"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_phone_shows_the_whole_width(string name)
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html(name), Phone);
        // What is wide by nature, a printed table, scrolls by itself.
        string[] wide = await open.Page.EvaluateAsync<string[]>(
            """
            document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('*')]
              .filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest('.scroll')).map(e => e.tagName + '.' + e.className)
            """);
        Assert.Empty(wide);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Headings_go_down_a_level_at_a_time(string name)
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html(name));
        int[] levels = await open.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(e => +e.tagName[1])");
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}."));
    }

    [BrowserFact]
    public async Task Dark_and_light_are_told_apart_and_readable()
    {
        string html = SamplePages.Html("en");
        await using OpenPage light = await browser.OpenAsync(html);
        await using OpenPage dark = await browser.OpenAsync(html, isDark: true);
        const string Paper = "getComputedStyle(document.querySelector('main')).backgroundColor";
        Assert.Equal("rgb(255, 255, 255)", await light.Page.EvaluateAsync<string>(Paper));
        Assert.Equal("rgb(29, 30, 32)", await dark.Page.EvaluateAsync<string>(Paper));
    }

    [BrowserFact]
    public async Task The_keyboard_skips_to_the_text_and_reaches_every_link()
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html("rich"));
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await open.Page.EvaluateAsync<string>("document.activeElement.className"));
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("MAIN", await open.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        int links = await open.Page.Locator("main a[href]").CountAsync();
        Assert.NotEqual(0, links);
        var reached = new HashSet<string>();
        for (int i = 0; i < links + 5; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            if (await open.Page.EvaluateAsync<bool>("document.activeElement.matches('main a[href]')"))
            {
                reached.Add(await open.Page.EvaluateAsync<string>("String([...document.querySelectorAll('main a[href]')].indexOf(document.activeElement))"));
                Assert.NotEqual("none", await open.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
            }
        }

        Assert.Equal(links, reached.Count);
    }

    [BrowserFact]
    public async Task A_footnote_is_reached_from_its_call_and_the_call_from_the_footnote()
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html("rich"));
        await open.Page.Locator("sup.call a").First.ClickAsync();
        Assert.EndsWith("#footnote-1", open.Page.Url, StringComparison.Ordinal);
        await open.Page.Locator("#footnote-1 a.back").ClickAsync();
        Assert.EndsWith("#call-1", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Findings_stand_in_the_margin_beside_their_paragraph()
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html("rich"), width: 1400);
        ILocator paragraph = open.Page.Locator(".noted:has(> .notes)").First;
        LocatorBoundingBoxResult text = (await paragraph.Locator("p:not(.note)").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult note = (await paragraph.Locator(".notes").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult sheet = (await open.Page.Locator(".sheet").BoundingBoxAsync())!;
        Assert.True(note.X >= sheet.X + sheet.Width, "The note is not right of the sheet.");
        Assert.InRange(note.Y, text.Y - 8, text.Y + text.Height);
    }

    [BrowserFact]
    public async Task Print_leaves_out_what_is_for_the_screen()
    {
        await using OpenPage open = await browser.OpenAsync(SamplePages.Html("rich"));
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await open.Page.Locator("nav.contents").IsVisibleAsync());
        Assert.True(await open.Page.Locator("h1").IsVisibleAsync());
    }
}
