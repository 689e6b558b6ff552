using Markdig;
using Markdig.Syntax;

namespace Resolutions.Samples.Tests;

/// <summary>The pages of the repository: README, CHANGELOG, docs, those of samples, packages and seeds.</summary>
internal static class Pages
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Their paths from the root.</summary>
    public static string[] All { get; } =
    [
        .. Directory.EnumerateFiles(SampleRun.Root, "*.md")
            .Concat(new[] { "docs", "samples", "seeds", "src" }
                .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(SampleRun.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(static page => Path.GetRelativePath(SampleRun.Root, page))
            .Order(StringComparer.Ordinal),
    ];

    public static MarkdownDocument Read(string path) => Markdown.Parse(SampleRun.Lines(File.ReadAllText(Path.Combine(SampleRun.Root, path))), Pipeline);

    public static IEnumerable<FencedCodeBlock> CodeOf(string path) => Read(path).Descendants<FencedCodeBlock>();

    /// <summary>The anchors of a page's headings, as GitHub makes them.</summary>
    public static HashSet<string> AnchorsOf(string path)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (HeadingBlock heading in Read(path).Descendants<HeadingBlock>())
        {
            string text = string.Concat(heading.Inline!.Descendants().Select(static inline => inline switch
            {
                Markdig.Syntax.Inlines.LiteralInline literal => literal.Content.ToString(),
                Markdig.Syntax.Inlines.CodeInline code => code.Content,
                _ => "",
            }));
            string anchor = string.Concat(text.ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
            for (int i = 1; !anchors.Add(anchor); i++) anchor = $"{anchor}-{i}";
        }

        return anchors;
    }
}
