"""Databases that are truncated, zeroed in part, overwritten with garbage, or empty."""

import contextlib
import os
import shutil
import sqlite3

from row import Result
from world import World

READERS = [["doctor"], ["review"], ["progress"], ["export"], ["backup"]]


def full(context):
    """A world with a history of some pages, all of it in one file, and a backup beside it."""
    world = World(context)
    words = "we had 800 requests/s and I moved the lock. "
    # Every third is too long for its page, so that there are overflow pages too.
    world.drill([f"answer {number}: " + words * (40 if number % 3 else 220) for number in range(40)])
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("VACUUM")
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(world.database + suffix)
    return world


def look(world, name, damage, result):
    """Whether `doctor` names the damage, and whether every reading command leaves the bytes as they are."""
    with open(world.database, "rb") as file:
        whole = file.read()
    damaged = damage(whole)
    if damaged == whole:
        return
    with open(world.database, "wb") as file:
        file.write(damaged)
    checks, status = world.doctor()
    problems = [check for check in checks.values() if check["state"] == "problem"]
    result.expect(status in (1, 65) and problems, f"{name}: the doctor finds nothing (status {status})")
    result.expect(all(check["advice"] for check in problems), f"{name}: a problem without advice")
    for reader in READERS:
        outcome = world.run(reader)
        result.expect(outcome.status in (0, 1, 65, 66, 73, 74), f"{name}: {reader[0]} ends with {outcome.status}")
        with open(world.database, "rb") as file:
            result.expect(file.read() == damaged, f"{name}: {reader[0]} changed the file")
    with open(world.database, "wb") as file:
        file.write(whole)
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(world.database + suffix)
    shutil.rmtree(os.path.dirname(world.database) + "/backups", ignore_errors=True)


def restores(world, result):
    """A damaged database is kept byte for byte while a backup takes its place."""
    backup = world.path("kept.db")
    result.expect(world.run(["backup", backup]).status == 0, "a sound database cannot be backed up")
    before = world.answers()
    with open(world.database, "r+b") as file:
        file.truncate(5000)
    with open(world.database, "rb") as file:
        damaged = file.read()
    result.expect(world.run(["restore", backup]).status == 0, "a damaged database cannot be replaced by its backup")
    result.expect(world.answers() == before, "the restored database has other answers")
    folder = os.path.dirname(world.database) + "/backups"
    kept = [name for name in os.listdir(folder) if name.startswith("damaged-") and name.endswith(".db")]
    with open(os.path.join(folder, kept[0]) if kept else os.devnull, "rb") as file:
        result.expect(file.read() == damaged, "the damaged file was not kept byte for byte")


def run(context):
    rng = context.random("damage")
    counts = [context.count(60, 8), context.count(60, 8), context.count(20, 4)]
    result = Result(
        "truncated, zeroed, garbage, 0-byte database", " + ".join(str(count) for count in counts) + " + 1",
        "100 % detected, original untouched")
    with full(context) as world:
        size = os.path.getsize(world.database)
        for _ in range(counts[0]):
            length = rng.randrange(1, size)
            look(world, f"truncated to {length} of {size} bytes", lambda whole: whole[:length], result)
        for _ in range(counts[1]):
            page, pages = rng.randrange(size // 4096), rng.choice([1, 1, 1, 2, 8])
            start, end = page * 4096, min(size, (page + pages) * 4096)
            look(world, f"{pages} pages zeroed from page {page + 1}",
                 lambda whole: whole[:start] + bytes(end - start) + whole[end:], result)
        for number in range(counts[2]):
            data = rng.randbytes(rng.choice([1, 15, 16, 100, 4096, size]))
            look(world, f"garbage of {len(data)} bytes", lambda whole: data, result)
        restores(world, result)
        world.run(["backup"])
        open(world.database, "wb").close()
        for suffix in ("-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(world.database + suffix)
        outcome = world.drill(["an answer into nothing"])
        result.expect(outcome.status == 65 and os.path.getsize(world.database) == 0,
                      f"an empty file beside backups: status {outcome.status}, {os.path.getsize(world.database)} bytes")
    total = sum(counts) + 1
    missed = len({failure.split(":")[0] for failure in result.failures})
    result.figure = f"{total - missed} of {total} detected and untouched"
    return result
