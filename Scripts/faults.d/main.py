"""Runs the rows of the fault table and prints, or writes, what came of them."""

import argparse
import importlib
import os
import random
import sys
import time
import traceback

import report
from row import Context, Result

ROWS = ["kill", "syscalls", "diskfull", "migration", "damage", "bitflips", "processes", "signals", "locales", "escapes",
        "hostile", "permissions", "symlinks", "network"]


def main():
    parser = argparse.ArgumentParser(prog="Scripts/faults")
    parser.add_argument("rows", nargs="*", choices=[[], *ROWS], metavar="ROW")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument("--program", required=True)
    parser.add_argument("--report")
    options = parser.parse_args()
    # A broken row stays broken under the same seed: it stands first in the output.
    print(f"seed {options.seed}", flush=True)
    context = Context(program=os.path.abspath(options.program), is_short=options.short, seed=options.seed)
    results = []
    for name in options.rows or ROWS:
        start = time.monotonic()
        try:
            result = importlib.import_module(f"rows.{name}").run(context)
        except Exception:  # A row that breaks is a defect of the row; the others are run all the same.
            traceback.print_exc(file=sys.stdout)
            result = Result(name, "the row itself broke", "", "not measured", ["an error in the row, printed above"])
        result.seconds = time.monotonic() - start
        results.append(result)
        print(f"{'ok  ' if result.is_met else 'FAIL'} {result.fault}: {result.figure} ({result.seconds:.0f} s)", flush=True)
        for failure in result.failures[:20]:
            print(f"     {failure}", flush=True)
        if len(result.failures) > 20:
            print(f"     and {len(result.failures) - 20} more", flush=True)
        report.keep(name, result, context)
    if options.report:
        report.write(options.report, ROWS)
    failed = sum(not result.is_met for result in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
