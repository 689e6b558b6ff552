namespace Resolutions.Tests.Parsing;

/// <summary>Resolutions written for these tests in UN drafting style, each with a form that has to be told.</summary>
internal static class PrintedTexts
{
    public const string Masthead =
        """
        United Nations
        A/RES/75/901
        General Assembly
        Distr.: General
        21 December 2020
        Seventy-fifth session
        Agenda items 15 and 116 (b)
        Protection of mountain springs and
        of those who live by them
        Resolution adopted by the General Assembly on 7 December 2020
        [on the report of the Second Committee (A/75/901, para. 9)]

        75/901. Mountain springs

        The General Assembly,

        Recalling its resolution 70/901 of 22 December 2015,

        1. Decides to protect mountain springs;

        2. Requests the Secretary-General to report on them.

        48th (resumed) plenary meeting
        7 December 2020
        """;

    public const string ChineseMasthead =
        """
        联合国
        A/RES/75/901
        大会
        Distr.: General
        21 December 2020
        第七十五届会议
        议程项目21(b)和(c)
        保护山泉
        2020年12月7日大会决议
        [根据第二委员会的报告(A/75/901，第9段)通过]

        75/901. 山泉

        大会，

        回顾其2015年12月22日第70/901号决议，

        1. 决定保护山泉；

        2. 请秘书长就此提出报告：

        （a） 高山的泉水；

        （b） 平原的泉水。

        2020年12月7日
        第48次全体会议(续会)
        """;

    public const string Unnumbered =
        """
        75/902. Date of the meeting on springs

        The General Assembly,

        Recalling its earlier work on springs,

        Decides that the meeting on springs shall be held in the spring.

        12th plenary meeting
        5 November 2020
        """;

    public const string WithoutPreamble =
        """
        75/903. Report on springs

        The General Assembly

        Takes note of the report on springs.
        """;

    public const string ChineseWithoutPreamble =
        """
        A/RES/75/903

        75/903. 关于泉水的报告

        大会

        表示注意到关于泉水的报告。
        """;

    public const string Annexed =
        """
        75/904. Guidelines on springs

        The General Assembly,

        Bearing in mind its earlier work on springs,

        1. Adopts the guidelines annexed to the present resolution;

        2. Invites Member States to apply them.

        12th plenary meeting
        5 November 2020

        Annex I

        Guidelines on springs

        1. Springs are kept clean.

        2. Those who keep them clean:

        (a) Are thanked;

        (b) May drink from them.

        Annex II

        List of springs

        The list is kept by the Secretary-General.
        """;

    public const string Composite =
        """
        A/RES/75/905 A and B

        75/905. Springs and wells

        A

        Springs

        The General Assembly,

        Recalling its earlier work on springs,

        1. Decides to protect springs;

        2. Requests the Secretary-General to report on springs.

        12th plenary meeting
        5 November 2020

        B

        Wells

        The General Assembly,

        Recalling its earlier work on wells,

        1. Decides to protect wells.

        13th plenary meeting
        6 November 2020
        """;

    public const string SpecialSession =
        """
        A/RES/ES-11/9

        Eleventh emergency special session

        ES-11/9. Springs in danger

        The General Assembly,

        Gravely concerned at the state of springs,

        1. Demands that springs be protected at once.
        """;

    public const string Sections =
        """
        75/906. Springs, wells and rivers

        The General Assembly,

        Recalling its earlier work on water,

        I

        Springs

        1. Decides to protect springs:

        (a) In mountains, namely:

        (i) Warm ones;

        (ii) Cold ones;

        (b) In plains;

        and to report thereon;

        II

        Wells and rivers

        Noting the state of wells,

        2. Requests the Secretary-General to report on wells;

        A

        Rivers

        3. Invites Member States to protect rivers.
        """;

    public const string ChineseSections =
        """
        75/906. 泉水与水井

        大会，

        回顾其关于水的工作，

        一

        泉水

        1. 决定保护泉水；

        二

        水井

        2. 请秘书长就水井提出报告。
        """;

    /// <summary>As an extractor gives a print: wrapped lines, heads, calls in the text, notes under a rule, a job number.</summary>
    public const string Print =
        """
        A/RES/75/907
        75/907. Springs in the mountains of the world

        The General Assembly,

        Recalling its resolution 70/901 of 22 December 2015,1 in which it decided to protect
        springs in all mountains, and the reports of the Secretary-General on the implemen-
        tation of that resolution, 2 as well as its implementation by Member States and by the
        organizations of the United Nations system,

        1. Welcomes the progress made by Member States in the protection of springs in the
        mountains of the world, as described in the report of the Secretary-General;

        2. Requests the Secretary-General to submit to it at its seventy-sixth session a report
        on the

        20-17201 (E)
        *2017201*

        __________________
        1 See resolution 70/901.
        2
        A/75/901 and A/75/902.

        A/RES/75/907

        Springs in the mountains of the world

        2/2

        implementation of the present resolution, taking into account the views of Member
        States on the protection of springs, and to make it public.

        48th plenary meeting
        7 December 2020
        """;

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(Masthead)] = Masthead,
        [nameof(ChineseMasthead)] = ChineseMasthead,
        [nameof(Unnumbered)] = Unnumbered,
        [nameof(WithoutPreamble)] = WithoutPreamble,
        [nameof(ChineseWithoutPreamble)] = ChineseWithoutPreamble,
        [nameof(Annexed)] = Annexed,
        [nameof(Composite)] = Composite,
        [nameof(SpecialSession)] = SpecialSession,
        [nameof(Sections)] = Sections,
        [nameof(ChineseSections)] = ChineseSections,
        [nameof(Print)] = Print,
    };
}
