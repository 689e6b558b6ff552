using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Renditions;

/// <summary>What an item of the flow is.</summary>
internal enum FlowRole
{
    Title,
    Enacting,
    Closing,
    Block,
}

/// <summary>A unit of a document in reading order: a paragraph, a heading, the closing lines.</summary>
internal sealed record FlowItem(FlowRole Role, string? Label, IReadOnlyList<GoldRun> Runs)
{
    /// <summary>All of a document, from the title on.</summary>
    public static List<FlowItem> Of(GoldDocument document)
    {
        var flow = new List<FlowItem> { new(FlowRole.Title, null, [new GoldRun((document.Number.Length > 0 ? document.Number + " " : "") + document.Title, true)]) };
        foreach (GoldPart part in document.Parts)
        {
            if (document.Parts.Count > 1 && !string.IsNullOrEmpty(part.Title)) flow.AddRange(Heading(part.Title));
            if (!string.IsNullOrEmpty(part.Enacting))
            {
                string organ = part.Enacting.TrimEnd(',', '，', ' ');
                flow.Add(new FlowItem(FlowRole.Enacting, null, [new GoldRun(organ, true), new GoldRun(part.Enacting[organ.Length..], false)]));
            }

            flow.AddRange(part.Preamble.Concat(part.Body).Select(static block => new FlowItem(FlowRole.Block, block.Label, block.Runs)));
            flow.Add(new FlowItem(FlowRole.Closing, null, [.. part.Closing.Select(static line => new GoldRun(line, false))]));
            flow.AddRange(part.Annexes.SelectMany(static annex => annex).Select(static block => new FlowItem(FlowRole.Block, block.Label, block.Runs)));
        }

        return flow;
    }

    // "A  Title": the letter stands on a line of its own.
    private static IEnumerable<FlowItem> Heading(string title)
    {
        bool lettered = title.Length > 2 && char.IsAsciiLetterUpper(title[0]) && PythonText.IsSpace(title[1]);
        string[] lines = lettered ? [title[..1], title[1..].TrimStart()] : [title];
        return lines.Select(static line => new FlowItem(FlowRole.Block, null, [new GoldRun(line, true)]));
    }
}
