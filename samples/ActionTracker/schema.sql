-- One row a document, paragraph, action and so on, each with the key of what it is part of. Safe to run on a database that has it.

-- One language's text of one resolution.
CREATE TABLE IF NOT EXISTS documents (
    id         INTEGER PRIMARY KEY,
    file       TEXT NOT NULL,            -- full path
    language   TEXT NOT NULL,            -- en, zh
    symbol     TEXT,                     -- A/RES/55/162
    title      TEXT,
    session    TEXT,                     -- 55, S-32, ES-11
    adopted_on TEXT,                     -- 2000-12-14
    UNIQUE (file, language)
) STRICT;

CREATE TABLE IF NOT EXISTS paragraphs (
    id           INTEGER PRIMARY KEY,
    document_id  INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,       -- in reading order, from 1
    part         TEXT NOT NULL CHECK (part IN ('preamble', 'operative', 'annex')),
    path         TEXT NOT NULL,          -- OP19(a), the same in every language
    label        TEXT,                   -- as printed
    opening_verb TEXT,                   -- canonical: request
    text         TEXT NOT NULL,
    UNIQUE (document_id, path)
) STRICT;

-- One act of the Assembly. An item under a chapeau has the chapeau's verb and addressees.
CREATE TABLE IF NOT EXISTS actions (
    id                 INTEGER PRIMARY KEY,
    paragraph_id       INTEGER NOT NULL REFERENCES paragraphs (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL,
    verb               TEXT NOT NULL,    -- canonical: request
    verb_text          TEXT NOT NULL,    -- as printed: Also requests
    force              TEXT NOT NULL,    -- None, Inviting, Calling, Requesting, Pressing, Deciding
    is_negated         INTEGER NOT NULL,
    is_agenda_decision INTEGER NOT NULL,
    recurrence         TEXT,             -- annual, biennial, every-5-years
    content            TEXT NOT NULL,    -- what is asked
    UNIQUE (paragraph_id, position)
) STRICT;

CREATE TABLE IF NOT EXISTS addressees (
    action_id INTEGER NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    actor     TEXT,                      -- canonical: secretary-general; null where the name is in no registry
    kind      TEXT NOT NULL,             -- Official, StateGroup
    name      TEXT NOT NULL,             -- as printed
    PRIMARY KEY (action_id, position)
) STRICT;

CREATE TABLE IF NOT EXISTS deadlines (
    action_id INTEGER PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
    session   TEXT,                      -- 56
    due_on    TEXT,                      -- 2001-06-30
    year      INTEGER,
    within    TEXT,                      -- ISO 8601 duration from adoption: P6M
    text      TEXT NOT NULL              -- as printed
) STRICT;

CREATE TABLE IF NOT EXISTS reports (
    action_id  INTEGER NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,         -- "a report every five years, supplemented by an annual report" are two
    recipient  TEXT,                     -- canonical or printed name of the body to be informed
    subject    TEXT,                     -- what it is to be on, as printed; null where not said
    session    TEXT,                     -- at which it is due: 56
    recurrence TEXT,                     -- annual, every-5-years
    text       TEXT NOT NULL,            -- as printed
    PRIMARY KEY (action_id, position)
) STRICT;

CREATE INDEX IF NOT EXISTS addressees_by_actor ON addressees (actor);
CREATE INDEX IF NOT EXISTS deadlines_by_session ON deadlines (session);

-- The same resolution in several languages or files asks once: its English text, else the first by path.
CREATE VIEW IF NOT EXISTS one_text_a_resolution AS
SELECT id, symbol, session
FROM (
    SELECT id, symbol, session,
           row_number() OVER (PARTITION BY coalesce(symbol, 'document ' || id) ORDER BY language <> 'en', file, language) AS place
    FROM documents
)
WHERE place = 1;
