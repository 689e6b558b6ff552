using System.Globalization;
using Microsoft.Data.Sqlite;
using Resolutions.Model;
using Resolutions.Text;

namespace ActionTracker;

/// <summary>Writes one document's rows. What an earlier run wrote of the same document is replaced; the document keeps its id.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly Statement _document;
    private readonly Statement _clear;
    private readonly Statement _paragraph;
    private readonly Statement _action;
    private readonly Statement _addressee;
    private readonly Statement _deadline;
    private readonly Statement _report;

    public DocumentWriter(SqliteConnection connection)
    {
        _document = new Statement(
            connection,
            """
            INSERT INTO documents (file, language, symbol, title, session, adopted_on)
            VALUES ($file, $language, $symbol, $title, $session, $adopted_on)
            ON CONFLICT (file, language) DO UPDATE
            SET symbol = excluded.symbol, title = excluded.title, session = excluded.session, adopted_on = excluded.adopted_on
            RETURNING id
            """,
            "$file", "$language", "$symbol", "$title", "$session", "$adopted_on");
        _clear = new Statement(connection, "DELETE FROM paragraphs WHERE document_id = $document_id", "$document_id");
        _paragraph = new Statement(
            connection,
            """
            INSERT INTO paragraphs (document_id, position, part, path, label, opening_verb, text)
            VALUES ($document_id, $position, $part, $path, $label, $opening_verb, $text)
            RETURNING id
            """,
            "$document_id", "$position", "$part", "$path", "$label", "$opening_verb", "$text");
        _action = new Statement(
            connection,
            """
            INSERT INTO actions (paragraph_id, position, verb, verb_text, force, is_negated, is_agenda_decision, recurrence, content)
            VALUES ($paragraph_id, $position, $verb, $verb_text, $force, $is_negated, $is_agenda_decision, $recurrence, $content)
            RETURNING id
            """,
            "$paragraph_id", "$position", "$verb", "$verb_text", "$force", "$is_negated", "$is_agenda_decision", "$recurrence", "$content");
        _addressee = new Statement(
            connection,
            "INSERT INTO addressees (action_id, position, actor, kind, name) VALUES ($action_id, $position, $actor, $kind, $name)",
            "$action_id", "$position", "$actor", "$kind", "$name");
        _deadline = new Statement(
            connection,
            "INSERT INTO deadlines (action_id, session, due_on, year, within, text) VALUES ($action_id, $session, $due_on, $year, $within, $text)",
            "$action_id", "$session", "$due_on", "$year", "$within", "$text");
        _report = new Statement(
            connection,
            """
            INSERT INTO reports (action_id, position, recipient, subject, session, recurrence, text)
            VALUES ($action_id, $position, $recipient, $subject, $session, $recurrence, $text)
            """,
            "$action_id", "$position", "$recipient", "$subject", "$session", "$recurrence", "$text");
    }

    public void Write(SqliteTransaction transaction, string file, ResolutionDocument document, SourceText source)
    {
        long id = _document.Run(
            transaction, file, document.Language, document.Symbol?.ToString(), document.Title?.Text, document.Session?.ToString(), Day(document.AdoptedOn));
        _clear.Run(transaction, id);

        int position = 0;
        foreach ((string part, Paragraph paragraph) in ParagraphsOf(document))
        {
            long paragraphId = _paragraph.Run(
                transaction, id, ++position, part, paragraph.Path, paragraph.Label, paragraph.Opening?.Verb.Id, paragraph.Text);
            for (int i = 0; i < paragraph.Actions.Count; i++)
            {
                ResolutionAction action = paragraph.Actions[i];
                Write(transaction, paragraphId, i + 1, action, ActionContent.Of(action, paragraph, document, source));
            }
        }
    }

    public void Dispose()
    {
        foreach (Statement statement in (Statement[])[_document, _clear, _paragraph, _action, _addressee, _deadline, _report]) statement.Dispose();
    }

    private void Write(SqliteTransaction transaction, long paragraphId, int position, ResolutionAction action, string content)
    {
        ActionVerb verb = action.Verb.Verb;
        long id = _action.Run(
            transaction, paragraphId, position, verb.Id, action.Verb.Text, verb.Force.ToString(), action.IsNegated ? 1 : 0, action.IsAgendaDecision ? 1 : 0,
            action.Recurrence, content);

        for (int i = 0; i < action.Addressees.Count; i++)
        {
            Actor actor = action.Addressees[i];
            _addressee.Run(transaction, id, i + 1, actor.Id, actor.Kind.ToString(), actor.Text);
        }

        if (action.Deadline is { } deadline)
        {
            _deadline.Run(transaction, id, deadline.Session?.ToString(), Day(deadline.Date), deadline.Year, deadline.Within, deadline.Text);
        }

        ReportRequest[] reports = action.Report is { } first ? [first, .. action.FurtherReports] : [];
        for (int i = 0; i < reports.Length; i++)
        {
            ReportRequest report = reports[i];
            _report.Run(
                transaction, id, i + 1, report.Recipient?.Id ?? report.Recipient?.Text, report.Subject?.Text, report.Deadline?.Session?.ToString(),
                report.Recurrence, report.Text);
        }
    }

    private static IEnumerable<(string Part, Paragraph Paragraph)> ParagraphsOf(ResolutionDocument document)
    {
        foreach (Resolution resolution in document.Resolutions)
        {
            IEnumerable<(string, IEnumerable<Block>)> parts =
            [
                ("preamble", resolution.Preamble.Blocks), ("operative", resolution.Operative.Blocks),
                .. resolution.Annexes.Select(static annex => ("annex", (IEnumerable<Block>)annex.Blocks)),
            ];
            foreach ((string part, IEnumerable<Block> blocks) in parts)
            {
                foreach (Paragraph paragraph in blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<Paragraph>()) yield return (part, paragraph);
            }
        }
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
