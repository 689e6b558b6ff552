namespace Resolutions.Documents.Tests.Gold;

/// <summary>Documents of our own in UN drafting style, so that the readers are tested where there is no shared corpus.</summary>
internal static class OwnDocuments
{
    public static GoldDocument English { get; } = new(
        "A/RES/99/9", "en", "99/9.", "Cooperation on the care of public gardens",
        [
            new GoldPart(
                null, "The General Assembly,",
                [
                    Preambular("Recalling its resolution 98/7 of 5 December 2043 on public gardens,", "Recalling"),
                    Preambular("Noting with appreciation the work of the gardeners, and in particular their patience in dry summers, which has kept many a tree alive that nobody had thought to see in leaf again,", "Noting with appreciation"),
                    Preambular("Deeply concerned that many fountains are dry,", "Deeply concerned"),
                ],
                [
                    Operative("1.", 0, "Welcomes the report of the Secretary-General on benches;", "Welcomes"),
                    Operative("2.", 0, "Calls upon Member States:", "Calls upon"),
                    Operative("(a)", 1, "To water their gardens at dusk;", null),
                    Operative("(b)", 1, "To plant, where the soil allows it:", null),
                    Operative("(i)", 2, "Trees that give shade;", null),
                    Operative("(ii)", 2, "Hedges in which birds can nest;", null),
                    Operative("(c)", 1, "To mend their fountains;", null),
                    Operative("3.", 0, "Also calls upon Member States to share seeds with their neighbours, and invites those in a position to do so to lend them their tools as well, their rakes and spades above all, for as long as these are needed;", "Also calls upon"),
                    Operative("4.", 0, "Requests the Secretary-General to report to the General Assembly at its hundredth session on the implementation of the present resolution.", "Requests"),
                ],
                "81st plenary meeting", "2044-12-14", null),
        ],
        [new GoldFootnote("1", "A/99/12."), new GoldFootnote("2", "Resolution 60/1, annex II, and the documents named in it."), new GoldFootnote("3", "See A/98/7.")])
    {
        Name = "own.en",
        Cover =
        [
            "United Nations", "A/RES/99/9", "General Assembly", "Distr.: General", "21 December 2044", "Ninety-ninth session", "Agenda item 21", "Public gardens",
            "Resolution adopted by the General Assembly on 14 December 2044", "[without reference to a Main Committee (A/99/L.9)]",
        ],
    };

    public static GoldDocument Chinese { get; } = new(
        "A/RES/99/9", "zh", "99/9.", "公共花园养护合作",
        [
            new GoldPart(
                null, "大会，",
                [
                    Preambular("回顾其2043年12月5日关于公共花园的第98/7号决议，", "回顾"),
                    Preambular("表示注意到园丁们在干旱的夏季所做的耐心工作，这使许多人们以为再也不会长叶的树木得以存活，", "表示注意到"),
                ],
                [
                    Operative("1.", 0, "欢迎秘书长关于长椅的报告；", "欢迎"),
                    Operative("2.", 0, "促请会员国：", "促请"),
                    Operative("(a)", 1, "在黄昏时给花园浇水；", null),
                    Operative("(b)", 1, "修理喷泉；", null),
                    Operative("3.", 0, "请秘书长向大会第一百届会议报告本决议的执行情况。", "请"),
                ],
                "第81次全体会议", "2044-12-14", null),
        ],
        [new GoldFootnote("1", "A/99/12。"), new GoldFootnote("2", "第60/1号决议，附件二。")])
    {
        Name = "own.zh",
        Cover = ["联合国", "A/RES/99/9", "大会", "Distr.: General", "21 December 2044", "第九十九届会议", "议程项目21", "公共花园", "2044年12月14日大会决议", "[未经发交主要委员会而通过(A/99/L.9)]"],
    };

    public static GoldDocument Of(string language) => language == "zh" ? Chinese : English;

    private static GoldBlock Preambular(string text, string opening) => new("preambular", null, 0, text, opening);

    private static GoldBlock Operative(string label, int depth, string text, string? opening) => new("paragraph", label, depth, text, opening);
}
