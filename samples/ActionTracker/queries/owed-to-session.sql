-- Who owes what to which session. Parameter $session: 56; null for every session.
SELECT deadlines.session AS session, coalesce(addressees.actor, addressees.name) AS who, actions.verb AS verb,
       documents.symbol AS symbol, paragraphs.path AS paragraph, actions.content AS what
FROM deadlines
JOIN actions ON actions.id = deadlines.action_id
JOIN addressees ON addressees.action_id = actions.id
JOIN paragraphs ON paragraphs.id = actions.paragraph_id
JOIN one_text_a_resolution AS documents ON documents.id = paragraphs.document_id
WHERE deadlines.session IS NOT NULL AND ($session IS NULL OR deadlines.session = $session)
ORDER BY CAST(deadlines.session AS INTEGER), deadlines.session, who, documents.symbol, paragraphs.position, actions.position;
