using FluentValidation;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>What rules need to know of the whole: made once where validation starts and carried along in the context.</summary>
internal sealed class ValidationScope
{
    private const string Key = "Resolutions.Validation.Scope";

    /// <summary>Fewer paragraphs than one in this many that end with a mark: the text has lost its punctuation.</summary>
    private const int PunctuationLost = 4;

    /// <summary>From how many paragraphs on an operative part most of which open with no verb is taken for a declaration.</summary>
    private const int Declaration = 5;

    private ValidationScope(IReadOnlyList<Resolution> resolutions, IReadOnlyList<Footnote>? footnotes, LanguagePack? language)
    {
        Block[] blocks = [.. resolutions.SelectMany(BlocksOf)];
        Addresses = blocks.SelectMany(static block => WithBeginnings(block.Path)).ToHashSet(StringComparer.Ordinal);
        Footnotes = footnotes?.Select(static note => note.Marker).ToHashSet(StringComparer.Ordinal);
        Calls = blocks.SelectMany(CallsOf)
            .Concat(resolutions.SelectMany(static resolution => resolution.Title?.FootnoteCalls ?? []))
            .Concat(resolutions.SelectMany(static resolution => resolution.Annexes).SelectMany(static annex => annex.FootnoteCalls))
            .Select(static call => call.Marker)
            .ToHashSet(StringComparer.Ordinal);
        Punctuation? punctuation = language?.Punctuation;
        Punctuation = punctuation is { IsKnown: true } && HasPunctuation(resolutions, punctuation) ? punctuation : null;
    }

    /// <summary>The addresses of all blocks, and what they begin with, such as that of an annex, which is no block itself.</summary>
    public IReadOnlySet<string> Addresses { get; }

    /// <summary>The markers of the footnotes; null where a resolution is looked at without its document.</summary>
    public IReadOnlySet<string>? Footnotes { get; }

    /// <summary>The markers that paragraphs, headings, tables, annexes and titles of resolutions call.</summary>
    public IReadOnlySet<string> Calls { get; }

    /// <summary>What paragraphs should end with; null where endings are not checked.</summary>
    public Punctuation? Punctuation { get; }

    private static IReadOnlyList<FootnoteCall> CallsOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.FootnoteCalls,
        Section section => section.FootnoteCalls,
        Heading heading => heading.FootnoteCalls,
        TextTable table => table.FootnoteCalls,
        _ => [],
    };

    /// <summary>The scope in which an object is validated; null where it is validated by itself.</summary>
    public static ValidationScope? Of(IValidationContext context) =>
        context.RootContextData.TryGetValue(Key, out object? scope) ? (ValidationScope)scope : null;

    public static void Enter(IValidationContext context, ResolutionDocument document, IReadOnlyList<LanguagePack> languages) =>
        context.RootContextData[Key] = new ValidationScope(
            document.Resolutions, document.Footnotes, languages.FirstOrDefault(pack => pack.Code == document.Language));

    public static void Enter(IValidationContext context, Resolution resolution, LanguagePack? language) =>
        context.RootContextData[Key] = new ValidationScope([resolution], null, language);

    /// <summary>All blocks of a resolution in reading order.</summary>
    public static IEnumerable<Block> BlocksOf(Resolution resolution) =>
        resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks).Concat(resolution.Annexes.SelectMany(static annex => annex.Blocks))
            .SelectMany(static block => block.DescendantsAndSelf());

    /// <summary>
    /// Whether an operative part is a list of acts. Some texts that the Assembly adopts number the paragraphs of a declaration
    /// (A/RES/60/1), which open as they like.
    /// </summary>
    public static bool OpensWithVerbs(IReadOnlyCollection<Paragraph> paragraphs) =>
        paragraphs.Count < Declaration || 2 * paragraphs.Count(static paragraph => paragraph.Opening is not null) >= paragraphs.Count;

    private static IEnumerable<string> WithBeginnings(string path)
    {
        yield return path;
        for (int dot = path.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = path.IndexOf('.', dot + 1)) yield return path[..dot];
    }

    private static bool HasPunctuation(IReadOnlyList<Resolution> resolutions, Punctuation punctuation)
    {
        int all = 0, ended = 0;
        foreach (Resolution resolution in resolutions)
        {
            foreach (Paragraph paragraph in resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks)
                .SelectMany(static block => block.DescendantsAndSelf()).OfType<Paragraph>())
            {
                all++;
                if (punctuation.EndsWithAny(paragraph.Text)) ended++;
            }
        }

        return ended * PunctuationLost >= all;
    }
}
