using System.Text;
using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Renditions;

/// <summary>Plain text: one paragraph a block, masthead first, footnotes left out.</summary>
internal static class PlainRendition
{
    public static string Render(GoldDocument document)
    {
        var text = new StringBuilder();
        foreach (string line in document.Cover) text.Append(line).Append('\n');
        text.Append('\n');
        foreach (FlowItem item in FlowItem.Of(document))
        {
            if (item.Role == FlowRole.Closing)
            {
                foreach (GoldRun line in item.Runs) text.Append(line.Text).Append('\n');
            }
            else
            {
                if (!string.IsNullOrEmpty(item.Label)) text.Append(item.Label).Append(' ');
                text.Append(GoldText.Text(GoldText.WithoutLabel(item.Runs, item.Label))).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd() + "\n";
    }
}
