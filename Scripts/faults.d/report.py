"""docs/reliability.md, from what the rows measured."""

import datetime
import platform
import sqlite3

HEAD = """\
# What was broken on purpose, and what was lost

Written by `Scripts/faults --report docs/reliability.md`; anyone can run it (`Scripts/faults --short` takes a sample of
each row, and is part of `Scripts/test`). The seed makes a run repeatable. How the program keeps its promises stands in
[docs/data.md](data.md) and [docs/architecture.md](architecture.md).

"""


def write(path, results, context):
    lines = [HEAD]
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    kind = "a sample of each row" if context.is_short else "all rows in full"
    lines.append(f"Measured on {datetime.date.today().isoformat()}, {system}, SQLite {sqlite3.sqlite_version}, seed "
                 f"{context.seed}, {kind}.\n\n")
    lines.append("| fault | test | target | measured | |\n| --- | --- | --- | --- | --- |\n")
    for result in results:
        mark = "met" if result.is_met else "**missed**"
        lines.append(f"| {result.fault} | {result.test} | {result.target} | {result.figure} | {mark} |\n")
    missed = [result for result in results if not result.is_met]
    if missed:
        lines.append("\n## Missed\n\n")
        for result in missed:
            for failure in result.failures[:10]:
                lines.append(f"- {result.fault}: {failure}\n")
            if len(result.failures) > 10:
                lines.append(f"- {result.fault}: and {len(result.failures) - 10} more\n")
    notes = [(result, note) for result in results for note in result.notes]
    if notes:
        lines.append("\n## Notes\n\n")
        lines += [f"- {result.fault}: {note}\n" for result, note in notes]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)
