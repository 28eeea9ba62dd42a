-- What one asks of a cohort; the same text for both engines. Only first attempts at fresh questions, one rubric version.
-- name: size
SELECT count(*), count(DISTINCT learner), count(DISTINCT session), sum(total), sum(words) FROM answer;
-- name: months
SELECT date_trunc('month', day) AS month, count(*), round(avg(total), 3) FROM answer
WHERE kind = 'answer' AND attempt = 1 AND rubric = (SELECT max(rubric) FROM answer) GROUP BY 1 ORDER BY 1;
-- name: topics
SELECT topic, count(*), round(avg(total), 3), round(avg(result), 3), round(avg(CASE WHEN metrics > 0 THEN 1 ELSE 0 END), 3)
FROM answer WHERE kind = 'answer' AND attempt = 1 AND rubric = (SELECT max(rubric) FROM answer) GROUP BY topic ORDER BY topic;
-- name: slopes
WITH mean AS (
  SELECT learner, session, min(submitted_at) AS begun, avg(total) AS score FROM answer
  WHERE kind = 'answer' AND attempt = 1 AND rubric = (SELECT max(rubric) FROM answer) GROUP BY learner, session
), numbered AS (
  SELECT learner, score, row_number() OVER (PARTITION BY learner ORDER BY begun, session) AS number FROM mean
), slope AS (
  SELECT learner, regr_slope(score, number) AS slope FROM numbered GROUP BY learner HAVING count(*) >= 6
)
SELECT count(*), round(CAST(percentile_cont(0.1) WITHIN GROUP (ORDER BY slope) AS numeric(18, 6)), 4),
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY slope) AS numeric(18, 6)), 4),
  round(CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY slope) AS numeric(18, 6)), 4) FROM slope;
-- name: repetitions
WITH ordered AS (
  SELECT learner, key, total, submitted_at,
    first_value(total) OVER w AS first_total, first_value(submitted_at) OVER w AS first_at,
    row_number() OVER (PARTITION BY learner, key ORDER BY submitted_at DESC) AS from_last
  FROM answer WHERE kind <> 'follow-up' AND rubric = (SELECT max(rubric) FROM answer)
  WINDOW w AS (PARTITION BY learner, key ORDER BY submitted_at)
)
SELECT count(*), sum(CASE WHEN total > first_total THEN 1 ELSE 0 END),
  sum(CASE WHEN total < first_total THEN 1 ELSE 0 END), round(avg(total - first_total), 3)
FROM ordered WHERE from_last = 1 AND submitted_at >= first_at + INTERVAL '7 days';
