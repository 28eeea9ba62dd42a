"""The N-th write, sync or open fails, for every N until none is left to fail."""

import re

from row import Result
from strace import Injection
from world import DOCUMENTED, World, acknowledged_in

ANSWERS = ["first answer, 김서연: we had 800 requests/s", "second answer: I moved the lock out", "third answer: p99 fell 🙂"]

# What fails, how, and whether it goes on failing, as a full disk does.
FAULTS = [
    ("pwrite64", "error=EIO", False), ("pwrite64", "error=ENOSPC", False), ("pwrite64", "error=ENOSPC", True),
    ("fdatasync", "error=EIO", False), ("fdatasync", "error=EIO", True), ("fsync", "error=EIO", False),
    ("ftruncate", "error=ENOSPC", False), ("fallocate", "error=ENOSPC", False), ("write", "error=EIO", False),
    ("write", "error=ENOSPC", True), ("openat", "error=EMFILE", False), ("openat", "error=EMFILE", True),
    ("openat", "error=EIO", False),
]
TO_STREAM = re.compile(r"\bwrite\([12],|\bwrite\([12]<")
OF_LOADER = b"error while loading shared libraries"


def one(context, template, fault, number, result):
    """One run; False where the run made fewer than `number` calls."""
    call, rule, persists = fault
    injection = Injection(call, rule, number, persists)
    with World(context, template) as world:
        before = world.answers()
        outcome = world.drill(ANSWERS, timeout=10, wrapper=injection.wrapper)
        failed = injection.injected()
        if failed is None:
            return False
        # Before main the loader opens libraries: what it cannot open never becomes this program.
        if outcome.status == 127 and OF_LOADER in outcome.errors:
            return True
        name = f"{'new' if not before else 'old'} database, {injection.name}"
        result.expect(not outcome.hung, f"{name}: goes on after 10 s")
        result.expect(outcome.status in DOCUMENTED, f"{name}: status {outcome.status}")
        acknowledged = acknowledged_in(outcome.output)
        stored = world.answers()
        wanted = before + ANSWERS[:acknowledged]
        result.expect(stored[:len(wanted)] == wanted, f"{name}: {acknowledged} acknowledged, {len(stored) - len(before)} stored")
        result.expect(world.is_intact(), f"{name}: the database is damaged")
        if TO_STREAM.search(failed):
            return True
        result.expect(outcome.status == 0 or outcome.errors.startswith(b"starling: ") or b"\nstarling: " in outcome.errors,
                      f"{name}: status {outcome.status} without a sentence")
        if outcome.status != 0 and b"Question 1" in outcome.output and acknowledged < len(ANSWERS):
            text = ANSWERS[acknowledged]
            found = text in stored or text.encode() in outcome.errors or any(text in kept for kept in world.kept())
            result.expect(found, f"{name}: an answer that was given is nowhere ({failed.split(' ', 1)[1].strip()[:90]})")
    return True


def run(context):
    step = context.count(1, 25)
    result = Result(
        "N-th write, sync, open fails (EIO, ENOSPC, EMFILE), once or from then on",
        "for every N until none fails, on a new and on an old database" if step == 1 else f"every {step}th N",
        "0 lost, 0 hangs over 10 s, exit statuses as documented")
    runs = 0
    with World(context) as new, World(context) as old:
        old.drill(["an older answer", "another older answer"])
        for template in (new, old):
            for fault in FAULTS:
                first = 1 if step == 1 else 1 + context.random(f"syscalls {fault}").randrange(step)
                for number in range(first, 5000, step):
                    if not one(context, template, fault, number, result):
                        break
                    runs += 1
    result.figure = f"{runs} failed calls: {len(result.failures)} defects"
    return result
