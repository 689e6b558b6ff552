using Resolutions.Documents.Tests.Gold;
using Resolutions.Fuzz.Mutation;

namespace Resolutions.Fuzz.Targets;

/// <summary>The reader of Word files.</summary>
internal sealed class WordTarget : FuzzTarget
{
    public override string Name => "word";

    public override IReadOnlyList<byte[]> Seeds { get; } = [WordWriter.Write(OwnDocuments.English), WordWriter.Write(OwnDocuments.Chinese)];

    /// <summary>The main parts, too: what a fuzzer does to a packed file hardly ever reaches what is in it.</summary>
    public override IReadOnlyList<byte[]> FuzzerSeeds => [.. Seeds, .. Seeds.Select(static file => Package.Parts(file).Find(static part => part.Name == Package.MainPart).Content)];

    public override IReadOnlyList<string> Pieces { get; } =
    [
        "<w:p>", "</w:p>", "<w:r><w:t>", "</w:t></w:r>", "<w:br w:type=\"page\"/>", "<w:tab/>", "<w:tbl><w:tr><w:tc>", "<w:numId w:val=\"99\"/>", "<w:ilvl w:val=\"-1\"/>", "<w:ilvl w:val=\"999999999999\"/>",
        "<w:footnoteReference w:id=\"7\"/>", "<w:start w:val=\"2147483647\"/>", "<w:lvlText w:val=\"%1%9%\"/>", "<w:numFmt w:val=\"chicago\"/>", "<w:i w:val=\"maybe\"/>", "<w:del>", "<w:sdt>", "<w:hyperlink>", "<w:fldSimple w:instr=\"PAGE\">",
        "w:styleId=\"a\"", "<w:basedOn w:val=\"a\"/>", "xmlns:w=\"urn:x\"", "mc:Ignorable=\"w\"", "<mc:AlternateContent>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "\0", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006",
        "word/document.xml", "[Content_Types].xml", "Target=\"../../x\"", "TargetMode=\"External\"",
    ];

    public override byte[] Input(int number) => number % 4 == 0 ? new ByteMutator(number, Seeds, Pieces).Next() : new PackageMutator(number, Pieces).Next(Seeds);

    /// <summary>Reads a file, or a main part within the first seed's other parts.</summary>
    public override string? Check(byte[] input) => FileReading.Check(input.AsSpan().StartsWith("<"u8)
        ? Package.Pack(Package.Parts(Seeds[0]).Select(part => part.Name == Package.MainPart ? (part.Name, input) : part))
        : input);
}
