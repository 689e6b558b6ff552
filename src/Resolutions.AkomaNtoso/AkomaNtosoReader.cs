using System.Xml;
using System.Xml.Linq;
using Resolutions.AkomaNtoso.Reading;
using Resolutions.Diagnostics;

namespace Resolutions.AkomaNtoso;

/// <summary>
/// Reads resolutions from the UN's own XML, Akoma Ntoso for the United Nations (AKN4UN), into the model that parsing text gives. Known defects of
/// the UN's files are repaired; each repair is a diagnostic.
/// </summary>
/// <remarks>
/// Spans in the document are the default span: XML is not the text that spans are places in. Safe to call from several threads at once.
/// </remarks>
public static class AkomaNtosoReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">How to read; null for <see cref="AkomaNtosoReaderOptions.Default"/>.</param>
    /// <returns>The document and the findings. Bad XML, or a file that cannot be read, gives an error in them, never an exception.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static AkomaNtosoReadResult Read(string path, AkomaNtosoReaderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Read(stream, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // As the readers of other files do; and the framework's message would hold the path.
            return new AkomaNtosoReadResult(null, [AkomaNtosoDiagnostics.Unreadable.At(default, $"{FileProblem.Of(exception)}; expected a file that can be read.")]);
        }
    }

    /// <summary>Reads a stream, which is left open.</summary>
    /// <param name="stream">The XML, in the encoding it declares.</param>
    /// <param name="options">How to read; null for <see cref="AkomaNtosoReaderOptions.Default"/>.</param>
    /// <returns>The document and the findings. Bad XML gives an error in them, never an exception.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AkomaNtosoReadResult Read(Stream stream, AkomaNtosoReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= AkomaNtosoReaderOptions.Default;
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics);
        XElement root;
        try
        {
            root = SafeXml.Load(stream, options);
        }
        catch (XmlException e)
        {
            diagnostics.Add(AkomaNtosoDiagnostics.Unreadable, e.Message);
            return new AkomaNtosoReadResult(null, diagnostics.ToList());
        }

        return new AkomaNtosoReadResult(new DocumentReader(diagnostics, options).Read(root), diagnostics.ToList());
    }
}
