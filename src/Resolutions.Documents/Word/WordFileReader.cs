using Resolutions.Diagnostics;
using Resolutions.Documents.Rendering;

namespace Resolutions.Documents.Word;

internal static class WordFileReader
{
    public static RenderedText? Read(byte[] content, DocumentReaderOptions options, List<Diagnostic> diagnostics, CancellationToken cancellation) => null;
}
