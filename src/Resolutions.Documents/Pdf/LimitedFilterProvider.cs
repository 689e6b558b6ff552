using Resolutions.Diagnostics;
using Resolutions.Documents.Rendering;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Resolutions.Documents.Pdf;

/// <summary>The filters of PdfPig, counting what they unpack; stops at the limit or when it is cancelled. State of one call.</summary>
internal sealed class LimitedFilterProvider(long limit, CancellationToken cancellation) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> _limited = [];
    private readonly long _limit = limit;
    private long _left = limit;

    /// <summary>The finding where the limit was met: PdfPig goes on after some exceptions, so that throwing alone would not tell.</summary>
    public Diagnostic? Exceeded { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limit(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limit(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limit(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Limit(IReadOnlyList<IFilter> filters)
    {
        var limited = new List<IFilter>(filters.Count);
        foreach (IFilter filter in filters)
        {
            if (!_limited.TryGetValue(filter, out IFilter? own)) _limited.Add(filter, own = new Filter(this, filter));
            limited.Add(own);
        }

        return limited;
    }

    private void Take(long bytes)
    {
        _left -= bytes;
        if (_left >= 0) return;
        Exceeded ??= DocumentDiagnostics.DecompressedTooLarge.At(default, _limit);
        throw new LimitExceededException(Exceeded);
    }

    private Memory<byte> Decode(IFilter filter, Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
    {
        cancellation.ThrowIfCancellationRequested();
        // A bomb is measured before it is unpacked: PdfPig holds all of a stream in memory.
        if (filter is FlateFilter) Take(DeflateMeter.Measure(input, Math.Max(0, _left), cancellation));
        Memory<byte> output = filter.Decode(input, dictionary, provider, index);
        if (filter is not FlateFilter) Take(output.Length);
        return output;
    }

    private sealed class Filter(LimitedFilterProvider owner, IFilter inner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index) =>
            owner.Decode(inner, input, dictionary, provider, index);
    }
}
