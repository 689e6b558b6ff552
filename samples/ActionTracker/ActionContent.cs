using Resolutions.Model;
using Resolutions.Text;

namespace ActionTracker;

/// <summary>What an action asks, on one line.</summary>
internal static class ActionContent
{
    /// <summary>The words of the source; for a document from XML, which has no places in a text, the paragraph.</summary>
    public static string Of(ResolutionAction action, Paragraph paragraph, ResolutionDocument document, SourceText source) =>
        action.Content.IsEmpty || action.Content.End > source.Length ? paragraph.Text : document.WordsAt(action.Content, source);
}
