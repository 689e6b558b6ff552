using System.Text;
using System.Text.Json.Serialization;
using Resolutions.Serialization;
using Resolutions.Text;

namespace Resolutions.Model;

/// <summary>One language's text of one resolution, as one file gives it: masthead, one or more resolutions, footnotes.</summary>
/// <remarks>A composite resolution such as 75/101 A–B has several <see cref="Resolutions"/>; every other has one.</remarks>
public sealed record ResolutionDocument : Node
{
    /// <summary>The language's BCP 47 tag: <c>en</c>, <c>zh</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What stands before the title; empty where the text has no masthead.</summary>
    public Masthead Masthead { get; init => field = value ?? Masthead.Empty; } = Masthead.Empty;

    /// <summary>The title of the whole; null where the text has none.</summary>
    public TitleLine? Title { get; init; }

    /// <summary>The symbol, from the masthead, the running head or the number before the title; null where none of them has one.</summary>
    public ResolutionSymbol? Symbol { get; init; }

    /// <summary>The resolution, or the lettered parts of a composite one, in reading order.</summary>
    public IReadOnlyList<Resolution> Resolutions { get; init => field = ValueList<Resolution>.Of(value); } = ValueList<Resolution>.Empty;

    /// <summary>The footnotes, in reading order.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init => field = ValueList<Footnote>.Of(value); } = ValueList<Footnote>.Empty;

    /// <summary>What belongs to the page and not to the text: running heads, page and job numbers, rules. Listed so that nothing is lost.</summary>
    public IReadOnlyList<PageFurniture> Furniture { get; init => field = ValueList<PageFurniture>.Of(value); } = ValueList<PageFurniture>.Empty;

    /// <summary>The version of the JSON form, which stands first there and has to be the one this library knows.</summary>
    [JsonInclude, JsonRequired, JsonPropertyOrder(-2), JsonConverter(typeof(SchemaVersionConverter))]
    internal int SchemaVersion { get; init; } = ResolutionJson.SchemaVersion;

    /// <summary>The session: the symbol's, else the masthead's; null where neither names one.</summary>
    [JsonIgnore]
    public AssemblySession? Session => Symbol?.Session ?? Masthead.Session;

    /// <summary>The day of adoption: the adoption line's, else that of the first closing; null where neither has one.</summary>
    [JsonIgnore]
    public DateOnly? AdoptedOn => Masthead.Adoption?.Date ?? FirstClosing?.Date;

    /// <summary>The number of the plenary meeting in the first closing; null where there is none.</summary>
    [JsonIgnore]
    public int? Meeting => FirstClosing?.Meeting;

    /// <summary>The words at a place on one line, as they are printed, without the page furniture that stands among them.</summary>
    /// <param name="place">A place in the text that the document was read from, such as <see cref="ResolutionAction.Content"/>.</param>
    /// <param name="source">That text.</param>
    /// <returns>
    /// The words with one space between them, and none where a line ends between characters of writing that has no spaces. Unlike in <see cref="Paragraph.Text"/>,
    /// words that were parted at a line's end or by kerning stay parted, and calls of footnotes stay in.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place reaches past the end of the text.</exception>
    public string WordsAt(TextSpan place, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var words = new StringBuilder(place.Length);
        foreach (TextSpan piece in WithoutFurniture(place)) words.Append(source.Slice(piece));
        return OneLine.Of(words.ToString());
    }

    /// <summary>The pieces of a place that are text: what is left where the page furniture that stands in it is taken out, in order.</summary>
    /// <returns>Places that do not overlap and are not empty; none where all is furniture or <paramref name="place"/> is empty.</returns>
    private IEnumerable<TextSpan> WithoutFurniture(TextSpan place)
    {
        int at = place.Start;
        foreach (PageFurniture furniture in Furniture)
        {
            if (!furniture.Span.Overlaps(place)) continue;
            if (furniture.Span.Start > at) yield return TextSpan.FromBounds(at, furniture.Span.Start);
            at = Math.Max(at, furniture.Span.End);
        }

        if (place.End > at) yield return TextSpan.FromBounds(at, place.End);
    }

    private Closing? FirstClosing => Resolutions.Select(static resolution => resolution.Closing).FirstOrDefault(static closing => closing is not null);
}
