using System.Text;
using Resolutions.Model;
using Resolutions.Text;

namespace ActionTracker;

/// <summary>What an action asks, on one line.</summary>
internal static class ActionContent
{
    // From here on stand the characters of East Asian writing, which has no space where a line ends.
    private const char FirstUnspaced = '\u2E80';

    /// <summary>The words of the source without the page furniture among them; for a document from XML, which has no places in a text, the paragraph.</summary>
    public static string Of(ResolutionAction action, Paragraph paragraph, ResolutionDocument document, SourceText source)
    {
        TextSpan place = action.Content;
        if (place.IsEmpty || place.End > source.Length) return paragraph.Text;
        var line = new StringBuilder();
        foreach (TextSpan piece in document.WithoutFurniture(place)) Append(line, source.Slice(piece));
        return line.ToString().TrimEnd();
    }

    /// <summary>White space becomes one space, or none where a line ends between characters that have none.</summary>
    private static void Append(StringBuilder line, ReadOnlySpan<char> text)
    {
        bool isGap = false, breaks = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isGap = true;
                breaks |= c is '\n' or '\r';
                continue;
            }

            bool isUnspaced = breaks && line.Length > 0 && line[^1] >= FirstUnspaced && c >= FirstUnspaced;
            if (isGap && line.Length > 0 && !isUnspaced) line.Append(' ');
            line.Append(c);
            isGap = breaks = false;
        }
    }
}
