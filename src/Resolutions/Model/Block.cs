using System.Text.Json.Serialization;

namespace Resolutions.Model;

/// <summary>A unit of the text in reading order: a paragraph, a heading, a section or a table.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PreambularParagraph), "preambularParagraph")]
[JsonDerivedType(typeof(OperativeParagraph), "operativeParagraph")]
[JsonDerivedType(typeof(SubParagraph), "subParagraph")]
[JsonDerivedType(typeof(UnnumberedParagraph), "unnumberedParagraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(TextTable), "table")]
public abstract record Block : Node
{
    /// <summary>
    /// The address in the document, such as <c>PP3</c>, <c>OP4</c>, <c>OP19(a)</c> or <c>B.I.OP12(c)(ii)</c>: unique in the document and the
    /// same in every language.
    /// </summary>
    [JsonPropertyOrder(-1)]
    public required string Path { get; init; }

    /// <summary>The blocks inside, in reading order; empty for headings and tables.</summary>
    public IReadOnlyList<Block> Children { get; init => field = ValueList<Block>.Of(value); } = ValueList<Block>.Empty;

    /// <summary>This block and all inside it, in reading order.</summary>
    public IEnumerable<Block> DescendantsAndSelf()
    {
        var pending = new Stack<Block>();
        pending.Push(this);
        while (pending.TryPop(out Block? block))
        {
            yield return block;
            for (int i = block.Children.Count - 1; i >= 0; i--) pending.Push(block.Children[i]);
        }
    }
}
