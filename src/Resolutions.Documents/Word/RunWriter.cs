using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Documents.Rendering;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resolutions.Documents.Word;

/// <summary>Writes the text of a paragraph: what is shown of it, with its emphasis and calls. State of one call.</summary>
internal sealed class RunWriter(TextRenderer text, StyleBook styles, NoteBook notes)
{
    private const int LongestCall = 3;

    /// <summary>Whether something is shown in a paragraph.</summary>
    public static bool HasText(Paragraph paragraph)
    {
        foreach (WordText piece in paragraph.Descendants<WordText>())
        {
            if (!string.IsNullOrWhiteSpace(piece.Text) && IsShown(piece, paragraph)) return true;
        }

        return false;
    }

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="breakLines">Whether line breaks in it are kept.</param>
    public void Write(Paragraph paragraph, bool breakLines = true) => WriteChildren(paragraph, styles.StyleOf(paragraph), breakLines);

    /// <summary>Text in a drawing is of the drawing; what is deleted or moved away is no longer there.</summary>
    private static bool IsShown(WordText piece, Paragraph paragraph)
    {
        for (OpenXmlElement? at = piece.Parent; at is not null && at != paragraph; at = at.Parent)
        {
            if (at is DeletedRun or MoveFromRun or Drawing or Picture or AlternateContentFallback or Paragraph) return false;
        }

        return true;
    }

    private void WriteChildren(OpenXmlElement parent, string? style, bool breakLines)
    {
        foreach (OpenXmlElement element in parent.ChildElements)
        {
            switch (element)
            {
                case Run run:
                    WriteRun(run, style, breakLines);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                case Hyperlink or InsertedRun or MoveToRun or SimpleField or SdtRun or SdtContentRun or CustomXmlRun or BidirectionalOverride or BidirectionalEmbedding
                    or AlternateContentChoice:
                    WriteChildren(element, style, breakLines);
                    break;
                case AlternateContent alternatives when alternatives.GetFirstChild<AlternateContentChoice>() is { } choice:
                    WriteChildren(choice, style, breakLines);
                    break;
                case OpenXmlUnknownElement { LocalName: "smartTag" }:
                    WriteChildren(element, style, breakLines);
                    break;
            }
        }
    }

    private void WriteRun(Run run, string? style, bool breakLines)
    {
        RunProperties? properties = run.RunProperties;
        if (styles.IsHidden(properties, style)) return;
        foreach (OpenXmlElement element in run.ChildElements)
        {
            switch (element)
            {
                case WordText piece:
                    WriteText(piece.Text, properties, style);
                    break;
                case FootnoteEndnoteReferenceType reference:
                    if (notes.Call(reference) is { } number) text.AppendCall(number);
                    break;
                case TabChar:
                    text.Append(" ", false);
                    break;
                case Break { Type.Value: var type } when type != BreakValues.TextWrapping:
                    break;
                case Break or CarriageReturn:
                    if (breakLines && text.HasLine) text.EndLine();
                    else text.Append(" ", false);
                    break;
                case NoBreakHyphen:
                    text.Append("-", styles.IsEmphasized(properties, style, false));
                    break;
                case Ruby { RubyBase: { } shown }:
                    WriteChildren(shown, style, breakLines);
                    break;
            }
        }
    }

    private void WriteText(string piece, RunProperties? properties, string? style)
    {
        if (IsTypedCall(piece, properties, style, out int marker))
        {
            text.AppendCall(marker);
            return;
        }

        bool isWide = piece.AsSpan().ContainsAnyInRange('\u2E80', '\uFFFF');
        text.Append(piece, styles.IsEmphasized(properties, style, isWide));
    }

    /// <summary>Raised figures after a word or a sign, in a file without notes of its own.</summary>
    private bool IsTypedCall(string piece, RunProperties? properties, string? style, out int marker)
    {
        marker = 0;
        if (notes.HasNotes || !styles.IsRaised(properties, style)) return false;
        ReadOnlySpan<char> figures = piece.AsSpan().Trim();
        if (figures.Length is 0 or > LongestCall || figures.ContainsAnyExceptInRange('0', '9')) return false;
        char before = text.Last;
        if (before == '\0' || char.IsDigit(before) || (before == 'm' && figures is "2" or "3")) return false;
        marker = int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);
        return marker > 0;
    }
}
