-- Which reports are asked of an actor, by when and how often. Parameter $actor: secretary-general; null for everyone.
SELECT coalesce(addressees.actor, addressees.name) AS who, documents.symbol AS symbol, paragraphs.path AS paragraph,
       coalesce('session ' || reports.session, 'session ' || deadlines.session, deadlines.due_on, deadlines.text, '') AS "by",
       coalesce(reports.recurrence, '') AS often, coalesce(reports.recipient, '') AS "to", coalesce(reports.subject, '') AS "on", reports.text AS report
FROM reports
JOIN actions ON actions.id = reports.action_id
JOIN addressees ON addressees.action_id = actions.id
JOIN paragraphs ON paragraphs.id = actions.paragraph_id
JOIN one_text_a_resolution AS documents ON documents.id = paragraphs.document_id
LEFT JOIN deadlines ON deadlines.action_id = actions.id
WHERE $actor IS NULL OR addressees.actor = $actor
ORDER BY who, documents.symbol, paragraphs.position, actions.position, reports.position;
