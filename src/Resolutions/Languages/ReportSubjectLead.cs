namespace Resolutions.Languages;

/// <summary>Where the words that a lead introduces stand to the words that ask for a report.</summary>
internal enum ReportSubjectLead
{
    /// <summary>It only looks like a lead: "on a regular basis".</summary>
    None,

    /// <summary>The subject stands before the request.</summary>
    Before,

    /// <summary>The subject stands in the request or after it.</summary>
    After,

    /// <summary>What comes next tells in which report it is to be, and what comes after that what it is on: 在关于甲的报告中提供关于乙的资料.</summary>
    Container,

    /// <summary>The subject is something said before: "report thereon".</summary>
    Said,
}
