using System.Collections.Frozen;

namespace Resolutions.Languages;

/// <summary>What the symbols of documents begin with. They are the same in every language.</summary>
internal static class SymbolSeries
{
    /// <summary>The series of the United Nations and of treaty bodies it serves.</summary>
    public static FrozenSet<string> All { get; } = new[]
    {
        "A", "S", "E", "T", "ST", "DC", "CD", "NPT", "BWC", "CCW", "CCM", "APLC", "CCPR", "CEDAW", "CERD", "CAT", "CRC", "CRPD", "CMW", "CED", "HRI",
        "FCCC", "UNEP", "UNCTAD", "TD", "SPLOS", "ISBA", "CLCS", "LOS", "ICCD", "CAC", "CTOC", "JIU", "HSP", "CEB", "DP", "ID", "IDB", "GC", "PBC",
        "CBD", "SAICM", "UNCDF", "UNODC", "UNW", "WFP", "OPS", "ICC", "ICSC", "HS", "MTC", "ECE", "ECA", "LC", "TRADE", "PCNICC", "EB", "WT",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How a symbol can begin: a series alone, or with a session or division, GC.18/ and UNEP(DTIE)/.</summary>
    public static IEnumerable<string> Starts => All.SelectMany(static series => series.Length > 1 ? (string[])[series + "/", series + ".", series + "("] : [series + "/"]);
}
