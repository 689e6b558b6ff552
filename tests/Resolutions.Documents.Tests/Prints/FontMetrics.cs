namespace Resolutions.Documents.Tests.Prints;

/// <summary>How wide letters are, in thousandths of their size: those of Times, and a full square for Chinese.</summary>
internal static class FontMetrics
{
    private static readonly int[] Times =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    public static int Of(char character) => character switch
    {
        >= ' ' and <= '~' => Times[character - ' '],
        '“' or '”' => 444,
        '‘' or '’' => 333,
        '–' => 500,
        _ => 1000,
    };

    public static double Of(string text, double size) => text.Sum(static character => Of(character)) * size / 1000;

    /// <summary>The widths as a PDF wants them, by code: those of Latin letters, all else being a square.</summary>
    public static string ForPdf() => $"32 [{string.Join(' ', Times)}] 8211 [500] 8216 [333 333] 8220 [444 444]";
}
