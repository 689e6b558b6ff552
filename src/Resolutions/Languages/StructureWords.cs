using System.Collections.Frozen;
using System.Globalization;

namespace Resolutions.Languages;

/// <summary>What a language says in the lines that give a resolution its shape: masthead, enacting line, closing, annex, furniture.</summary>
/// <remarks>Immutable. The sections are described in Languages/en/structure.txt.</remarks>
internal sealed class StructureWords
{
    public StructureWords(PackData data)
    {
        Script = [.. data["script"].Select(static entry => new ScriptRange(Hex(entry[0]), Hex(entry[1]), int.Parse(entry[2], CultureInfo.InvariantCulture)))];
        Frequent = data.Values("frequent").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Enacting = data.Values("enacting");
        Masthead = Templates(data, "masthead");
        Closing = Templates(data, "closing");
        Furniture = Templates(data, "furniture");
        Annex = [.. data.Values("annex").Select(static value => new LineTemplate(value))];
        WordsAreLabels = data.Values("labels").Contains("words", StringComparer.Ordinal);
        SeldomOpens = data.Values("seldom opens").ToFrozenSet(StringComparer.Ordinal);
        GoesOn = data.Values("goes on");
        LeavesOpen = data.Values("leaves open");
        AlwaysOpens = data.Values("always opens").ToFrozenSet(StringComparer.Ordinal);
        BeforeNumbers = data["before numbers"].ToFrozenDictionary(static entry => entry[0], static entry => entry[1] != "weak", StringComparer.Ordinal);
        AfterNumbers = data.Values("after numbers").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The letters of the script and how much each tells.</summary>
    public ScriptRange[] Script { get; }

    /// <summary>Words that tell the language from others of the same script.</summary>
    public FrozenSet<string> Frequent { get; }

    /// <summary>The names of the organ as they stand before the preamble.</summary>
    public string[] Enacting { get; }

    public NamedTemplate[] Masthead { get; }

    public NamedTemplate[] Closing { get; }

    public NamedTemplate[] Furniture { get; }

    public LineTemplate[] Annex { get; }

    /// <summary>Whether numbers in words are labels, of sections and in brackets of items.</summary>
    public bool WordsAreLabels { get; }

    /// <summary>Ids of verbs that in a preamble go on with a sentence more often than they begin a paragraph.</summary>
    public FrozenSet<string> SeldomOpens { get; }

    /// <summary>Words that right after a preambular phrase tell that the sentence goes on.</summary>
    public string[] GoesOn { get; }

    /// <summary>Words with which, before a comma, no paragraph ends.</summary>
    public string[] LeavesOpen { get; }

    /// <summary>Ids of verbs whose preambular phrases never stand after a comma within a paragraph.</summary>
    public FrozenSet<string> AlwaysOpens { get; }

    /// <summary>A number after one of these is hardly ever the call of a footnote; where the value is false, seldom.</summary>
    public FrozenDictionary<string, bool> BeforeNumbers { get; }

    /// <summary>A number before one of these is no call of a footnote.</summary>
    public FrozenSet<string> AfterNumbers { get; }

    private static NamedTemplate[] Templates(PackData data, string section) =>
        [.. data[section].Select(static entry => new NamedTemplate(entry[0], new LineTemplate(entry[1])))];

    private static char Hex(string text) => (char)int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
