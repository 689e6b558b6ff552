using Resolutions.AkomaNtoso;
using Resolutions.Model;

namespace PageExamples;

/// <summary>docs/akoma-ntoso.md and the package's README.</summary>
internal static class AkomaNtoso
{
    public static void Run()
    {
        AkomaNtosoReadResult read = AkomaNtosoReader.Read("75_100_E.xml");       // or a stream; options: limits, language packs
        ResolutionDocument document = read.GetDocumentOrThrow();
        AkomaNtosoWriter.Write(document, "A_RES_75_100.xml");                    // or a stream
        Console.WriteLine(AkomaNtosoReader.Read("A_RES_75_100.xml").Document == document);
    }
}
