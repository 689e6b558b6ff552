using System.Globalization;
using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Recall against the links in the UN's XML, in running text and in footnotes.</summary>
/// <remarks>
/// The floors are what is reached less a little; the rest are links that are wrong themselves: parts of a symbol, another body's resolution
/// linked as the Assembly's, a file in another language.
/// </remarks>
public sealed class CitationCorpusTests
{
    [SharedFilesTheory("corpus/un-xml")]
    [InlineData("en", 99.6, 97.0)]
    [InlineData("zh", 98.7, 97.5)]
    public void Links_of_session_75_are_found(string language, double text, double notes)
    {
        LanguagePack pack = LanguagePack.BuiltIn.Single(p => p.Code == language);
        var wanted = new int[2];
        var found = new int[2];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(SharedFiles.Root!, "corpus", "un-xml", "75", language), "*.xml"))
        {
            foreach ((string words, bool isNote, HashSet<string> links) in Units(XDocument.Load(file, LoadOptions.PreserveWhitespace)))
            {
                if (links.Count == 0) continue;
                HashSet<string> read = [.. CitationReader.Read(new IndexedText(MappedText.Identity(words), pack), pack).Select(static c => Key(c.Symbol ?? ""))];
                wanted[isNote ? 1 : 0] += links.Count;
                found[isNote ? 1 : 0] += links.Count(read.Contains);
            }
        }

        Assert.All([.. wanted], static count => Assert.True(count > 2000));
        Assert.InRange(100.0 * found[0] / wanted[0], text, 100);
        Assert.InRange(100.0 * found[1] / wanted[1], notes, 100);
    }

    private static IEnumerable<(string Text, bool IsNote, HashSet<string> Links)> Units(XDocument document)
    {
        string[] blocks = ["p", "heading", "subheading"];
        foreach (XElement block in document.Descendants().Where(e => blocks.Contains(e.Name.LocalName)))
        {
            if (block.Ancestors().Any(e => blocks.Contains(e.Name.LocalName) || e.Name.LocalName == "authorialNote")) continue;
            foreach (XElement unit in block.Descendants().Where(static e => e.Name.LocalName == "authorialNote").Prepend(block))
            {
                var pieces = new List<string>();
                var links = new HashSet<string>(StringComparer.Ordinal);
                Gather(unit, pieces, links);
                yield return (string.Join(' ', string.Concat(pieces).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), unit != block, links);
            }
        }
    }

    private static void Gather(XElement element, List<string> pieces, HashSet<string> links)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text) pieces.Add(text.Value);
            if (node is not XElement child || child.Name.LocalName == "authorialNote") continue;
            if (child.Name.LocalName == "eol") pieces.Add(" ");
            const string Host = "undocs.org/";
            string target = (string?)child.Attribute("href") ?? "";
            int at = target.IndexOf(Host, StringComparison.Ordinal);
            if (child.Name.LocalName == "a" && at >= 0) links.Add(Key(target[(at + Host.Length)..]));
            Gather(child, pieces, links);
        }
    }

    private static string Key(string symbol)
    {
        string key = string.Concat(symbol.Where(static c => !char.IsWhiteSpace(c))).ToUpper(CultureInfo.InvariantCulture).TrimStart('/');
        string[] languages = ["EN/", "CH/", "ZH/", "FR/"];
        return languages.Any(language => key.StartsWith(language, StringComparison.Ordinal)) ? key[3..] : key;
    }
}
