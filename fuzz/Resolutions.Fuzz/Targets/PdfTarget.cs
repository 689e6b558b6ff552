using Resolutions.Fuzz.Mutation;
using Resolutions.Fuzz.Seeds;

namespace Resolutions.Fuzz.Targets;

/// <summary>The reader of PDF.</summary>
internal sealed class PdfTarget : FuzzTarget
{
    public override string Name => "pdf";

    public override IReadOnlyList<byte[]> Seeds => PdfSeeds.All;

    public override IReadOnlyList<string> Pieces { get; } =
    [
        "obj", "endobj", "stream\n", "endstream", "xref", "trailer", "startxref", "%%EOF", "%PDF-1.4\n", "<<", ">>", "[", "]", "/Type", "/Page", "/Pages", "/Kids", "/Count 99999999", "/Length -1",
        "/Length 2147483647", "/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /LZWDecode]", "/DecodeParms << /Predictor 15 /Columns 1000000000 >>", "/Encrypt 1 0 R", "/ObjStm", "/XRef", "/Prev 0", "/W [1 2 1]",
        "1 0 R", "2 0 R", "3 0 R", "99 0 R", "/MediaBox [0 0 0 0]", "/Rotate 90", "BT", "ET", "Tf", "Tm", "Td", "T*", "Tj", "TJ", "q", "Q", "cm", "Do", "BI /W 1 ID x EI", "1e38", "-99999999999", "0.0000001", "NaN",
        "/Identity-H", "/Type0", "/ToUnicode 4 0 R", "/Resources 3 0 R", "beginbfrange <00> <FFFF> <0000> endbfrange", "(", ")", "\\", "<FEFF", "\0", "%",
    ];

    public override byte[] Input(int number) => new ByteMutator(number, Seeds, Pieces).Next();

    public override string? Check(byte[] input) => FileReading.Check(input);
}
