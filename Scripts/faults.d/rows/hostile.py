"""Hostile files are refused, soon and in little memory."""

import os
import subprocess

import hostile_files
from row import Result
from world import World

COMMANDS = {"parse": ["parse"], "lint": ["bank", "lint"], "import": ["import"], "restore": ["restore"], "merge": ["merge"],
            "assess": ["assess"]}
SECONDS, MEGABYTES = 2, 200


def measure(world, arguments, input=os.devnull):
    """Runs under `timeout`; status, seconds, and the most memory of the program or of a helper of it. The seconds are
    the processor's, since other programs may be using this machine."""
    with open(world.path("errors"), "wb") as errors:
        with open(input, "rb") as stream:
            process = subprocess.Popen(["timeout", "-s", "KILL", "20", world.program, *arguments], env=world.variables,
                                       cwd=world.folder, stdin=stream, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    with open(world.path("errors"), encoding="utf-8", errors="replace") as errors:
        text = errors.read()
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, text


def run(context):
    result = Result("hostile PDF, DOCX, YAML, JSON, text, FIFO, 1 GiB file", "every reader, processor seconds and memory of the program and its helpers",
                    f"refused under {SECONDS} s and {MEGABYTES} MB, exit 65")
    files, slowest, largest = 0, 0, 0
    with World(context) as world:
        world.drill(["an answer"])
        cases = list(hostile_files.write(world.folder))
        if context.is_short:
            cases = cases[::6]
        # What has no end, on standard input.
        cases += [("/dev/zero", command) for command in ("parse", "lint", "assess", "import")]
        for name, command in cases:
            endless = name == "/dev/zero"
            status, seconds, megabytes, errors = measure(
                world, [*COMMANDS[command], "-" if endless else name], name if endless else os.devnull)
            files += 1
            slowest, largest = max(slowest, seconds), max(largest, megabytes)
            where = f"{name}, {command}"
            # A bank's problems are what `bank lint` looks for (1); a loop of links is a file that is not there (66).
            wanted = {1, 65, 78} if command == "lint" else {65}
            if name == "loop.pdf":
                wanted |= {66}
            result.expect(status in wanted, f"{where}: ends with {status}")
            result.expect(seconds < SECONDS, f"{where}: {seconds:.1f} s")
            result.expect(megabytes < MEGABYTES, f"{where}: {megabytes} MB")
            result.expect(len(errors) < 600 and errors.count("\n") <= 1, f"{where}: {len(errors)} characters of error")
        result.expect(len(world.answers()) == 1, "the practice log was changed")
    result.figure = f"{files} files: {len({failure.split(':')[0] for failure in result.failures})} not as wanted, at most {slowest:.1f} s and {largest} MB"
    return result
