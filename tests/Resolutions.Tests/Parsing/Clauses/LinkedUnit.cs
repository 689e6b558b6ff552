using System.Globalization;
using System.Xml.Linq;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>A paragraph, heading or footnote of the UN's XML with the symbols of the documents that it links.</summary>
/// <param name="Name">Its number in the file: t1, t2 … in running text, n1, n2 … of the footnotes.</param>
/// <param name="Text">Its text.</param>
/// <param name="Links">The symbols, as <see cref="Key"/> gives them.</param>
internal sealed record LinkedUnit(string Name, string Text, IReadOnlySet<string> Links)
{
    public bool IsNote => Name[0] == 'n';

    /// <summary>The paragraphs, headings and footnotes of a file in order, those without links, too.</summary>
    public static IEnumerable<LinkedUnit> Of(XDocument document)
    {
        string[] blocks = ["p", "heading", "subheading"];
        int texts = 0, notes = 0;
        foreach (XElement block in document.Descendants().Where(e => blocks.Contains(e.Name.LocalName)))
        {
            if (block.Ancestors().Any(e => blocks.Contains(e.Name.LocalName) || e.Name.LocalName == "authorialNote")) continue;
            foreach (XElement unit in block.Descendants().Where(static e => e.Name.LocalName == "authorialNote").Prepend(block))
            {
                var pieces = new List<string>();
                var links = new HashSet<string>(StringComparer.Ordinal);
                Gather(unit, pieces, links);
                string name = string.Create(CultureInfo.InvariantCulture, $"{(unit == block ? 't' : 'n')}{(unit == block ? ++texts : ++notes)}");
                yield return new LinkedUnit(name, string.Join(' ', string.Concat(pieces).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), links);
            }
        }
    }

    /// <summary>A symbol in one form: no white space, no case, no language before it, and none of what the document service adds to names of files.</summary>
    public static string Key(string symbol)
    {
        string key = string.Concat(symbol.Where(static c => !char.IsWhiteSpace(c))).ToUpper(CultureInfo.InvariantCulture).TrimStart('/');
        string[] languages = ["EN/", "CH/", "ZH/", "FR/"];
        if (languages.Any(language => key.StartsWith(language, StringComparison.Ordinal))) key = key[3..];
        const string File = "(SUPP)";
        return key.EndsWith(File, StringComparison.Ordinal) ? key[..^File.Length] : key;
    }

    /// <summary>Whether a link is to a document that was read. A joint symbol is two of one document: A/75/1-S/2020/2.</summary>
    public static bool IsFound(string link, IReadOnlySet<string> read)
    {
        if (read.Contains(link)) return true;
        for (int hyphen = link.IndexOf('-', StringComparison.Ordinal); hyphen > 0; hyphen = link.IndexOf('-', hyphen + 1))
        {
            if (read.Contains(link[..hyphen]) && read.Contains(link[(hyphen + 1)..])) return true;
        }

        return false;
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
}
