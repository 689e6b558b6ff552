using System.Text;
using Resolutions.Fuzz.Seeds;
using Resolutions.Parsing;
using Resolutions.Tests.Properties;

namespace Resolutions.Fuzz.Targets;

/// <summary>The parser, on damaged drafting.</summary>
internal sealed class TextTarget : FuzzTarget
{
    private const int LongestText = 260;
    private const int LongEvery = 50;
    private const int LongText = LongestText * 20;
    private const int DocumentCheckedEvery = 10;
    private const int TwiceEvery = 100;

    public override string Name => "text";

    public override IReadOnlyList<byte[]> Seeds => [.. SoundTexts.All.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Their beginnings: long texts are slow, and a fuzzer makes of each what it likes.</summary>
    public override IReadOnlyList<byte[]> FuzzerSeeds => [.. SoundTexts.All.Select(static text => Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, LongestText * 2)]))];

    public override IReadOnlyList<string> Pieces => TextMutator.Pieces;

    /// <summary>The text of a case; half a character of it becomes U+FFFD in <see cref="Input"/>.</summary>
    public static string Text(int number) => new TextMutator(number, SoundTexts.All).Next(number % LongEvery == 0 ? LongText : LongestText);

    public override byte[] Input(int number) => Encoding.UTF8.GetBytes(Text(number));

    public override string? Check(byte[] input)
    {
        ParseResult result = ResolutionParser.Parse(Encoding.UTF8.GetString(input));
        return Promises.OfSpans(result) ?? result.Documents.Select(static document => Promises.OfDocument(document, isWhole: true)).FirstOrDefault(static broken => broken is not null);
    }

    public override string? Case(int number)
    {
        string text = Text(number);
        ParseResult result = ResolutionParser.Parse(text);
        if (Promises.OfSpans(result) is { } broken) return broken;
        if (number % TwiceEvery == 1 && !result.Documents.SequenceEqual(ResolutionParser.Parse(text).Documents)) return "twice: a second parse gives another result";
        if (number % DocumentCheckedEvery != 0) return null;
        bool isWhole = !text.Any(char.IsSurrogate);
        return result.Documents.Select(document => Promises.OfDocument(document, isWhole)).FirstOrDefault(static promise => promise is not null);
    }
}
