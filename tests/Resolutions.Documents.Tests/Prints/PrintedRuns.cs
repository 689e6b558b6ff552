using System.Globalization;
using System.Text;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>Reads the marks of a made text: *emphasis*, ^3 for a call.</summary>
internal static class PrintedRuns
{
    public static IEnumerable<(string Text, bool Emphasized, int Call)> Read(string text)
    {
        var run = new StringBuilder();
        bool emphasized = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('*' or '^'))
            {
                run.Append(text[i]);
                continue;
            }

            if (run.Length > 0) yield return (run.ToString(), emphasized, 0);
            run.Clear();
            if (text[i] == '*')
            {
                emphasized = !emphasized;
                continue;
            }

            int end = i + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            yield return ("", false, int.Parse(text.AsSpan(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture));
            i = end - 1;
        }

        if (run.Length > 0) yield return (run.ToString(), emphasized, 0);
    }

    /// <summary>The text without marks.</summary>
    public static string Plain(string text) => string.Concat(Read(text).Select(static run => run.Text));

    /// <summary>The first emphasised run; empty where there is none.</summary>
    public static string FirstEmphasis(string text) => Read(text).FirstOrDefault(static run => run.Emphasized).Text ?? "";

    public static IEnumerable<int> Calls(string text) => Read(text).Where(static run => run.Call > 0).Select(static run => run.Call);
}
