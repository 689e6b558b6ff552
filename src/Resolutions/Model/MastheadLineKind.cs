namespace Resolutions.Model;

/// <summary>What a line of the masthead says.</summary>
public enum MastheadLineKind
{
    /// <summary>Nothing that is known; kept as it is.</summary>
    Other,

    /// <summary>The Organization's name.</summary>
    Organization,

    /// <summary>The organ's name, "General Assembly".</summary>
    Organ,

    /// <summary>The document's symbol.</summary>
    Symbol,

    /// <summary>The distribution category, "Distr.: General".</summary>
    Distribution,

    /// <summary>The date of issue.</summary>
    DateOfIssue,

    /// <summary>The session.</summary>
    Session,

    /// <summary>The numbers of the agenda items.</summary>
    AgendaItem,

    /// <summary>The name of the agenda item.</summary>
    AgendaItemName,

    /// <summary>"Resolution adopted by the General Assembly on …".</summary>
    Adoption,

    /// <summary>"[on the report of …]" or "[without reference to a Main Committee …]".</summary>
    Origin,
}
