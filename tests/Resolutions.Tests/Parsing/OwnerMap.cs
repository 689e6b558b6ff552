using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing;

/// <summary>
/// In a text of two languages, whose each character is: that document's whose smallest node with a text of its own has it. Lines of one language
/// may stand inside a node of the other, and are none of its text.
/// </summary>
internal sealed class OwnerMap
{
    private readonly string _text;
    private readonly Dictionary<ResolutionDocument, int[]> _sizes = new(ReferenceEqualityComparer.Instance);

    public OwnerMap(ParseResult result)
    {
        _text = result.Source.Text;
        int[] starts = [.. result.Documents.SelectMany(NodeTree.Leaves).Select(static node => node.Span.Start).Distinct().Order()];
        foreach (ResolutionDocument document in result.Documents)
        {
            var sizes = new int[result.Source.Length];
            Array.Fill(sizes, int.MaxValue);
            foreach (Node node in NodeTree.Leaves(document))
            {
                // What a block with others inside says itself ends where the next node begins.
                int next = Array.BinarySearch(starts, node.Span.Start) + 1;
                bool hasOthers = node is Block { Children.Count: > 0 };
                int end = hasOthers && next < starts.Length ? Math.Min(node.Span.End, starts[next]) : node.Span.End;
                for (int i = node.Span.Start; i < end; i++) sizes[i] = Math.Min(sizes[i], end - node.Span.Start);
            }

            _sizes[document] = sizes;
        }
    }

    public bool IsForeign(ResolutionDocument document, int position) =>
        _sizes.Any(other => !ReferenceEquals(other.Key, document) && other.Value[position] < _sizes[document][position]);

    /// <summary>
    /// Where nodes of two languages stand in one another, so that their sizes don't tell: whether each line of a slice is the next of what the node
    /// reads, or is of the page or in a node of another document.
    /// </summary>
    public bool HasLineByLine(ResolutionDocument document, Node node, string text, bool[] page)
    {
        string rest = Ink(text);
        int start = node.Span.Start;
        foreach (string line in _text[node.Span.Start..node.Span.End].Split('\n', '\r', '\f'))
        {
            if (rest.StartsWith(Ink(line), StringComparison.Ordinal)) rest = rest[Ink(line).Length..];
            else if (!IsElsewhere(document, new TextSpan(start, line.Length), page)) return false;
            start += line.Length + 1;
        }

        return rest.Length == 0;
    }

    private bool IsElsewhere(ResolutionDocument document, TextSpan line, bool[] page) => Enumerable.Range(line.Start, line.Length).All(i =>
        Characters.IsBlank(_text[i]) || page[i] || _sizes.Any(other => !ReferenceEquals(other.Key, document) && other.Value[i] < int.MaxValue));

    /// <summary>What is printed of a text, letter case and widths looked over.</summary>
    public static string Ink(string text) => string.Concat(text.Where(static character => !Characters.IsBlank(character)).Select(InkCount.Fold));
}
