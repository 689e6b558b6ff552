using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;
using Xunit.Abstractions;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Recall against the links in the UN's XML, in running text and in footnotes, without those that are listed as wrong.</summary>
public sealed class CitationCorpusTests(ITestOutputHelper output)
{
    private const double Least = 99.5;

    [SharedFilesTheory("corpus/un-xml")]
    [InlineData("en", 20, 20)]
    [InlineData("zh", 50, 45)]
    public void Links_of_session_75_are_found(string language, int mostInText, int mostInNotes)
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(p => p.Code == language);
        ILookup<(string, string), LinkException> listed = LinkException.Of(75).Where(e => e.Language == language).ToLookup(static e => (e.File, e.Unit));
        int[] wanted = new int[2], found = new int[2], excused = new int[2];
        var missed = new List<string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(SharedFiles.Root!, "corpus", "un-xml", "75", language), "*.xml"))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            var memory = new CitationMemory();
            foreach (LinkedUnit unit in LinkedUnit.Of(XDocument.Load(file, LoadOptions.PreserveWhitespace)))
            {
                int kind = unit.IsNote ? 1 : 0;
                IReadOnlyList<Citation> read = CitationReader.Read(new IndexedText(MappedText.Identity(unit.Text), pack), pack, unit.IsNote ? null : memory);
                HashSet<string> keys = [.. read.Select(static c => LinkedUnit.Key(c.Symbol ?? ""))];
                foreach (string link in unit.Links)
                {
                    wanted[kind]++;
                    if (LinkedUnit.IsFound(link, keys)) found[kind]++;
                    else if (listed[(name, unit.Name)].Any(e => e.Linked == link && e.Holds(unit, read))) excused[kind]++;
                    else missed.Add($"{name} {unit.Name} {link}");
                }
            }
        }

        output.WriteLine($"{language}: text {found[0]} of {wanted[0]}, {excused[0]} wrong; notes {found[1]} of {wanted[1]}, {excused[1]} wrong; missed: {string.Join(", ", missed)}");

        // A line that is no miss, or does not fit its reason, is not counted, and so the numbers differ.
        Assert.Equal(listed.Sum(static group => group.Count()), excused.Sum());
        Assert.InRange(excused[0], 0, mostInText);
        Assert.InRange(excused[1], 0, mostInNotes);
        Assert.All([0, 1], kind => Assert.True(wanted[kind] > 2000));
        Assert.All([0, 1], kind => Assert.InRange(100.0 * found[kind] / (wanted[kind] - excused[kind]), Least, 100));
    }
}
