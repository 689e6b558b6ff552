using System.Text;
using Resolutions.AkomaNtoso;
using Resolutions.AkomaNtoso.Tests;
using Resolutions.Fuzz.Mutation;
using Resolutions.Fuzz.Seeds;
using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Fuzz.Targets;

/// <summary>The reader of the UN's XML.</summary>
internal sealed class XmlTarget : FuzzTarget
{
    // Made when asked for: an instrumented parser runs under a fuzzer only.
    private readonly Lazy<byte[][]> _seeds = new(static () =>
    [
        .. XmlSeeds.All.Select(Encoding.UTF8.GetBytes),
        .. SoundTexts.All.SelectMany(static text => ResolutionParser.Parse(text).Documents).Where(static document => document.Resolutions.Count > 0).Select(Written),
    ]);

    public override string Name => "xml";

    public override IReadOnlyList<byte[]> Seeds => _seeds.Value;

    public override IReadOnlyList<string> Pieces { get; } =
    [
        "<paragraph>", "</paragraph>", "<num>1.</num>", "<num>(a)</num>", "<list>", "<point>", "<content>", "<p>", "</p>", "<span class=\"italic\">", "<authorialNote marker=\"1\">",
        "<heading>", "<subheading>", "<section>", "<container name=\"preamble\">", "<table><tr><td>", "<eol/>", "<a href=\"https://undocs.org/en/A/RES/75/1\">", "<docDate date=\"0001-01-01\">",
        "<!-- -->", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&amp;", "&#0;", "&#xD800;", "&b;", "xmlns=\"\"", "xml:lang=\"zh\"", "\0", "﻿",
        "<attachments>", "<voting outcome=\"adoptedRecordedVote\">", "<count value=\"-1\" refersTo=\"#inFavour\"/>", "refersTo=\"#preamble\"", "class=\"H23\"",
    ];

    public override byte[] Input(int number) => number % 2 == 0 ? new ByteMutator(number, Seeds, Pieces).Next() : new XmlTreeMutator(number).Next(Seeds);

    public override string? Check(byte[] input)
    {
        using var stream = new MemoryStream(input, writable: false);
        if (AkomaNtosoReader.Read(stream).Document is not { } document) return null;
        if (Promises.OfDocument(document, isWhole: true) is { } broken) return broken;
        return Fixture.WriteAndRead(document).Document is null ? "xml: what is written cannot be read" : null;
    }

    private static byte[] Written(ResolutionDocument document)
    {
        using var stream = new MemoryStream();
        AkomaNtosoWriter.Write(document, stream);
        return stream.ToArray();
    }
}
