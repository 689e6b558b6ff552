using Microsoft.Data.Sqlite;
using Resolutions.Parsing;

namespace ActionTracker;

/// <summary>The SQLite file that resolutions are kept in.</summary>
internal sealed class ActionDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly DocumentWriter _writer;

    /// <summary>Opens the file, and makes it and its tables where they are not there.</summary>
    /// <exception cref="SqliteException">The file is no database or cannot be opened.</exception>
    public ActionDatabase(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString());
        try
        {
            _connection.Open();
            using SqliteCommand command = _connection.CreateCommand();
            command.CommandText = Schema();
            command.ExecuteNonQuery();
            _writer = new DocumentWriter(_connection);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>Writes what a file holds in one transaction: all of it, or nothing where something fails.</summary>
    public void Save(string file, ParseResult result)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        foreach (var document in result.Documents) _writer.Write(transaction, file, document, result.Source);
        RemoveOthers(transaction, file, [.. result.Documents.Select(static document => document.Language)]);
        transaction.Commit();
    }

    /// <summary>Runs a query of the folder <c>queries</c>; its parameters may be null.</summary>
    public QueryResult Ask(string query, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "queries", query + ".sql"));
        foreach ((string name, string? value) in parameters) command.Parameters.AddWithValue(name, value is null ? DBNull.Value : value);
        using SqliteDataReader reader = command.ExecuteReader();
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, columns.Length).Select(column => reader.IsDBNull(column) ? "" : reader.GetString(column))]);
        return new QueryResult(columns, rows);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _connection.Dispose();
    }

    /// <summary>A file that has lost one of its languages since the last run loses its rows, too.</summary>
    private void RemoveOthers(SqliteTransaction transaction, string file, string[] languages)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "DELETE FROM documents WHERE file = $file AND language NOT IN (SELECT value FROM json_each($languages))";
        command.Parameters.AddWithValue("$file", file);
        command.Parameters.AddWithValue("$languages", System.Text.Json.JsonSerializer.Serialize(languages));
        command.ExecuteNonQuery();
    }

    private static string Schema()
    {
        using var reader = new StreamReader(typeof(ActionDatabase).Assembly.GetManifestResourceStream("schema.sql")!);
        return reader.ReadToEnd();
    }
}
