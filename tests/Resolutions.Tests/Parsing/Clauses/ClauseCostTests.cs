using System.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Texts made to be slow to read. The bound is no claim of speed: what it keeps out takes many minutes, and a loaded machine stays within it.</summary>
public sealed class ClauseCostTests
{
    private const int Length = 60_000;

    [Theory]
    [InlineData("第55/2号、")]
    [InlineData("第1、第2、")]
    [InlineData("〇")]
    [InlineData("一")]
    [InlineData("resolution 55/2 A and B, ")]
    [InlineData("paragraphs 1, 2, ")]
    [InlineData("hundred and ")]
    [InlineData("States (")]
    [InlineData("States, ")]
    [InlineData("regional, ")]
    [InlineData("States, including ")]
    [InlineData("to include in the ")]
    [InlineData("submit ")]
    [InlineData("at its fifty-sixth session of the Forum ")]
    [InlineData("提交")]
    [InlineData("会员国、")]
    [InlineData("尚未")]
    [InlineData("A/")]
    [InlineData("(")]
    [InlineData("      ")]
    public void Cost_grows_with_the_length_only(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        MappedText mapped = MappedText.Identity(text);
        var verb = new VerbPhrase { Text = "Requests", Verb = new ActionVerb { Id = "request", Force = DirectiveForce.Requesting } };
        long start = Stopwatch.GetTimestamp();
        foreach (LanguagePack pack in LanguagePack.BuiltIn)
        {
            using var indexed = new IndexedText(mapped, pack);
            CitationReader.Read(indexed, pack);
            AddresseeReader.Read(indexed, 0, text.Length, verb, pack, []);
            DeadlineReader.Read(indexed, 0, text.Length, pack);
            RecurrenceReader.Read(indexed, 0, text.Length, pack, true);
            ReportReader.Read(indexed, 0, 0, text.Length, verb, [], pack, out _);
            AgendaReader.Read(indexed, 0, text.Length, pack);
            FundingReader.Read(indexed, 0, text.Length, pack);
        }

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1));
    }
}
