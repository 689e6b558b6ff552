using System.Globalization;

namespace Resolutions.Scoring.Gold;

/// <summary>One block that the UN's file marks as something it is not.</summary>
/// <param name="Document">The name of the document: <c>A_RES_75_237.zh</c>.</param>
/// <param name="Part">The resolution or part, from 0.</param>
/// <param name="IsInPreamble">Whether the block is counted in the preamble or in the body.</param>
/// <param name="Block">The place of the block as it is marked, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">The length of its text, by which a list is told that was made for another file.</param>
/// <param name="Reason">How one can tell.</param>
internal sealed record MarkupFault(string Document, int Part, bool IsInPreamble, int Block, MarkupFaultKind Kind, int Length, string Reason)
{
    /// <summary>Reads a line of a list: document, part, <c>preamble</c> or <c>body</c>, block, kind, length and the reason, parted by tabs.</summary>
    /// <exception cref="FormatException">The line is none.</exception>
    public static MarkupFault Parse(string line)
    {
        string[] fields = line.Split('\t');
        if (fields.Length == 7
            && Number(fields[1], out int part)
            && fields[2] is "preamble" or "body"
            && Number(fields[3], out int block)
            && Enum.TryParse(fields[4], ignoreCase: true, out MarkupFaultKind kind)
            && Number(fields[5], out int length)
            && fields[6].Length > 0)
        {
            return new MarkupFault(fields[0], part, fields[2] == "preamble", block, kind, length, fields[6]);
        }

        throw new FormatException($"Unexpected '{line}'; expected document, part, preamble or body, block, kind, length and reason, parted by tabs.");
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
