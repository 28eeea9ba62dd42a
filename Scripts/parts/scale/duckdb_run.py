"""duckdb_run.py PARTS: in the folder with exports/, loads them into DuckDB, writes answers.parquet, and answers each
question of questions.sql; prints the seconds each step took and the rows, tab-separated, for comparing."""
import re
import resource
import sys
import time

import duckdb

parts = sys.argv[1]
database = duckdb.connect()


def step(name, sql):
    start = time.perf_counter()
    rows = database.execute(sql).fetchall()
    print(f"time\t{name}\t{time.perf_counter() - start:.2f}")
    return rows


def cell(value):
    """A value as PostgreSQL prints it."""
    if value is None:
        return ""
    if hasattr(value, "year"):
        return str(value)[:10]
    return f"{float(value):.6g}" if isinstance(value, float) or hasattr(value, "as_tuple") else str(value)


step("load", open(parts + "/duckdb.sql").read())
step("parquet", "COPY answer TO 'answers.parquet' (FORMAT parquet, COMPRESSION zstd)")
for name, sql in re.findall(r"-- name: (\w+)\n(.*?;)\n", open(parts + "/questions.sql").read(), re.S):
    for row in step(name, sql):
        print("\t".join(["row", name] + [cell(value) for value in row]))
print(f"peak\tMB\t{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}")
