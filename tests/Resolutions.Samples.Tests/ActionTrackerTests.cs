using Microsoft.Data.Sqlite;

namespace Resolutions.Samples.Tests;

public sealed class ActionTrackerTests : IDisposable
{
    /// <summary>Every table, with what its rows belong to in place of ids, which a run gives anew.</summary>
    private static readonly string[] Contents =
    [
        "SELECT * FROM documents ORDER BY id",
        "SELECT document_id, position, part, path, label, opening_verb, text FROM paragraphs ORDER BY 1, 2",
        $"SELECT {Place}, verb, verb_text, force, is_negated, is_agenda_decision, recurrence, content FROM actions AS a {Join} ORDER BY 1, 2, 3",
        $"SELECT {Place}, x.position, actor, kind, name FROM addressees AS x JOIN actions AS a ON a.id = action_id {Join} ORDER BY 1, 2, 3, 4",
        $"SELECT {Place}, x.session, due_on, year, within, x.text FROM deadlines AS x JOIN actions AS a ON a.id = action_id {Join} ORDER BY 1, 2, 3",
        $"SELECT {Place}, recipient, x.text FROM reports AS x JOIN actions AS a ON a.id = action_id {Join} ORDER BY 1, 2, 3",
    ];

    private const string Place = "p.document_id, p.path, a.position";
    private const string Join = "JOIN paragraphs AS p ON p.id = a.paragraph_id";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tracker");

    private string Database => Path.Combine(_folder.FullName, "actions.db");

    public void Dispose() => _folder.Delete(true);

    [Fact]
    public async Task The_seeds_are_read_by_default_and_each_question_is_answered_in_a_table()
    {
        SampleRun run = await SampleRun.OfAsync("ActionTracker", "--database", Database);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("3 files, 4 documents, in ", run.Output, StringComparison.Ordinal);
        AssertRow(run.Output, "56", "secretary-general", "request", "A/RES/55/162", "OP18", "to draw up, as a matter of urgency, a long-term");
        AssertRow(run.Output, "secretary-general", "A/RES/55/162", "OP19", "every-5-years", "prepare a comprehensive report");
        AssertRow(run.Output, "every-5-years", "secretary-general", "request", "A/RES/55/162", "OP19", "to prepare a comprehensive report every five years");
        AssertRow(run.Output, "secretary-general", "request", "3");
        AssertRow(run.Output, "regional-commissions", "invite", "1");
    }

    [Fact]
    public async Task A_resolution_in_two_languages_is_counted_once_and_kept_twice()
    {
        await SampleRun.OfAsync("ActionTracker", "--database", Database);
        Assert.Equal(["en", "en", "zh", "zh"], Ask("SELECT language FROM documents ORDER BY language"));
        Assert.Equal(["en"], Ask("SELECT language FROM documents JOIN one_text_a_resolution USING (id)"));
    }

    [Fact]
    public async Task What_is_asked_is_on_one_line_without_the_page_between_its_lines()
    {
        await SampleRun.OfAsync("ActionTracker", "--database", Database);
        string[] contents = Ask("SELECT content FROM actions JOIN paragraphs ON paragraphs.id = paragraph_id JOIN documents ON documents.id = document_id WHERE language = 'zh' AND file LIKE '%162.zh.txt'");
        Assert.Contains("按照 千年宣言 的阐述 加强与各国议会以及包括非政府组织和私营部门在内的民间社会的伙伴关系和合作 以确保它们为执行 千年宣言 作出贡献", contents);
        Assert.All(contents, static content => Assert.DoesNotContain('\n', content));
        Assert.All(contents, static content => Assert.DoesNotContain("A/RES/55/162", content, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_what_is_asked_about_is_printed()
    {
        SampleRun run = await SampleRun.OfAsync("ActionTracker", "seeds", "--database", Database, "--session", "57", "--actor", "member-states");
        Assert.Contains("\nOwed to session 57\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nReports asked of member-states\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("road map", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        SampleRun first = await SampleRun.OfAsync("ActionTracker", "--database", Database);
        string[] before = Dump();
        SampleRun second = await SampleRun.OfAsync("ActionTracker", "--database", Database);
        Assert.All(Contents, sql => Assert.NotEmpty(Ask(sql)));
        Assert.Equal(before, Dump());
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task What_a_file_no_longer_holds_is_removed_and_nothing_is_left_without_its_document()
    {
        string file = Path.Combine(_folder.CreateSubdirectory("texts").FullName, "a.txt");
        File.Copy(Path.Combine(SampleRun.Root, "seeds", "A_RES_55_162.en-zh.txt"), file);
        await SampleRun.OfAsync("ActionTracker", Path.GetDirectoryName(file)!, "--database", Database);
        File.Copy(Path.Combine(SampleRun.Root, "seeds", "A_RES_55_162.en.txt"), file, overwrite: true);
        await SampleRun.OfAsync("ActionTracker", Path.GetDirectoryName(file)!, "--database", Database);

        Assert.Equal(["en"], Ask("SELECT language FROM documents"));
        Assert.Equal(["27"], Ask("SELECT count(*) FROM paragraphs WHERE label IS NULL OR label NOT LIKE '(%'"));
        Assert.Empty(Ask("PRAGMA foreign_key_check"));
    }

    [Fact]
    public async Task Words_of_a_text_are_never_read_as_sql()
    {
        string file = Path.Combine(_folder.CreateSubdirectory("texts").FullName, "a'); DROP TABLE documents; --.txt");
        File.WriteAllText(file, "75/999. Titles\n\nThe General Assembly,\n\n1. Requests the '); DELETE FROM actions; -- Committee to report to it at its seventy-sixth session.\n");
        SampleRun run = await SampleRun.OfAsync("ActionTracker", Path.GetDirectoryName(file)!, "--database", Database, "--actor", "' OR 1=1 --");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["1. Requests the '); DELETE FROM actions; -- Committee to report to it at its seventy-sixth session."], Ask("SELECT label || ' ' || text FROM paragraphs"));
        Assert.Equal(["request"], Ask("SELECT verb FROM actions"));
        Assert.Contains("Reports asked of ' OR 1=1 --\n  who  symbol", run.Output, StringComparison.Ordinal);
        Assert.Contains("(nothing)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_resolution_is_named_and_the_others_go_on()
    {
        string folder = _folder.CreateSubdirectory("texts").FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "");
        File.Copy(Path.Combine(SampleRun.Root, "seeds", "A_RES_55_162.en.txt"), Path.Combine(folder, "b.txt"));
        SampleRun run = await SampleRun.OfAsync("ActionTracker", folder, "--database", Database);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("2 files, 1 documents", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.txt: no resolution.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "nowhere")]
    [InlineData(1, "seeds", "--database", "no/such/folder/actions.db")]
    [InlineData(1, "seeds", "--database", "README.md")]
    [InlineData(2, "--bogus", "1")]
    [InlineData(2, "--session")]
    [InlineData(2, "seeds", "docs")]
    public async Task What_cannot_be_done_is_said_on_standard_error(int code, params string[] args)
    {
        SampleRun run = await SampleRun.OfAsync("ActionTracker", args);
        Assert.Equal(code, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static void AssertRow(string output, params string[] cells) =>
        Assert.Contains(output.Split('\n'), line =>
        {
            int at = 0;
            return Array.TrueForAll(cells, cell => (at = line.IndexOf(cell, at, StringComparison.Ordinal)) >= 0 && (at += cell.Length) > 0);
        });

    private string[] Dump() => [.. Contents.SelectMany(Ask)];

    private string[] Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : reader.GetString(column))));
        return [.. rows];
    }
}
