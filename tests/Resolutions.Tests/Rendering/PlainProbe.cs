using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;
using Resolutions.Tests.Parsing;

namespace Resolutions.Tests.Rendering;

public sealed class PlainProbe
{
    [Fact]
    public void Probe()
    {
        var log = new List<string>();
        foreach (string folder in new[] { "cases/plain", "cases/pdf", "cases/fakebold" })
        {
            int total = 0, equal = 0; long lines = 0, bad = 0;
            foreach (string file in CorpusFiles.Of(folder))
            {
                foreach (ResolutionDocument document in ResolutionParser.ParseFile(file).Documents)
                {
                    total++;
                    string text = PlainTextRenderer.Render(document);
                    ResolutionDocument? again = ResolutionParser.Parse(text, new ResolutionParserOptions { Language = document.Language }).Document;
                    var a = RenderedStructure.Of(document); var b = again is null ? [] : RenderedStructure.Of(again);
                    lines += a.Count;
                    if (a.SequenceEqual(b)) { equal++; continue; }
                    var lost = a.Except(b).ToList(); var more = b.Except(a).ToList();
                    bad += lost.Count;
                    log.Add($"== {file} lost {lost.Count} more {more.Count}");
                    foreach (string l in lost.Take(3)) log.Add("   - " + (l.Length > 160 ? l[..160] : l));
                    foreach (string l in more.Take(3)) log.Add("   + " + (l.Length > 160 ? l[..160] : l));
                }
            }
            log.Add($"#### {folder}: {equal}/{total} equal; lines lost {bad}/{lines}");
        }
        File.WriteAllLines("/tmp/probe.txt", log);
    }
}
