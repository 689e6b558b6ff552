using System.Globalization;
using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Comparison;

/// <summary>Says what differs between a block and its counterpart in another language.</summary>
internal sealed class BlockComparer(VerbEquivalents verbs, string firstLanguage, string secondLanguage)
{
    private const string Nothing = "nothing";

    public ConcordanceRow Compare(ComparedBlock? first, ComparedBlock? second)
    {
        var findings = new List<ConcordanceFinding>();
        string path = (first ?? second)!.Block.Path;
        if (first is null || second is null)
        {
            string without = first is null ? firstLanguage : secondLanguage;
            Add(ConcordanceDiagnostics.ParagraphMissing, path, without);
        }
        else
        {
            ComparePlaces(first.Block, second.Block);
            CompareFacts(first.Facts, second.Facts);
        }

        return new ConcordanceRow { Path = path, First = first?.Block, Second = second?.Block, Findings = findings };

        void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
            findings.Add(ConcordanceFinding.Of(descriptor, path, first?.Block.Span ?? default, second?.Block.Span ?? default, arguments));

        void AddAt(DiagnosticDescriptor descriptor, TextSpan one, TextSpan other, params ReadOnlySpan<object?> arguments) =>
            findings.Add(ConcordanceFinding.Of(descriptor, path, one, other, arguments));

        void ComparePlaces(Block one, Block other)
        {
            if (one.GetType() != other.GetType()) Add(ConcordanceDiagnostics.NestingDiffers, one.Path, KindOf(one), KindOf(other));
            else if (one is SubParagraph { Depth: var depth } && other is SubParagraph { Depth: var otherDepth } && depth != otherDepth)
                Add(ConcordanceDiagnostics.NestingDiffers, one.Path, depth, otherDepth);
            else if (one.Path != other.Path && (one is OperativeParagraph or SubParagraph or Section)) Add(ConcordanceDiagnostics.NumberDiffers, one.Path, other.Path);
        }

        void CompareVerbs(IReadOnlyList<VerbPhrase> one, IReadOnlyList<VerbPhrase> other)
        {
            if (VerbSequences.Compare(one, other, verbs) is not { IsSame: false } difference) return;
            if (difference.AreReplaced) AddAt(ConcordanceDiagnostics.VerbsDiffer, SpanOf(one, first.Block), SpanOf(other, second.Block), Names(one), Names(other));
            else AddAt(ConcordanceDiagnostics.FurtherVerb, SpanOf(difference.OnlyFirst, first.Block), SpanOf(difference.OnlySecond, second.Block), Names(difference.OnlyFirst), Names(difference.OnlySecond));
        }

        void CompareFacts(BlockFacts one, BlockFacts other)
        {
            CompareVerbs(one.Verbs, other.Verbs);
            if (Differ(one.Citations, other.Citations, out string left, out string right)) Add(ConcordanceDiagnostics.CitationsDiffer, left, right);
            DateFact[] onlyOne = Unmatched(one.Dates, other.Dates), onlyOther = Unmatched(other.Dates, one.Dates);
            if (onlyOne.Length + onlyOther.Length > 0) Add(ConcordanceDiagnostics.DatesDiffer, Days(onlyOne), Days(onlyOther));
            if (Differ(one.Numbers, other.Numbers, out left, out right)) Add(ConcordanceDiagnostics.NumbersDiffer, left, right);
            if (one.Addressees is { } asked && other.Addressees is { } otherAsked && Differ(asked, otherAsked, out left, out right))
                Add(ConcordanceDiagnostics.AddresseesDiffer, left, right);
        }
    }

    private static TextSpan SpanOf(IReadOnlyList<VerbPhrase> verbs, Block block) => verbs.Count == 0 ? block.Span : verbs[0].Span;

    private static string KindOf(Block block) => block switch
    {
        PreambularParagraph => "preambular paragraph",
        OperativeParagraph => "operative paragraph",
        SubParagraph => "sub-paragraph",
        Section => "section",
        Heading => "heading",
        TextTable => "table",
        _ => "unnumbered paragraph",
    };

    private static string Names(IReadOnlyList<VerbPhrase> verbs) =>
        verbs.Count == 0 ? Nothing : string.Join(", ", verbs.Select(static verb => $"{verb.Verb.Id} ('{verb.Text}')"));

    private static DateFact[] Unmatched(IReadOnlyList<DateFact> dates, IReadOnlyList<DateFact> others) =>
        [.. dates.Where(date => !date.IsLoose && !others.Any(date.Matches)).Distinct()];

    private static string Days(DateFact[] dates) =>
        dates.Length == 0 ? Nothing : string.Join(", ", dates.Select(static date => date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static bool Differ<T>(IReadOnlySet<T> one, IReadOnlySet<T> other, out string left, out string right)
        where T : IComparable<T>
    {
        left = List(one.Where(item => !other.Contains(item)));
        right = List(other.Where(item => !one.Contains(item)));
        return left != Nothing || right != Nothing;
    }

    private static string List<T>(IEnumerable<T> items)
    {
        string list = string.Join(", ", items.Order().Select(static item => string.Create(CultureInfo.InvariantCulture, $"{item}")));
        return list.Length == 0 ? Nothing : list;
    }
}
