"""No command opens a socket, and all goes on without a network."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

from row import ROOT, Result
from world import World, commands_missing


def commands(world):
    """Every command once, with what it reads."""
    sample = os.path.join(ROOT, "docs", "samples", "noor-haddad.pdf")
    return [
        (["drill", sample, "--questions", "1"], "an answer\n.\n"), (["drill", world.resume], "another\n.\n"), ([], ""),
        (["parse", sample], ""), (["check", sample], ""), (["questions", world.resume], ""), (["assess", "-"], "I did it."),
        (["assess", "--jsonl", "-"], '{"id": 1, "text": "I did it."}\n'), (["explain"], ""), (["review"], ""),
        (["review", "last"], ""), (["review", "--search", "answer"], ""), (["progress"], ""), (["progress", "--json"], ""),
        (["progress", "--html", "progress.html"], ""), (["stories"], ""), (["rescore"], ""), (["tip"], ""), (["tip", "--all"], ""),
        (["check", sample, "--format", "html"], ""), (["export", "--format", "anki"], ""), (["manual"], ""),
        (["question-lint", os.path.dirname(world.resume), "--role", "backend", "--seeds", "1"], ""),
        (["bank", "list"], ""), (["bank", "show"], ""), (["bank", "lint"], ""), (["bank", "path"], ""),
        (["export", "--output", "all.json"], ""), (["import", "all.json"], ""), (["backup", "copy.db"], ""),
        (["merge", "copy.db"], ""), (["restore", "copy.db"], ""), (["doctor"], ""), (["--help"], ""),
    ]


def run(context):
    result = Result("no network", "socket calls of every command; all of them, and the whole test suite, under `unshare -n`",
                    "0 sockets, all pass")
    # Root needs no user namespace of its own, in which no other user could be had: PostgreSQL, which some tests start,
    # refuses to be root's.
    alone = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
    sockets = 0
    with World(context) as world:
        for name in commands_missing(context, [arguments for arguments, _ in commands(world)]):
            result.expect(False, f"{name} is not run here")
    with World(context) as world, tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, "log")
        for arguments, input in commands(world):
            outcome = world.run(arguments, input, wrapper=["strace", "-f", "-qq", "-o", log, "-e", "trace=%network"])
            with open(log, encoding="utf-8", errors="replace") as file:
                # A pair of sockets between a process and its child is no network.
                lines = [line for line in file if "socket(" in line or "connect(" in line]
            sockets += len(lines)
            result.expect(not lines, f"{' '.join(arguments[:1])}: {len(lines)} socket calls")
            result.expect(outcome.status in (0, 1), f"{' '.join(arguments[:1])} ends with {outcome.status}")
    with World(context) as world:
        for arguments, input in commands(world):
            outcome = world.run(arguments, input, wrapper=alone)
            result.expect(outcome.status in (0, 1), f"{' '.join(arguments[:1])} without a network ends with {outcome.status}")
        number = len(commands(world))
    suite = "suite not run here"
    if not context.is_short and shutil.which("swift"):
        # Without a network but for the machine itself, through which Foundation hears of its children.
        done = subprocess.run([*alone, sys.executable, os.path.join(ROOT, "Scripts", "faults.d", "loopback.py"),
                               "swift", "test", "--skip-build", "--no-parallel", "--disable-sandbox"], cwd=ROOT,
                              env={"STARLING_TEST_PATIENCE": "4", **os.environ}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        said = done.stdout.decode("utf-8", "replace")
        for test in sorted(set(re.findall(r"Test (\S+)\(.*\) failed", said))):
            result.expect(False, f"without a network the test {test} fails")
        number_of_tests = sum(int(count) for count in re.findall(r"Test run with (\d+) tests", said))
        result.expect(done.returncode == 0 and number_of_tests > 0, "the test suite fails without a network")
        suite = f"the suite of {number_of_tests} tests {'passes' if done.returncode == 0 else 'fails'}"
    result.figure = f"{number} commands, {sockets} sockets; {suite}"
    return result
