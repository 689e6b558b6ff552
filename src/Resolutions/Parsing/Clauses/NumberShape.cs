namespace Resolutions.Parsing.Clauses;

/// <summary>How the number of a resolution is made up.</summary>
internal enum NumberShape
{
    /// <summary>55/2, S-27/2: session and number.</summary>
    Session,

    /// <summary>2020/1: year and number.</summary>
    Year,

    /// <summary>1514 (XV): number and session.</summary>
    Roman,

    /// <summary>1325 (2000): number and year.</summary>
    NumberAndYear,

    /// <summary>3/COP.14: another body's.</summary>
    Foreign,
}
