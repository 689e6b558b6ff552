using Resolutions.AkomaNtoso;
using Resolutions.Documents;
using Resolutions.Parsing;

namespace PageExamples;

/// <summary>docs/documents.md and the package's README.</summary>
internal static class Documents
{
    public static void Run()
    {
        Read();
        ReadXml();
    }

    private static void Read()
    {
        ParseResult result = ResolutionReader.Read("resolution.pdf");     // or a stream, from where it stands
        Console.WriteLine(result.Document?.Title?.Text);
    }

    private static void ReadXml()
    {
        var options = new DocumentReaderOptions
        {
            ReadXml = (stream, cancellation) =>
            {
                AkomaNtosoReadResult read = AkomaNtosoReader.Read(stream);
                return new XmlReadResult(read.Document, read.Diagnostics);
            },
        };
        Console.WriteLine(ResolutionReader.Read("75_100_E.xml", options).Document?.Title?.Text);
    }
}
