using System.Globalization;
using System.Text;
using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Renditions;

/// <summary>An old Chinese print: bold runs four times over, punctuation lost to spaces, an empty line after every line.</summary>
internal static class FakeBoldRendition
{
    private const int Columns = 72;
    private const int LinesOnPage = 40;
    private const int TimesBold = 4;
    private const string Lost = "，；。：、《》〈〉（）“”「」；";

    public static string Render(GoldDocument document)
    {
        var lines = new List<string>();
        int count = 0, page = 2;
        foreach (FlowItem item in FlowItem.Of(document))
        {
            if (item.Role == FlowRole.Closing)
            {
                foreach (GoldRun line in item.Runs) lines.AddRange([line.Text + " ", ""]);
                continue;
            }

            List<string> wrapped = Wrapping.Wrap(Text(item), Columns, chinese: true);
            wrapped[0] = " " + wrapped[0];
            wrapped[^1] += "  ";
            foreach (string line in wrapped)
            {
                lines.AddRange([line, ""]);
                if (++count % LinesOnPage != 0) continue;
                lines.AddRange(["", "", document.Symbol + " ", "", " ", "", string.Create(CultureInfo.InvariantCulture, $" {page++}"), ""]);
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Text(FlowItem item)
    {
        var text = new StringBuilder();
        if (item.Role == FlowRole.Title) text.Append(item.Runs[0].Text);
        foreach (GoldRun run in item.Role == FlowRole.Title ? [] : GoldText.WithoutLabel(item.Runs, item.Label))
        {
            string piece = PythonText.Spaces(GoldText.WithoutCalls(run.Text));
            if (run.Emphasised) text.Insert(text.Length, piece.Trim(), TimesBold);
            else foreach (char c in piece) text.Append(Lost.Contains(c, StringComparison.Ordinal) ? ' ' : c);
        }

        string clean = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return (string.IsNullOrEmpty(item.Label) ? "" : item.Label + " ") + clean.Trim();
    }
}
