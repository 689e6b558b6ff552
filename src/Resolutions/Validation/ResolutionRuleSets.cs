namespace Resolutions.Validation;

/// <summary>The names of the rule sets, for <c>options.IncludeRuleSets(…)</c>. Without a choice all rules are checked.</summary>
public static class ResolutionRuleSets
{
    /// <summary>What has to be there and fit together: symbol, title, enacting line, parts, dates, footnotes, references, opening phrases.</summary>
    public const string Structure = "Structure";

    /// <summary>Numbers and labels in sequence.</summary>
    public const string Numbering = "Numbering";

    /// <summary>What paragraphs end with. Not checked where a text has lost its punctuation, nor in languages whose pack has no [punctuation].</summary>
    public const string Style = "Style";

    // "default" is FluentValidation's name for what is checked when nothing is chosen.
    internal const string StructureOrAll = "default," + Structure;
    internal const string NumberingOrAll = "default," + Numbering;
    internal const string StyleOrAll = "default," + Style;
    internal const string Every = "default," + Structure + "," + Numbering + "," + Style;
}
