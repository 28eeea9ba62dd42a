-- Why: a long history must open as fast as a short one. What progress sums up stands in rows beside an answer's text
-- and its whole check, some kilobytes each; figure holds the figures alone, in the order in which they are summed.
-- It is filled by triggers from rows that are stored anyway, so that an answer, a new rubric, a merge and an import all
-- keep it true, and it can be made anew from them at any time. Nothing that was stored is changed.

CREATE TABLE figure (
  rubric_version TEXT NOT NULL,
  session_id     TEXT NOT NULL,
  topic          TEXT NOT NULL,
  answer_id      TEXT NOT NULL,
  attempt        INTEGER NOT NULL,
  local_day      TEXT NOT NULL,
  words          INTEGER NOT NULL,
  seconds        REAL NOT NULL,
  total          INTEGER NOT NULL,
  structure      INTEGER NOT NULL,
  evidence       INTEGER NOT NULL,
  ownership      INTEGER NOT NULL,
  depth          INTEGER NOT NULL,
  delivery       INTEGER NOT NULL,
  has_all_parts  INTEGER NOT NULL,
  has_result     INTEGER NOT NULL,
  metrics        INTEGER NOT NULL,
  PRIMARY KEY (rubric_version, session_id, topic, answer_id)
) STRICT, WITHOUT ROWID;

INSERT INTO figure
SELECT judged.rubric_version, answer.session_id, question.topic, answer.id, answer.attempt, answer.local_day,
  answer.words, answer.seconds, judged.total, judged.structure, judged.evidence, judged.ownership, judged.depth,
  judged.delivery, judged.has_situation AND judged.has_task AND judged.has_action AND judged.has_result,
  judged.has_result, judged.metrics
FROM assessment AS judged JOIN answer ON answer.id = judged.answer_id
  JOIN question ON question.id = answer.question_id
WHERE answer.kind <> 'follow-up';

CREATE TRIGGER figure_of_assessment AFTER INSERT ON assessment BEGIN
  INSERT OR REPLACE INTO figure
  SELECT NEW.rubric_version, answer.session_id, question.topic, answer.id, answer.attempt, answer.local_day,
    answer.words, answer.seconds, NEW.total, NEW.structure, NEW.evidence, NEW.ownership, NEW.depth, NEW.delivery,
    NEW.has_situation AND NEW.has_task AND NEW.has_action AND NEW.has_result, NEW.has_result, NEW.metrics
  FROM answer JOIN question ON question.id = answer.question_id
  WHERE answer.id = NEW.answer_id AND answer.kind <> 'follow-up';
END;

CREATE TRIGGER figure_of_attempt AFTER UPDATE OF attempt ON answer BEGIN
  UPDATE figure SET attempt = NEW.attempt
  WHERE rubric_version IN (SELECT rubric_version FROM assessment WHERE answer_id = NEW.id)
    AND session_id = NEW.session_id AND topic = (SELECT topic FROM question WHERE id = NEW.question_id)
    AND answer_id = NEW.id;
END;

CREATE INDEX assessment_total ON assessment (answer_id, rubric_version, total);
CREATE INDEX answer_by_day ON answer (local_day, session_id);
CREATE INDEX question_by_claim ON question (claim) WHERE claim IS NOT NULL;
CREATE INDEX session_by_time ON session (started_at, id);
DROP INDEX review_by_key;
CREATE INDEX review_log ON review (question_key, reviewed_at, id, rating, answer_id);

-- Questions that chance asked again, which progress tells apart; the words are those that begin the question's reason.
CREATE INDEX question_asked_at_random ON question (id) WHERE reason GLOB 'Asked again at random*';

-- May be overwritten: the claims of the resume that was practised last, so that what was never told can be named
-- without reading the resume again. strength is "weak", "partial" or "strong".
CREATE TABLE resume_claim (
  position INTEGER PRIMARY KEY,
  text     TEXT NOT NULL,
  strength TEXT NOT NULL
) STRICT;
