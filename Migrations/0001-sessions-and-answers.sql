-- Why: a practice log that nothing may lose. Everything that happened (a session begun, a question asked, an
-- answer given, how it was judged, when it should come again) is a row that is written once and never changed;
-- what is only a convenience (the draft, the last resume used) stands apart in tables that may be overwritten.
--
-- Keys are UUIDv7 as text, so that two machines' logs merge by INSERT OR IGNORE and sort by time of creation.
-- Times are UTC instants, ISO 8601 with milliseconds; beside them the zone and the local day at that moment,
-- because a streak counts the person's days and not the server's.

CREATE TABLE resume (
  id          TEXT PRIMARY KEY NOT NULL,
  path        TEXT NOT NULL,
  digest      TEXT NOT NULL CHECK (length(digest) = 64),
  first_seen  TEXT NOT NULL,
  UNIQUE (path, digest)
) STRICT;

CREATE TABLE session (
  id          TEXT PRIMARY KEY NOT NULL,
  resume_id   TEXT REFERENCES resume (id),
  role        TEXT NOT NULL,
  topics      TEXT NOT NULL DEFAULT '',
  seed        INTEGER NOT NULL,
  planned     INTEGER NOT NULL CHECK (planned >= 0),
  is_timed    INTEGER NOT NULL DEFAULT 0 CHECK (is_timed IN (0, 1)),
  started_at  TEXT NOT NULL,
  zone        TEXT NOT NULL,
  local_day   TEXT NOT NULL
) STRICT;

CREATE TABLE session_end (
  session_id  TEXT PRIMARY KEY NOT NULL REFERENCES session (id),
  ended_at    TEXT NOT NULL,
  reason      TEXT NOT NULL
) STRICT;

-- A session is taken out of every view by its newest row here, and put back by a newer one: nothing is erased.
CREATE TABLE session_visibility (
  id          TEXT PRIMARY KEY NOT NULL,
  session_id  TEXT NOT NULL REFERENCES session (id),
  is_deleted  INTEGER NOT NULL CHECK (is_deleted IN (0, 1)),
  changed_at  TEXT NOT NULL
) STRICT;
CREATE INDEX session_visibility_by_session ON session_visibility (session_id, id);

CREATE TABLE question (
  id           TEXT PRIMARY KEY NOT NULL,
  session_id   TEXT NOT NULL REFERENCES session (id),
  position     INTEGER NOT NULL CHECK (position >= 1),
  question_key TEXT NOT NULL,
  topic        TEXT NOT NULL,
  text         TEXT NOT NULL,
  claim        TEXT,
  source       TEXT,
  asks_about   TEXT NOT NULL,
  parts        TEXT NOT NULL DEFAULT '',
  reason       TEXT NOT NULL DEFAULT '',
  asked_at     TEXT NOT NULL,
  UNIQUE (session_id, position)
) STRICT;
CREATE INDEX question_by_key ON question (question_key);

CREATE TABLE question_skip (
  question_id TEXT PRIMARY KEY NOT NULL REFERENCES question (id),
  skipped_at  TEXT NOT NULL
) STRICT;

-- digest is SHA-256 of the text's UTF-8; chain is SHA-256 of the chain before it in the same session followed by
-- this digest, so that a changed, lost or reordered answer shows. number only ties the search index to the row.
CREATE TABLE answer (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  question_id  TEXT NOT NULL REFERENCES question (id),
  session_id   TEXT NOT NULL REFERENCES session (id),
  sequence     INTEGER NOT NULL CHECK (sequence >= 1),
  attempt      INTEGER NOT NULL CHECK (attempt >= 1),
  kind         TEXT NOT NULL,
  prompt       TEXT NOT NULL,
  text         TEXT NOT NULL,
  words        INTEGER NOT NULL CHECK (words >= 0),
  seconds      REAL NOT NULL CHECK (seconds >= 0),
  aids         TEXT NOT NULL DEFAULT '',
  submitted_at TEXT NOT NULL,
  zone         TEXT NOT NULL,
  local_day    TEXT NOT NULL,
  digest       TEXT NOT NULL CHECK (length(digest) = 64),
  chain        TEXT NOT NULL CHECK (length(chain) = 64),
  UNIQUE (session_id, sequence)
) STRICT;
CREATE INDEX answer_by_question ON answer (question_id);

-- One row for each answer and rubric version: judging an answer again with a newer rubric keeps the older score.
CREATE TABLE assessment (
  answer_id      TEXT NOT NULL REFERENCES answer (id),
  rubric_version TEXT NOT NULL,
  total          INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100),
  band           TEXT NOT NULL,
  structure      INTEGER NOT NULL,
  evidence       INTEGER NOT NULL,
  ownership      INTEGER NOT NULL,
  depth          INTEGER NOT NULL,
  delivery       INTEGER NOT NULL,
  has_situation  INTEGER NOT NULL,
  has_task       INTEGER NOT NULL,
  has_action     INTEGER NOT NULL,
  has_result     INTEGER NOT NULL,
  metrics        INTEGER NOT NULL,
  assessed_at    TEXT NOT NULL,
  document       TEXT NOT NULL,
  PRIMARY KEY (answer_id, rubric_version)
) STRICT;

-- The log that schedules are replayed from: rating is what counts, suggested what the score gave.
CREATE TABLE review (
  id           TEXT PRIMARY KEY NOT NULL,
  answer_id    TEXT NOT NULL REFERENCES answer (id),
  question_key TEXT NOT NULL,
  rating       INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  suggested    INTEGER NOT NULL CHECK (suggested BETWEEN 1 AND 4),
  rule_version TEXT NOT NULL,
  reviewed_at  TEXT NOT NULL
) STRICT;
CREATE INDEX review_by_key ON review (question_key, id);

-- May be overwritten: the text that was being typed when a session broke off, one for each session.
CREATE TABLE draft (
  session_id  TEXT PRIMARY KEY NOT NULL REFERENCES session (id),
  question_id TEXT NOT NULL REFERENCES question (id),
  text        TEXT NOT NULL,
  saved_at    TEXT NOT NULL
) STRICT;

-- May be overwritten: what the next start should remember.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- Filled by the program in the transaction that stores the answer: with trusted_schema off, a trigger may not write
-- to a virtual table.
CREATE VIRTUAL TABLE answer_search USING fts5 (
  text, prompt, content = 'answer', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2"
);
