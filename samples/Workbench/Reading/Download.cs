using System.Text;
using Resolutions.AkomaNtoso;
using Resolutions.Model;
using Resolutions.Serialization;
using Resolutions.Serialization.Rows;
using Workbench.Http;

namespace Workbench.Reading;

/// <summary>A file made from the model that a page carries.</summary>
/// <param name="Name">The name it is saved under.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">The file.</param>
internal sealed record Download(string Name, string ContentType, byte[] Content)
{
    private const int LongestName = 80;

    /// <param name="envelope">The documents.</param>
    /// <param name="format"><c>json</c>, <c>jsonl</c>, <c>csv</c> or <c>xml</c>; XML holds one document, and a language's tag after a colon says which.</param>
    /// <param name="file">The name of the file that was read.</param>
    /// <exception cref="ProblemException">There is no such format or document.</exception>
    public static Download Of(ResolutionEnvelope envelope, string format, string file)
    {
        if (envelope.Documents.Count == 0) throw Problem.BadModel.AsException();
        using var content = new MemoryStream();
        string name = NameOf(envelope, file);
        switch (format.Split(':'))
        {
            case ["json"]:
                ResolutionJson.Serialize(content, envelope, new ResolutionJsonOptions { Indented = true });
                return new Download(name + ".json", "application/json; charset=utf-8", content.ToArray());
            case ["jsonl"]:
                WriteRows(content, envelope, RowFormat.JsonLines, file);
                return new Download(name + ".jsonl", "application/x-ndjson; charset=utf-8", content.ToArray());
            case ["csv"]:
                WriteRows(content, envelope, RowFormat.Csv, file);
                return new Download(name + ".csv", "text/csv; charset=utf-8", content.ToArray());
            case ["xml", string language] when envelope.Documents.FirstOrDefault(document => document.Language == language) is { } document:
                AkomaNtosoWriter.Write(document, content);
                return new Download($"{name}.{document.Language}.xml", "application/akn+xml; charset=utf-8", content.ToArray());
            default:
                throw Problem.BadModel.AsException();
        }
    }

    private static void WriteRows(Stream stream, ResolutionEnvelope envelope, RowFormat format, string file)
    {
        using var writer = new RowWriter(stream, format);
        foreach (ResolutionDocument document in envelope.Documents)
        {
            foreach (Row row in ResolutionRows.Of(file, document)) writer.Write(row);
        }
    }

    /// <summary>The symbol, else the file's name, with letters, digits and hyphens alone: A_RES_55_162.</summary>
    private static string NameOf(ResolutionEnvelope envelope, string file)
    {
        string wanted = envelope.Documents[0].Symbol?.ToString() ?? Path.GetFileNameWithoutExtension(file);
        var name = new StringBuilder();
        foreach (char c in wanted)
        {
            if (name.Length == LongestName) break;
            if (char.IsAsciiLetterOrDigit(c) || c == '-') name.Append(c);
            else if (name.Length > 0 && name[^1] != '_') name.Append('_');
        }

        string trimmed = name.ToString().Trim('_');
        return trimmed.Length > 0 ? trimmed : "resolution";
    }
}
