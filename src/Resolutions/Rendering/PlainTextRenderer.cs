using System.Globalization;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Rendering.PlainText;

namespace Resolutions.Rendering;

/// <summary>Makes clean text from a document: a line a paragraph, an empty line between, without page furniture, which the parser reads again.</summary>
/// <remarks>docs/rendering.md says what reading it again gives. Safe to call from many threads at once.</remarks>
public static class PlainTextRenderer
{
    /// <summary>A document as text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="languages">The packs that say how a number stands before a title; null for the built-in ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Render(ResolutionDocument document, IReadOnlyList<LanguagePack>? languages = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Render(document, writer, languages);
        return writer.ToString();
    }

    /// <summary>Writes a document as text, lines ended by line feeds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="languages">The packs that say how a number stands before a title; null for the built-in ones.</param>
    /// <exception cref="ArgumentNullException">The document or the writer is null.</exception>
    public static void Render(ResolutionDocument document, TextWriter writer, IReadOnlyList<LanguagePack>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        new PlainTextWriter(writer, document, PageWords.Of(document.Language, languages ?? LanguagePack.BuiltIn)).Write();
    }
}
