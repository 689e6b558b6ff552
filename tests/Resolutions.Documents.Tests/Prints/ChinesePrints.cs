using static Resolutions.Documents.Tests.Prints.ChineseStock;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>Chinese prints, by shape.</summary>
internal static class ChinesePrints
{
    private static readonly Sheet Volume = new() { IsChinese = true, Columns = 2, Gap = 4, Leading = 14, Indent = 20, Head = static page => page % 2 == 0 ? ($"{page + 120}", "大会——第四十六届会议") : ("二、根据第二委员会的报告通过的决议", $"{page + 120}") };

    private static readonly Sheet Single = new() { IsChinese = true, Margin = 90, Leading = 16, Indent = 20 };

    public static Dictionary<string, Func<MadePrint>> All { get; } = new(StringComparer.Ordinal)
    {
        ["volume 1991 zh"] = static () => new MadePrint(Volume, [Later("46/300", "公共花园的养护", 1), Later("46/301", "平原和丘陵地区城市泉水和喷泉的保护以及有关当局之间的合作", 2), Later("46/302", "步道", 3)]),
        ["volume 1991 zh without gaps"] = static () => new MadePrint(Volume with { Gap = 0, Size = 9.5, Leading = 13 }, [Later("46/300", "公共花园的养护", 1), Later("46/301", "泉水和喷泉的保护", 2)]),
        ["page of a volume zh"] = static () => new MadePrint(
            Volume with { Size = 9, Leading = 12 }, [Tail(), Later("46/300", "公共花园的养护", 1), new MadeResolution().Title("46/301", "步道").Organ("大会，").Preamble(Preamble[..2]).Operative(1, Operative[..2])]),
        ["heading in mid-page zh"] = static () => new MadePrint(
            Single with { Size = 9, Leading = 12, NoteRule = true }, [Later("46/300", "公共花园的养护", 1), Later("46/301", "泉水和喷泉的保护", 2).Under("四、根据第三委员会的报告通过的决议"), Later("46/302", "步道", 3)]),
        ["slip 1993 zh"] = static () => new MadePrint(
            Single with { Strikes = 2, Head = static page => page == 1 ? ("", "") : ("A/RES/48/250", $"第{page}页"), Foot = static page => ("93-80110", page == 1 ? "/..." : "") }, [Slip()]),
        ["notes run over zh"] = static () => new MadePrint(
            Single with { SplitsNotes = true, Bottom = 520, Head = static page => page == 1 ? ("", "") : page % 2 == 0 ? ("A/RES/61/281", "") : ("", "公共花园的养护"), Foot = static page => ("07-00001", $"{page}") }, [LongNotes()]),
        ["landscape annex zh"] = static () => new MadePrint(Single with { Head = static page => page == 1 ? ("", "") : ("A/RES/61/280", "公共花园的养护") }, [Landscape()]),
        ["alternating heads zh"] = static () => new MadePrint(
            Single with { Gap = 0, Bottom = 560, Head = static page => page == 1 ? ("", "") : page % 2 == 0 ? ($"{page}", "公共花园的养护") : ("A/RES/61/282", $"{page}") }, [Modern("61/282")]),
        ["begins in mid-page zh"] = static () => new MadePrint(Single, [Tail(), Later("46/301", "泉水和喷泉的保护", 2)]),
    };

    private static MadeResolution Later(string number, string title, int note) => new MadeResolution()
        .Title(number, title).Organ("大会，")
        .Preamble(Called(note)).Operative(1, Operative)
        .Closing(77, "1991-12-17", "1991年12月17日", "第77次全体会议").Note(note, "A/46/215。");

    public static MadeResolution Modern(string number) => new MadeResolution()
        .Masthead("联合国", $"A/RES/{number}", "大会", "Distr.: General", "21 December 2006", "第六十一届会议", "议程项目21", "2006年12月4日大会决议", "[未经发交主要委员会而通过(A/61/L.9)]")
        .Title(number, "公共花园的养护").Organ("大会，")
        .Preamble(Called(1)).Operative(1, Operative)
        .Closing(65, "2006-12-04", "2006年12月4日", "第65次全体会议").Note(1, "A/61/215。");

    private static MadeResolution Slip() => new MadeResolution()
        .Masthead("联合国", "大会", "Distr. GENERAL", "A/RES/48/250", "10 January 1994", "第四十八届会议", "议程项目99", "大会决议", "[根据第二委员会的报告(A/48/717)通过]")
        .Title("48/250", "公共花园的养护").Organ("大会，")
        .Preamble(Called(1)).Operative(1, Operative)
        .Closing(86, "1993-12-21", "1993年12月21日", "第86次全体会议").Note(1, "A/48/215。");

    private static MadeResolution LongNotes() => new MadeResolution()
        .Masthead("联合国", "A/RES/61/281", "大会", "Distr.: General", "21 December 2006", "第六十一届会议", "议程项目21", "2006年12月4日大会决议", "[未经发交主要委员会而通过(A/61/L.9)]")
        .Title("61/281", "公共花园的养护").Organ("大会，")
        .Preamble(Called(1)).Operative(1, [.. Operative.Select(static act => act.Replace("手册；", "手册；^2", StringComparison.Ordinal))])
        .Closing(65, "2006-12-04", "2006年12月4日", "第65次全体会议")
        .Note(1, "见《花园问题会议的报告，2002年6月3日至14日，内罗毕》（A/CONF.199/20和Corr.1），第一章，决议2，附件，与会者在其中列出了他们认为一个城市对其居民最起码应尽的责任，若干代表团为此所作的发言也载于同一卷；另见随后一周举行的第四次至第九次会议的简要记录。")
        .Note(2, "1999年5月2日专家会议在罗马通过，三年后根据试行过的各国政府的意见修订；案文见A/54/98号文件，附件，其中还有案文所提到的植物的清单和同意答复问题的当局的名单，以及专家们对各区域土壤的看法，会议的记录和与会者名单另行印发，可向秘书处索取。");

    private static MadeResolution Landscape()
    {
        MadeResolution made = Modern("61/280").Annex("附件", "各区域植树情况", isLandscape: true);
        foreach (string row in (string[])["区域|2003|2004|2005|2006", "非洲|1 200|1 340|1 420|1 515", "亚洲和太平洋|2 210|2 315|2 480|2 640", "欧洲|880|905|910|934"])
        {
            made.Add(Setting.Row, row, $"H {row.Replace('|', ' ')}");
        }

        return made;
    }

    private static MadeResolution Tail()
    {
        MadeResolution made = new MadeResolution().Operative(6, "*敦促*各国政府保持步道畅通，并修理步道上的桥梁；").Operative(7, Operative[6..]).Closing(77, "1991-12-17", "1991年12月17日", "第77次全体会议");
        made.Blocks[0] = made.Blocks[0] with { Outline = "=  | \n" + made.Blocks[0].Outline };
        return made;
    }

    private static string[] Called(int note) => [.. Preamble.Select(text => text.Replace("^1", $"^{note}", StringComparison.Ordinal))];
}
