namespace Resolutions.Documents.Tests.Prints;

/// <summary>Paragraphs in UN drafting style, written for these prints.</summary>
internal static class EnglishStock
{
    public static string[] Preamble { get; } =
    [
        "*Recalling* its resolution 1340 (XIII) of 12 December 1958 on the care of public gardens, and in particular paragraph 4 thereof, in which it asked that the fountains of the older cities be surveyed,",
        "*Bearing in mind* the provisions of the Charter of the United Nations which concern the well-being of peoples and the conditions of stability,",
        "*Having considered* the report of the Secretary-General on the state of orchards and footpaths,^1",
        "*Noting with satisfaction* that the number of gardeners trained under the programme has risen in every region, and that many of them have since taken on apprentices of their own,",
        "*Deeply concerned* that many springs have run dry in the past three summers,",
        "*Convinced* that shade, water and a place to sit are of value to everyone, whatever their age or means, and that little is needed to provide them,",
        "*Mindful* of the long experience of monasteries and schools in the keeping of seeds,",
        "*Recognizing* the contribution that women who keep kitchen gardens make to the supply of food in growing towns,",
        "*Welcoming* the offer of several Governments to lend tools and to send experienced foresters to those who ask for them,",
        "*Aware* of the need for a lasting arrangement between the authorities that keep the parks and those that keep the waters,",
    ];

    public static string[] Operative { get; } =
    [
        "*Takes note* of the report of the Secretary-General;",
        "*Urges* all Governments to protect the old trees that stand along their roads, and to plant new ones where these have been felled or have died of drought;",
        "*Calls upon* Member States:",
        "(a) To open their public gardens from dawn to dusk;",
        "(b) To see to it that the fountains are mended before the summer and that their water is clean;",
        "(c) To give schools a piece of ground where children may learn to sow;",
        "*Invites* the specialized agencies to share what they know of soils and of the keeping of water, within their fields of competence;",
        "*Expresses its appreciation* to the gardeners of the Headquarters for their patience in the dry years;",
        "*Requests* the Secretary-General to prepare, with the help of such experts as he may find it useful to consult, a handbook on the planting of avenues;",
        "*Also requests* the Secretary-General to bring the present resolution to the attention of the mayors of large cities;",
        "*Decides* to consider the question again at its next session in the light of the information that will have become available by then.",
    ];
}
