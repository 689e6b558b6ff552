namespace Resolutions.Model;

/// <summary>What stands before the title: symbol, session, agenda item, date of issue, adoption line.</summary>
public sealed record Masthead : Node
{
    /// <summary>A masthead of which nothing is known.</summary>
    public static Masthead Empty { get; } = new();

    /// <summary>The symbol printed in the masthead; null where there is none.</summary>
    public ResolutionSymbol? Symbol { get; init; }

    /// <summary>The session of the General Assembly; null where none is named.</summary>
    public AssemblySession? Session { get; init; }

    /// <summary>The agenda items as printed: <c>57</c>, <c>128 (a)</c>.</summary>
    public IReadOnlyList<string> AgendaItems { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The name of the agenda item; null where there is none.</summary>
    public string? AgendaItemName { get; init; }

    /// <summary>The date of issue, which is not the date of adoption; null where there is none.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>What the adoption line and the line in brackets after it say; null where there is neither.</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>The masthead's lines in reading order, each with what it was read as.</summary>
    public IReadOnlyList<MastheadLine> Lines { get; init => field = ValueList<MastheadLine>.Of(value); } = ValueList<MastheadLine>.Empty;
}
