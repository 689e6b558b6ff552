-- How often each verb is said to each actor, most first. Parameter $actor: secretary-general; null for everyone.
SELECT coalesce(addressees.actor, addressees.name) AS who, actions.verb AS verb, count(*) AS times
FROM addressees
JOIN actions ON actions.id = addressees.action_id
JOIN paragraphs ON paragraphs.id = actions.paragraph_id
JOIN one_text_a_resolution AS documents ON documents.id = paragraphs.document_id
WHERE $actor IS NULL OR addressees.actor = $actor
GROUP BY who, verb
ORDER BY times DESC, who, verb;
