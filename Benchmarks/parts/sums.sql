-- The sums that `starling progress` makes, as the sqlite3 shell makes them. What it cannot do (schedules, slopes,
-- tests) is left out.
SELECT count(*) FROM session;
SELECT local_day, count(*) FROM answer GROUP BY local_day;
SELECT session_id, topic, count(*), sum(total), sum(structure), sum(evidence), sum(ownership), sum(depth),
  sum(delivery), sum(has_all_parts), sum(has_result), sum(metrics > 0), sum(ownership >= 60), sum(words), sum(seconds)
FROM figure WHERE rubric_version = (SELECT max(rubric_version) FROM figure) AND attempt = 1 GROUP BY session_id, topic;
SELECT question_key, count(*), sum(rating) FROM review GROUP BY question_key;
WITH first AS (SELECT question_key, min(reviewed_at) AS at, answer_id FROM review GROUP BY question_key),
  latest AS (SELECT question_key, max(reviewed_at) AS at, answer_id FROM review GROUP BY question_key)
SELECT count(*), sum(later.total > earlier.total), sum(later.total < earlier.total), avg(later.total - earlier.total)
FROM first JOIN latest USING (question_key)
  CROSS JOIN assessment AS earlier ON earlier.answer_id = first.answer_id AND earlier.rubric_version = (SELECT max(rubric_version) FROM figure)
  CROSS JOIN assessment AS later ON later.answer_id = latest.answer_id AND later.rubric_version = (SELECT max(rubric_version) FROM figure)
WHERE julianday(latest.at) - julianday(first.at) >= 7;
