using Resolutions.Scoring.Gold;
using Resolutions.Scoring.Renditions;

namespace Resolutions.Scoring.Tests.Renditions;

public sealed class RenditionCorpusTests
{
    [CorpusFact]
    public void Renditions_of_session_75_are_those_of_make_cases_to_the_byte()
    {
        string corpus = Path.Combine(Corpus.Shared!, "corpus");
        var different = new List<string>();
        var rendered = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(corpus, "un-xml", "75"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            GoldDocument? gold = GoldReader.Read(file, out string? reason);
            Assert.True(gold is not null, reason);
            foreach (Rendition rendition in Rendition.All.Where(rendition => rendition.Exists(gold)))
            {
                string name = Path.Combine(corpus, "cases", rendition.Name, gold.Name + ".txt");
                // A resolution that was issued again stands in two files, and its case is of the last.
                if (rendition.Render(gold) != File.ReadAllText(name)) different.Add(name);
                else rendered.Add(name);
            }
        }

        Assert.Empty(different.Except(rendered));
        Assert.Equal(Rendition.All.Sum(rendition => Directory.GetFiles(Path.Combine(corpus, "cases", rendition.Name)).Length), rendered.Count);
    }
}
