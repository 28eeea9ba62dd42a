"""A migration is killed at every write, sync and rename that it makes."""

import contextlib
import glob
import os
import shutil
import sqlite3

from row import ROOT, Result
from strace import Injection
from world import World, copied

CALLS = ["pwrite64", "write", "fdatasync", "fsync", "rename", "unlink"]


def schemas():
    """The schema after each number of migrations, as `sqlite_schema` has it."""
    connection = sqlite3.connect(":memory:")
    found = [[]]
    for path in sorted(glob.glob(os.path.join(ROOT, "Migrations", "*.sql"))):
        with open(path, encoding="utf-8") as file:
            connection.executescript(file.read())
        found.append(schema(connection))
    return found


def schema(connection):
    return sorted(connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE '%grdb_migrations%'").fetchall())


def state(path):
    """The version in the header, the schema and the number of answers; None where there is nothing yet."""
    if not os.path.exists(path):
        return 0, [], 0
    with copied(path) as copy, contextlib.closing(sqlite3.connect(copy)) as connection:
        tables = schema(connection)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        answers = connection.execute("SELECT count(*) FROM answer").fetchone()[0] if tables else 0
        sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
        return (version, tables, answers) if sound == "ok" else (version, sound, answers)


def run(context):
    step = context.count(1, 19)
    rng = context.random("migration")
    released = schemas()
    newest = len(released) - 1
    fixtures = [None, *sorted(glob.glob(os.path.join(ROOT, "Tests", "StorageTests", "Fixtures", "schema-*.db")))]
    result = Result(
        "migration killed", f"at every write, sync, rename; from nothing and from {len(fixtures) - 1} released schemas"
        if step == 1 else f"at every {step}th write, sync, rename", "old or new schema, never between; nothing lost")
    runs = 0
    for fixture in fixtures:
        name = os.path.basename(fixture) if fixture else "a new database"
        for call in CALLS:
            for number in range(1 if step == 1 else 1 + rng.randrange(step), 5000, step):
                with World(context) as world:
                    answers = 0
                    if fixture:
                        os.makedirs(os.path.dirname(world.database), mode=0o700)
                        shutil.copy(fixture, world.database)
                        os.chmod(world.database, 0o600)
                        answers = state(world.database)[2]
                    injection = Injection(call, "signal=SIGKILL", number)
                    command = ["review"] if fixture else ["drill", world.resume, "--questions", "1"]
                    world.run(command, wrapper=injection.wrapper)
                    if injection.injected() is None:
                        break
                    runs += 1
                    version, tables, count = state(world.database)
                    where = f"{name}, {call} {number}"
                    result.expect(tables in released, f"{where}: a schema that no version has")
                    if tables in released:
                        result.expect(version == released.index(tables),
                                      f"{where}: version {version} on the tables of {released.index(tables)}")
                    result.expect(count >= answers, f"{where}: {answers - count} answers lost")
                    again = world.drill(["an answer after it"])
                    result.expect(again.status == 0, f"{where}: the next drill ends with {again.status}")
                    version, tables, count = state(world.database)
                    result.expect((version, tables) == (newest, released[newest]), f"{where}: not the newest schema then")
                    result.expect(count == answers + 1, f"{where}: {count} answers then, not {answers + 1}")
    result.figure = f"{runs} kills, {len(result.failures)} between two schemas or with a loss"
    return result
