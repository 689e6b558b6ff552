using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Workbench.Source;

/// <summary>Lists where everything of a document stands in the source.</summary>
internal sealed class PlaceFinder
{
    private readonly List<Place> _places = [];

    public IReadOnlyList<Place> Places => _places;

    /// <param name="document">The document.</param>
    /// <param name="anchor">What ids of its elements on the page begin with.</param>
    public void Add(ResolutionDocument document, string anchor)
    {
        foreach (MastheadLine line in document.Masthead.Lines) Add(line, "masthead");
        Add(document.Title, "title");
        foreach (Resolution resolution in document.Resolutions)
        {
            Add(resolution.Title, "title");
            Add(resolution.EnactingLine, "enacting");
            foreach (Block block in (IEnumerable<Block>)[.. resolution.Preamble.Blocks, .. resolution.Operative.Blocks]) AddAll(block, anchor);
            Add(resolution.Closing, "closing");
            foreach (Annex annex in resolution.Annexes)
            {
                Add(annex.Label, "title");
                Add(annex.Title, "title");
                foreach (Block block in annex.Blocks) AddAll(block, anchor);
            }
        }

        foreach (Footnote footnote in document.Footnotes)
        {
            Add(footnote, "footnote");
            foreach (Citation citation in footnote.Citations) Add(citation, "cited");
        }

        foreach (PageFurniture furniture in document.Furniture) Add(furniture, "furniture");
    }

    public void Add(Diagnostic diagnostic)
    {
        if (!diagnostic.Span.IsEmpty) _places.Add(new Place(diagnostic.Span, "finding-" + diagnostic.Severity.ToString().ToLowerInvariant()));
    }

    private void AddAll(Block block, string anchor)
    {
        foreach (Block each in block.DescendantsAndSelf())
        {
            // The page's ids have no white space.
            string target = anchor + string.Concat(each.Path.Select(static c => char.IsWhiteSpace(c) ? '_' : c));
            if (!each.Span.IsEmpty) _places.Add(new Place(each.Span, "block", new BlockLink(each.Path, target, each.Span)));
            if (each is Paragraph paragraph) AddMarks(paragraph);
        }
    }

    private void AddMarks(Paragraph paragraph)
    {
        if (paragraph.Opening is { } opening) Add(opening, withForce: paragraph is not PreambularParagraph);
        foreach (ResolutionAction action in paragraph.Actions)
        {
            Add(action.Verb, withForce: true);
            foreach (Actor actor in action.Addressees) Add(actor, "who");
            Add(action.Deadline, "when");
            Add(action.Report, "report");
            foreach (ReportRequest report in action.FurtherReports) Add(report, "report");
        }

        foreach (Citation citation in paragraph.Citations) Add(citation, "cited");
        foreach (FootnoteCall call in paragraph.FootnoteCalls) Add(call, "call");
    }

    private void Add(VerbPhrase verb, bool withForce)
    {
        string @class = withForce ? "verb force-" + verb.Verb.Force.ToString().ToLowerInvariant() : "verb";
        if (verb.Parts.Count == 0) Add((Node)verb, @class);
        foreach (var part in verb.Parts) _places.Add(new Place(part, @class));
    }

    private void Add(Node? node, string @class)
    {
        if (node is { Span.IsEmpty: false }) _places.Add(new Place(node.Span, @class));
    }
}
