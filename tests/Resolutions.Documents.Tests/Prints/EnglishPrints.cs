using static Resolutions.Documents.Tests.Prints.EnglishStock;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>English prints, by shape.</summary>
internal static class EnglishPrints
{
    private static readonly Sheet Volume = new() { Columns = 2, Gap = 4, Indent = 14, Head = Heads("General Assembly—Fifteenth Session", "Resolutions adopted without reference to a Main Committee", 64) };

    private static readonly Sheet Single = new() { Margin = 90 };

    public static Dictionary<string, Func<MadePrint>> All { get; } = new(StringComparer.Ordinal)
    {
        ["volume 1960"] = static () => new MadePrint(Volume, [Old("1590 (XV)", "Care of public gardens", 1, 947, 14), Old("1591 (XV)", "Keeping of springs and fountains", 2, 948, 15), Old("1592 (XV)", "Footpaths", 3, 948, 15)]),
        ["volume 1960 without gaps"] = static () => new MadePrint(Volume with { Gap = 0 }, [Old("1590 (XV)", "Care of public gardens", 1, 947, 14), Old("1591 (XV)", "Keeping of springs and fountains", 2, 948, 15)]),
        ["volume 1960 with words placed"] = static () => new MadePrint(Volume with { Blanks = false, Justified = false }, [Old("1590 (XV)", "Care of public gardens", 1, 947, 14), Old("1591 (XV)", "Keeping of springs and fountains", 2, 948, 15)]),
        ["volume 1991"] = static () => new MadePrint(
            Volume with { Size = 9, Leading = 10.5, Head = Heads("General Assembly—Forty-sixth Session", "II. Resolutions adopted on the reports of the Second Committee", 120) },
            [Later("46/300", "Care of public gardens", 1), Later("46/301", "Keeping of springs and fountains in the cities of the plains and in those of the hills", 2), Composite("46/302", 3)]),
        ["heading over both columns"] = static () => new MadePrint(
            Volume, [Old("1590 (XV)", "Care of public gardens", 1, 947, 14), Old("1591 (XV)", "Keeping of springs and fountains", 2, 948, 15)],
            new MadeBlock(Setting.Title, "RESOLUTIONS ADOPTED ON THE REPORTS OF THE SECOND COMMITTEE", null)),
        ["begins in mid-page"] = static () => new MadePrint(Single, [Tail(), Later("46/301", "Keeping of springs and fountains", 2)]),
        ["page of a volume"] = static () => new MadePrint(
            Volume with { Size = 9, Leading = 10 }, [Tail(), Old("1590 (XV)", "Care of public gardens", 1, 947, 14), Beginning("1591 (XV)", "Keeping of springs and fountains")]),
        ["heading in mid-page"] = static () => new MadePrint(
            Single with { Size = 8.5, Leading = 10, NoteRule = true }, [Later("46/300", "Care of public gardens", 1), Later("46/301", "Keeping of springs and fountains", 2).Under("IV. RESOLUTIONS ADOPTED ON THE REPORTS OF THE THIRD COMMITTEE"), Later("46/302", "Footpaths", 3)]),
        ["facing columns"] = static () => new MadePrint(Volume with { Only = 0, Head = static _ => ("", "") }, [Modern("61/282", 1)])
        {
            Facing = new MadePrint(Volume with { IsChinese = true, Only = 1, Leading = 14 }, [ChinesePrints.Modern("61/282")]),
        },
        ["slip 1993"] = static () => new MadePrint(
            new Sheet { Slashed = true, Head = static page => page == 1 ? ("", "") : ("A/RES/48/250", $"Page {page}"), Foot = static page => page == 1 ? ("93-80110", "/...") : ("", "/...") },
            [Slip("48/250")]),
        ["landscape annex"] = static () => new MadePrint(Single with { Head = static page => page == 1 ? ("", "") : ("A/RES/61/280", "Care of public gardens") }, [Landscape()]),
        ["notes run over"] = static () => new MadePrint(
            Single with { SplitsNotes = true, Bottom = 560, Head = static page => page == 1 ? ("", "") : page % 2 == 0 ? ("A/RES/61/281", "") : ("", "Care of public gardens"), Foot = static page => ("07-00001", $"{page}") },
            [LongNotes()]),
        ["alternating heads"] = static () => new MadePrint(
            Single with { Bottom = 600, Head = static page => page == 1 ? ("", "") : page % 2 == 0 ? ($"{page}", "Care of public gardens") : ("A/RES/61/282", $"{page}") }, [Modern("61/282", 1)]),
        ["numbered preamble"] = static () => new MadePrint(Volume, [Numbered()]),
        ["convention annexed"] = static () => new MadePrint(Volume, [Convention()]),
    };

    private static Func<int, (string, string)> Heads(string even, string odd, int first) => page =>
        (first + page - 1) % 2 == 0 ? ($"{first + page - 1}", even) : (odd, $"{first + page - 1}");

    private static string[] Own(int shift, params int[] of) => [.. of.Select(index => Preamble[(index + shift) % Preamble.Length])];

    private static string[] Acts(int note, string text) => [.. Operative.Select(act => act.Replace("soils and", $"soils^{note} and", StringComparison.Ordinal)), .. text.Length == 0 ? (string[])[] : [text]];

    private static MadeResolution Old(string number, string title, int note, int meeting, int day) => new MadeResolution()
        .Title(number, title).Organ("The General Assembly,")
        .Preamble(Called(Own(note, 0, 1, 4, 5, 7), note))
        .Operative(1, Operative)
        .Closing(meeting, $"1960-12-{day}", $"{meeting}th plenary meeting,", $"{day} December 1960.")
        .Note(note, "Official Records of the General Assembly, Fifteenth Session, Annexes, agenda item 12, document A/4502.");

    private static MadeResolution Later(string number, string title, int note) => new MadeResolution()
        .Title(number, title).Organ("The General Assembly,")
        .Preamble(Called(Own(note, 0, 1, 3, 4, 6, 8), note))
        .Operative(1, Operative)
        .Closing(77, "1991-12-17", "77th plenary meeting", "17 December 1991")
        .Note(note, "A/46/215.");

    private static MadeResolution Composite(string number, int note) => new MadeResolution()
        .Title(number, "Orchards and meadows")
        .Part("A", "ORCHARDS").Organ("The General Assembly,").Preamble(Called(Own(2, 2, 3, 5), note)).Operative(1, Operative).Closing(78, "1991-12-19", "78th plenary meeting", "19 December 1991")
        .Part("B", "MEADOWS").Organ("The General Assembly,").Preamble(Own(0, 0, 1)).Operative(1, Operative[6..]).Closing(78, "1991-12-19", "78th plenary meeting", "19 December 1991")
        .Note(note, "Official Records of the General Assembly, Forty-sixth Session, Supplement No. 20 (A/46/20), para. 14.");

    private static MadeResolution Modern(string number, int note) => new MadeResolution()
        .Masthead("United Nations", $"A/RES/{number}", "General Assembly", "Distr.: General", "21 December 2006", "Sixty-first session", "Agenda item 21", "Resolution adopted by the General Assembly on 4 December 2006", "[without reference to a Main Committee (A/61/L.9)]")
        .Title(number, "Care of public gardens").Organ("The General Assembly,")
        .Preamble(Called(Own(note, 0, 1, 3, 4, 5, 6), note)).Operative(1, Operative)
        .Closing(65, "2006-12-04", "65th plenary meeting", "4 December 2006").Note(note, "A/61/215.");

    private static MadeResolution LongNotes() => new MadeResolution()
        .Masthead("United Nations", "A/RES/61/281", "General Assembly", "Distr.: General", "21 December 2006", "Sixty-first session", "Agenda item 21", "Resolution adopted by the General Assembly on 4 December 2006", "[without reference to a Main Committee (A/61/L.9)]")
        .Title("61/281", "Care of public gardens").Organ("The General Assembly,")
        .Preamble(Called(Own(0, 0, 1, 3), 1)).Preamble(Called(Own(4, 0, 1, 2), 2)).Operative(1, Acts(3, ""))
        .Closing(65, "2006-12-04", "65th plenary meeting", "4 December 2006")
        .Note(1, "See Report of the Conference on Gardens, Nairobi, 3–14 June 2002 (A/CONF.199/20 and Corr.1), chap. I, resolution 2, annex, in which the participants set out what they held to be the least that a city owes its inhabitants, and to which several delegations added statements that are reproduced in the same volume; see also the summary records of the fourth to ninth meetings, held in the week that followed.")
        .Note(2, "Adopted at Rome on 2 May 1999 by the meeting of experts, and revised three years later in the light of the remarks of those Governments that had tried it out; the text is to be found in document A/54/98, annex, together with a list of the plants named in it and of the authorities that have agreed to answer questions.")
        .Note(3, "A/61/300.");

    private static MadeResolution Slip(string number) => new MadeResolution()
        .Masthead("UNITED NATIONS", "General Assembly", "Distr. GENERAL", $"A/RES/{number}", "10 January 1994", "Forty-eighth session", "Agenda item 99", "RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY", "[on the report of the Second Committee (A/48/717)]")
        .Title(number, "Care of public gardens").Organ("The General Assembly,")
        .Preamble(Called(Own(1, 0, 1, 4, 5, 7), 1)).Operative(1, Acts(2, ""))
        .Closing(86, "1993-12-21", "86th plenary meeting", "21 December 1993")
        .Note(1, "A/48/215.").Note(2, "See A/47/94, annex, sect. II.");

    private static MadeResolution Landscape()
    {
        MadeResolution made = Modern("61/280", 1).Annex("Annex", "Trees planted by region", isLandscape: true);
        foreach (string row in (string[])["Region|2003|2004|2005|2006", "Africa|1 200|1 340|1 420|1 515", "Asia and the Pacific|2 210|2 315|2 480|2 640", "Europe|880|905|910|934", "Western Asia|410|425|466|490"])
        {
            made.Add(Setting.Row, row, $"H {row.Replace('|', ' ')}");
        }

        return made;
    }

    /// <summary>The end of a resolution whose beginning stands on a page before.</summary>
    private static MadeResolution Tail()
    {
        MadeResolution made = new MadeResolution().Operative(6, "*Urges* all Governments to keep the footpaths open, and to mend the bridges on them;");
        made.Blocks[0] = made.Blocks[0] with { Outline = "=  | \n" + made.Blocks[0].Outline };
        return made.Operative(7, Operative[6..]).Closing(77, "1991-12-17", "77th plenary meeting", "17 December 1991");
    }

    /// <summary>The beginning of a resolution that goes on overleaf.</summary>
    private static MadeResolution Beginning(string number, string title) => new MadeResolution()
        .Title(number, title).Organ("The General Assembly,").Preamble(Own(0, 0, 1, 4, 5)).Operative(1, Operative[..2]);

    private static MadeResolution Numbered() => new MadeResolution()
        .Title("1593 (XV)", "Seeds").Organ("The General Assembly,")
        .Add(Setting.Paragraph, "*Considering*:", "PP [Considering] Considering:")
        .Operative(1, "(a) That seeds are lost where nobody sows them,", "(b) That the keeping of seeds is within the means of every school,")
        .Preamble(Own(0, 0, 1, 4, 5)).Operative(1, Operative)
        .Closing(950, "1960-12-18", "950th plenary meeting,", "18 December 1960.");

    private static MadeResolution Convention()
    {
        MadeResolution made = new MadeResolution().Title("1594 (XV)", "Convention on Springs").Organ("The General Assembly,")
            .Preamble(Own(0, 0, 1, 4, 5)).Operative(1, "*Adopts* the Convention annexed to the present resolution;", "*Invites* all States to sign it and to see that it is carried out.")
            .Closing(951, "1960-12-19", "951st plenary meeting,", "19 December 1960.")
            .Annex("ANNEX", "CONVENTION ON SPRINGS");
        foreach (string text in (string[])["The States Parties to the present Convention,", "Recalling that springs belong to nobody and are of use to all,", "Considering that what is taken from a spring is lost to those who live below it,", "Have agreed as follows:"])
        {
            made.Add(Setting.Paragraph, text, $"P [] {text}");
        }

        made.Add(Setting.Middle, "Article 1", "H Article 1");
        made.Operative(1, "Each State Party shall keep a list of the springs in its territory, and shall send it to the other Parties every five years.", "The list shall name those who look after each spring.");
        made.Add(Setting.Middle, "Article 2", "H Article 2");
        made.Add(Setting.Paragraph, "No spring shall be closed without notice to those who use it.", "P [] No spring shall be closed without notice to those who use it.");
        return made;
    }

    private static string[] Called(string[] texts, int note)
    {
        int at = Array.FindIndex(texts, static text => text.Contains("^1", StringComparison.Ordinal));
        if (at >= 0) texts[at] = texts[at].Replace("^1", $"^{note}", StringComparison.Ordinal);
        else texts[^1] = texts[^1][..^1] + $",^{note}";
        return texts;
    }
}
