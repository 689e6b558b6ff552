namespace Resolutions.Languages;

/// <summary>All that the parser knows of one language: phrases, actors, months, numbers, masthead lines. Data, not code.</summary>
/// <remarks>Immutable; safe to share between threads. docs/languages.md says how to write one.</remarks>
public sealed class LanguagePack
{
    private const string ResourcePrefix = "Resolutions.Languages/";

    private static readonly Lazy<IReadOnlyList<LanguagePack>> BuiltInPacks = new(LoadBuiltIn);

    private readonly Lazy<PhraseGrammar> _phrases;
    private readonly Lazy<NumberWords> _numbers;
    private readonly Lazy<StructureWords> _structure;
    private readonly Lazy<DateReader> _dates;
    private readonly Lazy<CitationGrammar> _citations;
    private readonly Lazy<ActionGrammar> _actions;
    private readonly Lazy<Punctuation> _punctuation;
    private readonly Lazy<StartTrie> _starts;

    private readonly Lazy<AddresseeGrammar> _addressees;
    private readonly Lazy<TimeGrammar> _times;
    private readonly IReadOnlyList<ActorName> _addedActors;

    private LanguagePack(PackData data, IReadOnlyList<ActorName>? addedActors = null)
    {
        Data = data;
        _phrases = new(() => new PhraseGrammar(data));
        _addedActors = addedActors ?? [];
        _times = new(() => new TimeGrammar(Data, Numbers));
        _addressees = new(() => new AddresseeGrammar(Data, new ActorRegistry(Data, _addedActors)));
        _numbers = new(() => new NumberWords(Data));
        _dates = new(() => new DateReader(Data, Numbers));
        _citations = new(() => new CitationGrammar(Data, Numbers));
        _actions = new(() => new ActionGrammar(Data, Numbers));
        _structure = new(() => new StructureWords(Data));
        _punctuation = new(() => new Punctuation(Data));
        _starts = new(FindStarts);
        Code = data.Value("language", "code");
        Name = data.Value("language", "name");
        if (Code.Length == 0) throw new FormatException("Unexpected language pack without a code; expected 'code | xx' in [language].");
    }

    /// <summary>The packs that come with the library, in the order in which languages are tried: English, Chinese.</summary>
    public static IReadOnlyList<LanguagePack> BuiltIn => BuiltInPacks.Value;

    /// <summary>BCP 47 tag of the language, <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>The language's name in English.</summary>
    public string Name { get; }

    internal PackData Data { get; }

    /// <summary>The verb phrases of the language.</summary>
    internal PhraseGrammar Phrases => _phrases.Value;

    internal NumberWords Numbers => _numbers.Value;

    internal DateReader Dates => _dates.Value;

    internal TimeGrammar Times => _times.Value;

    internal AddresseeGrammar Addressees => _addressees.Value;

    internal CitationGrammar Citations => _citations.Value;

    internal ActionGrammar Actions => _actions.Value;

    internal StructureWords Structure => _structure.Value;

    internal Punctuation Punctuation => _punctuation.Value;

    /// <summary>What all that readers of clauses look for begins with.</summary>
    internal StartTrie Starts => _starts.Value;

    /// <summary>Reads a pack from a folder of data files (<c>*.txt</c>, UTF-8).</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A file is not well formed, or no file names the language.</exception>
    public static LanguagePack Load(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var data = new PackData();
        foreach (string file in Directory.EnumerateFiles(directory, "*.txt").Order(StringComparer.Ordinal))
        {
            using StreamReader reader = File.OpenText(file);
            data.Add(reader, Path.GetFileName(file));
        }

        return new LanguagePack(data);
    }

    /// <summary>A pack that also knows these names of actors; a name known before now stands for the one given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="actors"/> is null.</exception>
    public LanguagePack WithActors(IEnumerable<ActorName> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        return new LanguagePack(Data, [.. _addedActors, .. actors]);
    }

    private StartTrie FindStarts()
    {
        var starts = new StartTrie();
        Citations.AddStarts(starts);
        Dates.AddStarts(starts, StartKinds.Citation);
        Dates.AddStarts(starts, StartKinds.Time);
        Numbers.AddOrdinalStarts(starts, StartKinds.Time);
        starts.AddFigures(StartKinds.Time);
        Times.AddStarts(starts);
        Actions.AddStarts(starts);
        Addressees.Registry.AddStarts(starts);
        Phrases.AddStarts(starts);
        foreach (string stop in (string[])[";", "。"]) starts.Add(stop, StartKinds.Break);
        return starts;
    }

    private static List<LanguagePack> LoadBuiltIn()
    {
        System.Reflection.Assembly assembly = typeof(LanguagePack).Assembly;
        var packs = new SortedDictionary<string, PackData>(StringComparer.Ordinal);
        foreach (string resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!resource.StartsWith(ResourcePrefix, StringComparison.Ordinal)) continue;
            string[] parts = resource.Split('/', '\\');
            string code = parts[^2];
            if (!packs.TryGetValue(code, out PackData? data)) packs.Add(code, data = new PackData());
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            data.Add(reader, resource);
        }

        return [.. packs.Values.Select(static data => new LanguagePack(data))];
    }
}
