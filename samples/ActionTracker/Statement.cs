using Microsoft.Data.Sqlite;

namespace ActionTracker;

/// <summary>A prepared INSERT that is run many times; values are always parameters, never part of the SQL.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="connection">The open database.</param>
    /// <param name="sql">SQL with parameters.</param>
    /// <param name="parameters">Their names, in the order in which <see cref="Run"/> takes the values.</param>
    public Statement(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (string name in parameters) _command.Parameters.Add(new SqliteParameter { ParameterName = name });
    }

    /// <summary>Runs it and gives the first value of the first row it returns, an id; 0 where it returns none.</summary>
    public long Run(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        _command.Transaction = transaction;
        for (int i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return _command.ExecuteScalar() is long id ? id : 0;
    }

    public void Dispose() => _command.Dispose();
}
