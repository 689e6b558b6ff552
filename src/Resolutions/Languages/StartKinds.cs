namespace Resolutions.Languages;

/// <summary>What may begin at a place of a paragraph: for each reader of clauses, where it has anything to read.</summary>
[Flags]
internal enum StartKinds : ushort
{
    None = 0,

    /// <summary>A document, a place in one, an organ.</summary>
    Citation = 1 << 0,

    /// <summary>A session or a date.</summary>
    Time = 1 << 1,

    /// <summary>"next session".</summary>
    NextSession = 1 << 2,

    Duration = 1 << 3,

    Recurrence = 1 << 4,

    ReportRecurrence = 1 << 5,

    Report = 1 << 6,

    Agenda = 1 << 7,

    Funding = 1 << 8,

    /// <summary>What makes the items of a chapeau conditions.</summary>
    Condition = 1 << 9,

    /// <summary>The words of a pattern that come after room for others.</summary>
    AfterRoom = 1 << 10,

    /// <summary>The name of an actor.</summary>
    Actor = 1 << 11,

    /// <summary>The verb of a later main clause, with what joins it to the one before.</summary>
    LaterVerb = 1 << 12,

    /// <summary>What joins a later verb that is split around its object.</summary>
    LaterFrame = 1 << 13,

    /// <summary>A later verb of a preambular paragraph.</summary>
    LaterPreambular = 1 << 14,

    /// <summary>The end of a sentence or an item.</summary>
    Break = 1 << 15,
}
