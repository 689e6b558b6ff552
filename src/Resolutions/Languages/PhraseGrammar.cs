using System.Collections.Frozen;

namespace Resolutions.Languages;

/// <summary>
/// The verb phrases of a language, built of parts: a class of forms for each place in a phrase, forms of words and of other classes. The
/// classes that the parser asks for by name are <c>preambular</c>, <c>operative</c>, <c>lead.first</c>, <c>later</c>, <c>later.loose</c>,
/// <c>later.closed</c>, <c>later.not</c>, <c>adverbial</c>, <c>relative</c>, <c>told.words</c>, <c>told.act</c> and <c>told.verb</c>; all others are the language's own.
/// </summary>
internal sealed class PhraseGrammar
{
    /// <summary>Stands for an escaped semicolon while a field is taken apart.</summary>
    private const string Semicolon = "\u0001";

    private static readonly PhraseClass Nothing = new();

    private readonly FrozenDictionary<string, PhraseClass> _classes;

    public PhraseGrammar(PackData data)
    {
        var classes = new Dictionary<string, PhraseClass>(StringComparer.Ordinal);
        foreach (PackEntry entry in data["phrases"]) Add(classes, entry[0], entry[1], PhraseMeaning.Read(entry.Words(2)));
        foreach (PackEntry entry in data["phrase-verbs"])
        {
            PhraseMeaning meaning = PhraseMeaning.Read(entry.Words(1));
            Add(classes, entry[0] + ".finite", entry[2], meaning);
            Add(classes, entry[0] + ".participle", entry[3], meaning);
            Add(classes, entry[0] + ".infinitive", entry[4], meaning);
        }

        Frames = [.. data["phrase-frames"].Select(entry => new PhraseFrame(ClassOf(classes, entry[0]), ClassOf(classes, entry[1]), entry[2] == "first"))];
        for (bool changes = true; changes;)
        {
            changes = false;
            foreach (PhraseClass one in classes.Values) changes |= one.Spread();
        }

        foreach (PhraseClass one in classes.Values) one.Complete();

        _classes = classes.ToFrozenDictionary(StringComparer.Ordinal);
        Preambular = this["preambular"];
        Operative = this["operative"];
        Bare = this["bare"];
        BareSubject = this["bare.subject"];
        BareAdverbial = this["bare.adverbial"];
        FirstLead = this["lead.first"];
        Adverbial = this["adverbial"];
        AdverbialEnd = this["adverbial.end"];
        ConditionEnd = this["condition.end"];
        Declared = this["declared"];
        AsideOfSubject = this["aside.subject"];
        Later = this["later"];
        LooseLater = this["later.loose"];
        ClosedLater = this["later.closed"];
        NotLater = this["later.not"];
        LaterFrame = this["later.frame"];
        LaterPreambular = this["later.preambular"];
        Adjunct = this["adjunct"];
        Relative = this["relative"];
        ToldWords = this["told.words"];
        ToldAct = this["told.act"];
        ToldVerb = this["told.verb"];
        Teller = this["teller"];
        AskedAgain = this["asked.again"];
        Repeater = this["restater.finite"];
        LeaningStart = this["leaning.start"];
        RelativeAct = this["relative.act"];
        OwnJoin = this["join.own"];
        ItemJoin = this["join.item"];
        AskingPassive = this["passive.asking"];
        DecidingPassive = this["passive.deciding"];
        HasSpacedWords = data.Value("phrase-settings", "words") == "spaced";
        FiniteEndings = Endings(data, "finite");
        ParticipleEndings = Endings(data, "participle");
        Followers = data.Values("phrase-followers").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether words are parted by spaces, so that a form must end where a word ends.</summary>
    public bool HasSpacedWords { get; }

    /// <summary>Phrases split around their object.</summary>
    public IReadOnlyList<PhraseFrame> Frames { get; }

    /// <summary>Endings of finite verbs that are not listed, longest first.</summary>
    public IReadOnlyList<PhraseEnding> FiniteEndings { get; }

    /// <summary>Endings of participles that are not listed, longest first.</summary>
    public IReadOnlyList<PhraseEnding> ParticipleEndings { get; }

    /// <summary>Words that show the word before them to be a verb.</summary>
    public FrozenSet<string> Followers { get; }

    /// <summary>What a preambular paragraph opens with. Class <c>preambular</c>.</summary>
    public PhraseClass Preambular { get; }

    /// <summary>What an operative paragraph opens with. Class <c>operative</c>.</summary>
    public PhraseClass Operative { get; }

    /// <summary>What a paragraph opens with whose subject stands in a chapeau above. Class <c>bare</c>.</summary>
    public PhraseClass Bare { get; }

    /// <summary>The subject such a chapeau begins with. Class <c>bare.subject</c>.</summary>
    public PhraseClass BareSubject { get; }

    /// <summary>What a clause before such an opening phrase begins with. Class <c>bare.adverbial</c>.</summary>
    public PhraseClass BareAdverbial { get; }

    /// <summary>What may stand before an opening phrase. Class <c>lead.first</c>.</summary>
    public PhraseClass FirstLead { get; }

    /// <summary>What a clause before the opening phrase begins with. Class <c>adverbial</c>.</summary>
    public PhraseClass Adverbial { get; }

    /// <summary>What such a clause ends with where the phrase follows without a comma. Class <c>adverbial.end</c>.</summary>
    public PhraseClass AdverbialEnd { get; }

    /// <summary>How a clause ends, right before its comma, that may stand before the first verb however it begins.</summary>
    public PhraseClass ConditionEnd { get; }

    /// <summary>An act in the first person: "We request".</summary>
    public PhraseClass Declared { get; }

    /// <summary>A relative clause with its verb.</summary>
    public PhraseClass RelativeAct { get; }

    /// <summary>How an aside begins that stands between another's name and its verb: "X, in his report, invites".</summary>
    public PhraseClass AsideOfSubject { get; }

    /// <summary>A later main clause: what joins it, and its verb. Class <c>later</c>.</summary>
    public PhraseClass Later { get; }

    /// <summary>The same, where nobody has been asked to do something before it. Class <c>later.loose</c>.</summary>
    public PhraseClass LooseLater { get; }

    /// <summary>The same, where the clause after it is a main clause, too, or none comes. Class <c>later.closed</c>.</summary>
    public PhraseClass ClosedLater { get; }

    /// <summary>What only looks like a later verb. Class <c>later.not</c>.</summary>
    public PhraseClass NotLater { get; }

    /// <summary>What joins a later verb that is split around its object. Class <c>later.frame</c>.</summary>
    public PhraseClass LaterFrame { get; }

    /// <summary>A later verb of a preambular paragraph. Class <c>later.preambular</c>.</summary>
    public PhraseClass LaterPreambular { get; }

    /// <summary>What stands between a verb and what it says. Class <c>adjunct</c>.</summary>
    public PhraseClass Adjunct { get; }

    /// <summary>Words whose clause goes on after an aside. Class <c>relative</c>.</summary>
    public PhraseClass Relative { get; }

    /// <summary>The end of a document's name and what it is told to say: ”中承诺. Class <c>told.words</c>.</summary>
    public PhraseClass ToldWords { get; }

    /// <summary>A body and what it is told to have done: 会议决定. Class <c>told.act</c>.</summary>
    public PhraseClass ToldAct { get; }

    /// <summary>A verb that goes on with what is told. Class <c>told.verb</c>.</summary>
    public PhraseClass ToldVerb { get; }

    /// <summary>A body that is told to have done something. Class <c>teller</c>.</summary>
    public PhraseClass Teller { get; }

    /// <summary>What such a verb may ask once more, so that it is the act: 重申紧急促请. Class <c>asked.again</c>.</summary>
    public PhraseClass AskedAgain { get; }

    /// <summary>A verb that says once more what another in its phrase says: 重申. Class <c>restater</c>.</summary>
    public PhraseClass Repeater { get; }

    /// <summary>How a clause begins that leans on the main verb: 以期. Class <c>leaning.start</c>.</summary>
    public PhraseClass LeaningStart { get; }

    /// <summary>What joins a clause of the organ's own, whatever stands before it. Class <c>join.own</c>.</summary>
    public PhraseClass OwnJoin { get; }

    /// <summary>The same below a chapeau, in a language whose verbs don't tell. Class <c>join.item</c>.</summary>
    public PhraseClass ItemJoin { get; }

    /// <summary>A verb in the passive that asks those named right before it. Class <c>passive.asking</c>.</summary>
    public PhraseClass AskingPassive { get; }

    /// <summary>A verb in the passive that decides on what is named before it. Class <c>passive.deciding</c>.</summary>
    public PhraseClass DecidingPassive { get; }

    /// <summary>The forms of a class; none where the language does not have it.</summary>
    public PhraseClass this[string name] => _classes.TryGetValue(name, out PhraseClass? found) ? found : Nothing;

    /// <summary>Adds what later verbs begin with.</summary>
    public void AddStarts(StartTrie starts)
    {
        // Where each letter is a word, three tell as much as seven elsewhere, and more would be very many.
        int letters = HasSpacedWords ? 7 : 3;
        Later.AddStarts(starts, StartKinds.LaterVerb, letters);
        LooseLater.AddStarts(starts, StartKinds.LaterVerb, letters);
        ClosedLater.AddStarts(starts, StartKinds.LaterVerb, letters);
        foreach (PhraseFrame frame in Frames)
        {
            if (!frame.IsFirstOnly) PhraseClass.Sequence(LaterFrame, frame.Opening).AddStarts(starts, StartKinds.LaterFrame, letters);
        }

        LaterPreambular.AddStarts(starts, StartKinds.LaterPreambular, letters);
    }

    private static PhraseEnding[] Endings(PackData data, string form) =>
    [
        .. data["phrase-endings"].Where(entry => entry[0] == form).Select(static entry => new PhraseEnding(entry[1], entry[2]))
            .OrderByDescending(static ending => ending.Ending.Length),
    ];

    private static PhraseClass ClassOf(Dictionary<string, PhraseClass> classes, string name)
    {
        if (!classes.TryGetValue(name, out PhraseClass? found)) classes.Add(name, found = new PhraseClass());
        return found;
    }

    /// <summary>Adds the forms of a field, alternatives parted by <c>;</c>; a semicolon of the text is written <c>\;</c>.</summary>
    private static void Add(Dictionary<string, PhraseClass> classes, string name, string field, PhraseMeaning meaning)
    {
        foreach (string form in field.Replace("\\;", Semicolon, StringComparison.Ordinal)
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            ClassOf(classes, name).Add(new PhraseForm(Items(classes, form.Replace(Semicolon, ";", StringComparison.Ordinal)), meaning));
    }

    private static PhraseItem[] Items(Dictionary<string, PhraseClass> classes, string form)
    {
        var items = new List<PhraseItem>();
        foreach (string word in form.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int close = word.IndexOf('}', StringComparison.Ordinal);
            if (word[0] == '{' && close > 0)
            {
                char last = word[^1];
                bool ahead = word[1] == '&';
                PhraseClass named = ClassOf(classes, word[(ahead ? 2 : 1)..close]);
                items.Add(new PhraseItem(null, named, last is '?' or '*', last == '*', ahead));
            }
            else
            {
                items.Add(new PhraseItem(word, null, false, false, false));
            }
        }

        return [.. items];
    }
}
