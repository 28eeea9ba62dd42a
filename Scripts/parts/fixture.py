"""Writes Tests/StorageTests/Fixtures/schema-N.db with a built program: a small log as its schema has it.

    python3 Scripts/parts/fixture.py PROGRAM

Run once for a release whose schema is new; a fixture is never written again."""

import contextlib
import os
import shutil
import sqlite3
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "faults.d"))

from row import ROOT, Context  # noqa: E402
from world import World  # noqa: E402


def main(program):
    with World(Context(program=os.path.abspath(program), is_short=True, seed=1)) as world:
        drill = ["drill", world.resume, "--questions", "2", "--seed", "3"]
        world.run(drill, "In 2023 the quote API took 1.2 s at p95.\nI cached tariffs in Redis; it fell to 180 ms.\n.\n/skip\n/skip\n")
        world.run(drill, "요금표를 캐시했습니다: p95 1.2 s → 180 ms 🙂\n.\n/retry\nI found it with a profiler, then cached it.\n.\n"
                  "/quit\n")
        world.run(drill, "unfinished and not submitted")
        with contextlib.closing(sqlite3.connect(world.database)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("VACUUM")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            # Where the log was made says nothing to a test.
            connection.execute("UPDATE resume SET path = '/home/mira/resume.md'")
            connection.execute("UPDATE setting SET value = '/home/mira/resume.md' WHERE name = 'resume'")
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        path = os.path.join(ROOT, "Tests", "StorageTests", "Fixtures", f"schema-{version}.db")
        if os.path.exists(path):
            sys.exit(f"{path} is there already; a released schema's fixture is never changed.")
        shutil.copy(world.database, path)
        print(path)


if __name__ == "__main__":
    main(sys.argv[1])
