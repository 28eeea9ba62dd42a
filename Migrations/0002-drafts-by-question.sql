-- Why: a question can be left with half an answer typed while the next one is begun; with one draft for each session
-- the second would take the place of the first. From now on every question keeps its own.

CREATE TABLE draft_of_question (
  question_id TEXT PRIMARY KEY NOT NULL REFERENCES question (id),
  session_id  TEXT NOT NULL REFERENCES session (id),
  text        TEXT NOT NULL,
  saved_at    TEXT NOT NULL
) STRICT;
INSERT INTO draft_of_question (question_id, session_id, text, saved_at)
  SELECT question_id, session_id, text, saved_at FROM draft;
DROP TABLE draft;
ALTER TABLE draft_of_question RENAME TO draft;
