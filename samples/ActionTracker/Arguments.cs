namespace ActionTracker;

/// <summary>The command line.</summary>
/// <param name="Folder">Where the resolutions are.</param>
/// <param name="Database">The SQLite file.</param>
/// <param name="Session">The session that is asked about; null for all.</param>
/// <param name="Actor">The actor that is asked about.</param>
internal sealed record Arguments(string Folder, string Database, string? Session, string Actor)
{
    /// <summary>Reads the command line; null where it is wrong.</summary>
    public static Arguments? Read(string[] args)
    {
        var values = new Arguments(Path.Combine(AppContext.BaseDirectory, "seeds"), "actions.db", null, "secretary-general");
        bool hasFolder = false;
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith('-'))
            {
                if (i + 1 == args.Length) return null;
                string value = args[i + 1];
                switch (args[i++])
                {
                    case "--database": values = values with { Database = value }; break;
                    case "--session": values = values with { Session = value }; break;
                    case "--actor": values = values with { Actor = value }; break;
                    default: return null;
                }
            }
            else
            {
                if (hasFolder) return null;
                hasFolder = true;
                values = values with { Folder = args[i] };
            }
        }

        return values;
    }
}
