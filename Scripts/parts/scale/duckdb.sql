-- A cohort's exports in DuckDB: every CSV of the folder at once, the learner from the file's name.
CREATE TABLE answer AS
SELECT parse_filename(filename, true) AS learner, * EXCLUDE (filename)
FROM read_csv('exports/*.csv', header = true, filename = true, quote = '"', escape = '"', max_line_size = 10000000,
  columns = {
    'session': 'VARCHAR', 'day': 'DATE', 'submitted_at': 'TIMESTAMPTZ', 'topic': 'VARCHAR', 'key': 'VARCHAR',
    'question': 'VARCHAR', 'claim': 'VARCHAR', 'kind': 'VARCHAR', 'attempt': 'INTEGER', 'words': 'INTEGER',
    'seconds': 'DOUBLE', 'rubric': 'VARCHAR', 'total': 'INTEGER', 'band': 'VARCHAR', 'structure': 'INTEGER',
    'evidence': 'INTEGER', 'ownership': 'INTEGER', 'depth': 'INTEGER', 'delivery': 'INTEGER', 'situation': 'INTEGER',
    'task': 'INTEGER', 'action': 'INTEGER', 'result': 'INTEGER', 'metrics': 'INTEGER', 'text': 'VARCHAR'});
