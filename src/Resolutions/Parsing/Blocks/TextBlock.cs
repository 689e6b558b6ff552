using Resolutions.Model;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>Lines joined to one unit of text, its label and footnote calls taken out.</summary>
internal sealed class TextBlock
{
    public required BlockShape Shape { get; init; }

    /// <summary>The text without label and calls.</summary>
    public required MappedText Text { get; init; }

    /// <summary>The place of all of it, label included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The label it begins with; null where it has none.</summary>
    public Label? Label { get; init; }

    public IReadOnlyList<FootnoteCall> Calls { get; init; } = [];

    public EndSign End => EndSigns.Of(Text.Text);
}
