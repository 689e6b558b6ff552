using System.Text;
using CsCheck;
using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Resolutions.Tests.Properties;
using Resolutions.Tests.Samples;
using Resolutions.Text;

namespace Resolutions.Tests.Serialization;

public sealed class ResolutionJsonTests
{
    public static TheoryData<string> Documents => ["rich", "chinese", "plain", "empty"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_comes_back_equal(string name)
    {
        ResolutionDocument document = Document(name);

        Assert.Equal(document, ResolutionJson.Deserialize(ResolutionJson.Serialize(document)));
        Assert.Equal(document, ResolutionJson.Deserialize(ResolutionJson.Serialize(document, new ResolutionJsonOptions { Indented = false })));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Strings_streams_and_asynchronous_streams_hold_the_same(string name)
    {
        ResolutionDocument document = Document(name);
        using var stream = new MemoryStream();
        using var asynchronous = new MemoryStream();

        ResolutionJson.Serialize(stream, document);
        await ResolutionJson.SerializeAsync(asynchronous, document);

        Assert.Equal(ResolutionJson.Serialize(document), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(stream.ToArray(), asynchronous.ToArray());
        stream.Position = 0;
        asynchronous.Position = 0;
        Assert.Equal(document, ResolutionJson.Deserialize(stream));
        Assert.Equal(document, await ResolutionJson.DeserializeAsync(asynchronous));
        Assert.Equal(document, ResolutionJson.Deserialize([0xEF, 0xBB, 0xBF, .. stream.ToArray()]));
    }

    [Fact]
    public async Task The_written_form_of_a_rich_document() => await VerifyJson(ResolutionJson.Serialize(RichDocument.English()));

    [Fact]
    public async Task The_written_form_of_a_result() => await VerifyJson(ResolutionJson.Serialize(Result(), new ResolutionJsonOptions { IncludeSpans = false }));

    [Fact]
    public void Chinese_and_quotation_marks_are_not_escaped()
    {
        string json = ResolutionJson.Serialize(RichDocument.Chinese());

        Assert.Contains("对各国保护山泉表示满意，", json, StringComparison.Ordinal);
        Assert.Contains("对…表示满意", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_spans_no_place_is_written_and_all_else_comes_back()
    {
        string json = ResolutionJson.Serialize(RichDocument.English(), new ResolutionJsonOptions { IncludeSpans = false });

        foreach (string name in new[] { "span", "content", "parts" }) Assert.DoesNotContain($"\"{name}\":", json, StringComparison.Ordinal);
        ResolutionDocument read = ResolutionJson.Deserialize(json);
        Assert.Equal(default, read.Span);
        Assert.Equal(json, ResolutionJson.Serialize(read));
    }

    [Fact]
    public void A_result_comes_back_as_an_envelope()
    {
        ResolutionEnvelope envelope = ResolutionEnvelope.Of(Result());

        Assert.Equal(envelope, ResolutionJson.DeserializeEnvelope(ResolutionJson.Serialize(Result())));
        Assert.Equal(2, envelope.Documents.Count);
        Assert.Equal(2, ResolutionJson.DeserializeEnvelope(ResolutionJson.Serialize(Result(), new ResolutionJsonOptions { IncludeSpans = false })).Documents.Count);
        Assert.Equal("RES001", Assert.Single(envelope.Diagnostics).Id);
    }

    [Fact]
    public async Task An_envelope_goes_through_streams()
    {
        ResolutionEnvelope envelope = ResolutionEnvelope.Of(Result());
        using var stream = new MemoryStream();
        using var asynchronous = new MemoryStream();

        ResolutionJson.Serialize(stream, envelope);
        await ResolutionJson.SerializeAsync(asynchronous, envelope);

        Assert.Equal(envelope, ResolutionJson.DeserializeEnvelope(stream.ToArray()));
        stream.Position = 0;
        asynchronous.Position = 0;
        Assert.Equal(envelope, ResolutionJson.DeserializeEnvelope(stream));
        Assert.Equal(envelope, await ResolutionJson.DeserializeEnvelopeAsync(asynchronous));
    }

    [Fact]
    public void The_kind_may_stand_anywhere_in_its_object()
    {
        const string Json =
            """{"language":"en","resolutions":[{"operative":{"blocks":[{"text":"Decides.","path":"OP1","number":1,"kind":"operativeParagraph"}]}}],"schemaVersion":1}""";

        Assert.Equal("OP1", Assert.Single(ResolutionJson.Deserialize(Json).Resolutions[0].Operative.Paragraphs).Path);
    }

    [Fact]
    public void What_may_be_left_out_is_read_as_empty()
    {
        ResolutionDocument document = ResolutionJson.Deserialize("""{"schemaVersion":1,"language":"en","resolutions":[{}]}""");

        Assert.Equal(new ResolutionDocument { Language = "en", Resolutions = [new Resolution()] }, document);
        Assert.Empty(document.Masthead.Lines);
        Assert.Empty(document.Resolutions[0].Preamble.Blocks);
    }

    [Fact]
    public void Every_depth_the_parser_may_be_set_to_in_earnest_can_be_written()
    {
        Block block = Sample.Unnumbered("deepest", "Deep.");
        for (int depth = 100; depth > 0; depth--) block = Sample.Sub("OP1", "(a)", 1, "Level:", depth, block);
        ResolutionDocument document = Sample.English().WithOperative(block);

        Assert.Equal(document, ResolutionJson.Deserialize(ResolutionJson.Serialize(document)));
    }

    [Fact]
    public void Any_text_can_be_written() => Gen.String.Hold(text =>
    {
        ResolutionDocument document = Sample.English().WithOperative(Sample.Unnumbered("UP1", text));
        string read = ResolutionJson.Deserialize(ResolutionJson.Serialize(document)).Resolutions[0].Operative.Blocks.OfType<Paragraph>().Single().Text;
        // Half a surrogate pair has no form in UTF-8.
        return read == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    });

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ResolutionJson.Serialize((ResolutionDocument)null!));
        Assert.Throws<ArgumentNullException>(() => ResolutionJson.Deserialize((string)null!));
        Assert.Throws<ArgumentNullException>(() => ResolutionJson.Deserialize((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => ResolutionEnvelope.Of(null!));
    }

    internal static ResolutionDocument Document(string name) => name switch
    {
        "rich" => RichDocument.English(),
        "chinese" => RichDocument.Chinese(),
        "plain" => Sample.English(),
        _ => new ResolutionDocument { Language = "en" },
    };

    private static ParseResult Result() => new(
        new SourceText("text"), [Sample.English(), RichDocument.Chinese()],
        [new Diagnostic("RES001", DiagnosticSeverity.Warning, "Unexpected text; expected a symbol.", new TextSpan(3, 4))]);
}
