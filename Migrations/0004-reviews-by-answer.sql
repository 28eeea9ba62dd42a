-- Why: an export, an import and a merge take the log session by session, and the lines of the review log that belong to
-- a session's answers were looked for in the whole log: twice the practice took four times as long. Nothing that was
-- stored is changed.

CREATE INDEX review_by_answer ON review (answer_id);
