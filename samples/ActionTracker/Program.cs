// Reads a folder of resolutions into SQLite and asks it who owes what:
//   dotnet run --project samples/ActionTracker                              the seeds, into actions.db
//   dotnet run --project samples/ActionTracker -- FOLDER --database FILE    a folder of your own: text, PDF, Word, the UN's XML
//   … --session 56 --actor secretary-general                                what is asked about
using System.Text;
using ActionTracker;
using Microsoft.Data.Sqlite;
using Resolutions.AkomaNtoso;
using Resolutions.Diagnostics;
using Resolutions.Documents;
using Resolutions.Parsing;

Console.OutputEncoding = Encoding.UTF8;

if (Arguments.Read(args) is not { } arguments)
{
    Console.Error.WriteLine("Usage: ActionTracker [FOLDER] [--database FILE] [--session SESSION] [--actor ACTOR]");
    return 2;
}

if (!Directory.Exists(arguments.Folder))
{
    Console.Error.WriteLine($"{arguments.Folder}: there is no such folder.");
    return 1;
}

// What a file is, is told by its content; the XML reader is a package of its own and is handed in.
var options = new DocumentReaderOptions
{
    ReadXml = static (stream, _) =>
    {
        AkomaNtosoReadResult read = AkomaNtosoReader.Read(stream);
        return new XmlReadResult(read.Document, read.Diagnostics);
    },
};

try
{
    using var database = new ActionDatabase(arguments.Database);
    int files = 0, documents = 0;
    foreach (string file in Directory.EnumerateFiles(arguments.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
    {
        // A bad file gives diagnostics, never an exception: it is named, and the others go on.
        ParseResult result = ResolutionReader.Read(file, options);
        database.Save(Path.GetFullPath(file), result);
        files++;
        documents += result.Documents.Count;
        if (result.Documents.Count > 0) continue;
        string? why = result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Message;
        Console.Error.WriteLine($"{file}: no resolution. {why}");
    }

    Console.WriteLine($"{files} files, {documents} documents, in {arguments.Database}");
    string ofSession = arguments.Session is { } session ? "session " + session : "each session";
    database.Ask("owed-to-session", ("$session", arguments.Session)).Print(Console.Out, $"Owed to {ofSession}");
    database.Ask("reports-asked-of", ("$actor", arguments.Actor)).Print(Console.Out, $"Reports asked of {arguments.Actor}");
    database.Ask("asked-again-and-again").Print(Console.Out, "Asked again and again");
    database.Ask("verbs-by-actor", ("$actor", null)).Print(Console.Out, "How each is asked");
    return documents > 0 ? 0 : 1;
}
catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"{arguments.Database}: {exception.Message}");
    return 1;
}
