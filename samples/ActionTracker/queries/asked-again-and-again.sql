-- What is asked every year, every second year, at every session. No parameters.
SELECT actions.recurrence AS often, group_concat(DISTINCT coalesce(addressees.actor, addressees.name)) AS who, actions.verb AS verb,
       documents.symbol AS symbol, paragraphs.path AS paragraph, actions.content AS what
FROM actions
JOIN paragraphs ON paragraphs.id = actions.paragraph_id
JOIN one_text_a_resolution AS documents ON documents.id = paragraphs.document_id
LEFT JOIN addressees ON addressees.action_id = actions.id
WHERE actions.recurrence IS NOT NULL
GROUP BY actions.id
ORDER BY often, who, documents.symbol, paragraphs.position, actions.position;
