using System.Globalization;
using System.Text;
using Resolutions.Model;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Documents.Rendering;

/// <summary>Writes a text line by line and keeps the places of emphasis and calls in it. State of one call.</summary>
internal sealed class TextRenderer
{
    /// <summary>The rule that is put above footnotes, as prints have it.</summary>
    public const string Rule = "__________________";

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _emphasis = [];
    private readonly List<TextCut> _calls = [];
    private readonly List<(TextSpan, PageFurnitureKind)> _furniture = [];
    private int _lineStart;
    private int _emphasisEnd = -1;

    public int Length => _text.Length;

    /// <summary>Whether something stands on the line.</summary>
    public bool HasLine => _text.Length > _lineStart;

    /// <summary>The last character of the line; NUL where the line is empty.</summary>
    public char Last => HasLine ? _text[^1] : '\0';

    public void Append(ReadOnlySpan<char> text, bool emphasized)
    {
        if (text.IsEmpty) return;
        int start = _text.Length;
        foreach (char character in text)
        {
            // A line break inside a line would part what belongs together.
            _text.Append(character is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' or '\t' ? ' ' : character);
        }

        if (text.IsWhiteSpace()) return;
        if (!emphasized)
        {
            _emphasisEnd = -1;
            return;
        }

        // Blanks and line breaks between two emphasised pieces belong to the run.
        if (_emphasisEnd >= 0) _emphasis[^1] = TextSpan.FromBounds(_emphasis[^1].Start, _text.Length);
        else _emphasis.Add(TextSpan.FromBounds(start, _text.Length));
        _emphasisEnd = _text.Length;
    }

    public void AppendCall(int marker)
    {
        int start = _text.Length;
        _text.Append(CultureInfo.InvariantCulture, $"{marker}");
        _calls.Add(new TextCut(start, _text.Length, marker, 1));
        _emphasisEnd = -1;
    }

    /// <summary>Takes the blanks at the end of the line back.</summary>
    public void TrimLine()
    {
        int end = _text.Length;
        while (end > _lineStart && _text[end - 1] == ' ') end--;
        _text.Length = end;
        // A blank at the end of an emphasised piece goes from its range, too.
        if (_emphasis.Count > 0 && _emphasis[^1].End > end) _emphasis[^1] = TextSpan.FromBounds(Math.Min(_emphasis[^1].Start, end), end);
    }

    public void EndLine()
    {
        TrimLine();
        _text.Append('\n');
        _lineStart = _text.Length;
    }

    /// <summary>Ends a line that is of the page and not of the text.</summary>
    public void EndFurniture(PageFurnitureKind kind)
    {
        TrimLine();
        if (HasLine) _furniture.Add((TextSpan.FromBounds(_lineStart, _text.Length), kind));
        EndLine();
    }

    public void EndParagraph() => _emphasisEnd = -1;

    public void BeginPage()
    {
        _text.Append('\f');
        _lineStart = _text.Length;
    }

    public RenderedText Build(PrintStyle? style) =>
        new(_text.ToString(), new SourceMarks { Emphasis = _emphasis, Calls = _calls, Furniture = _furniture, Style = style });
}
