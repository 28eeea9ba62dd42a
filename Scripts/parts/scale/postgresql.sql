-- A cohort's exports in PostgreSQL: the table; the loading, a COPY a file, is written by Scripts/scale.
CREATE TABLE answer (
  learner text NOT NULL, session text, day date, submitted_at timestamptz, topic text, key text, question text,
  claim text, kind text, attempt integer, words integer, seconds double precision, rubric text, total integer,
  band text, structure integer, evidence integer, ownership integer, depth integer, delivery integer,
  situation integer, task integer, action integer, result integer, metrics integer, text text
);
