"""docs/reliability.md, from what the rows measured."""

import dataclasses
import datetime
import json
import os
import platform
import sqlite3
import subprocess

from row import ROOT, Result

# Each row's last measurement, so that one row can be measured again without the others.
KEPT = os.path.join(ROOT, ".build", "faults")

HEAD = """\
# What was broken on purpose, and what was lost

Written by `Scripts/faults --report docs/reliability.md`; anyone can run it (`Scripts/faults --short` takes a sample of
each row, and is part of `Scripts/test`). The seed makes a row repeatable. How the program keeps its promises stands in
[data.md](data.md) and [architecture.md](architecture.md).

"""


def keep(name, result, context):
    """Keeps a full measurement; a sample is no measurement."""
    if context.is_short:
        return
    version = subprocess.run([context.program, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    document = {**dataclasses.asdict(result), "seed": context.seed, "date": datetime.date.today().isoformat(),
                "version": version}
    os.makedirs(KEPT, exist_ok=True)
    with open(os.path.join(KEPT, name + ".json"), "w", encoding="utf-8") as file:
        json.dump(document, file, ensure_ascii=False, indent=1)


def kept(rows):
    """The kept measurements in the order of the rows; those never measured are left out, and named."""
    found, missing = [], []
    for name in rows:
        path = os.path.join(KEPT, name + ".json")
        if not os.path.exists(path):
            missing.append(name)
            continue
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        names = {field.name for field in dataclasses.fields(Result)}
        found.append((Result(**{key: value for key, value in document.items() if key in names}), document))
    return found, missing


def write(path, rows):
    found, missing = kept(rows)
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    versions = sorted({document["version"] for _, document in found})
    lines = [HEAD, f"{', '.join(versions)}; {system}, SQLite {sqlite3.sqlite_version}.\n\n",
             "| fault | test | target | measured | | seed, day |\n| --- | --- | --- | --- | --- | --- |\n"]
    for result, document in found:
        mark = "met" if result.is_met else "**missed**"
        lines.append(f"| {result.fault} | {result.test} | {result.target} | {result.figure} | {mark} | "
                     f"{document['seed']}, {document['date']} |\n")
    if missing:
        lines.append(f"\nNot measured: {', '.join(missing)}.\n")
    if any(not result.is_met for result, _ in found):
        lines.append("\n## Missed\n\n")
    for result, _ in found:
        for failure in result.failures[:10]:
            lines.append(f"- {result.fault}: {failure}\n")
        if len(result.failures) > 10:
            lines.append(f"- {result.fault}: and {len(result.failures) - 10} more\n")
    if any(result.notes for result, _ in found):
        lines.append("\n## Notes\n\n")
    for result, _ in found:
        lines += [f"- {result.fault}: {note}\n" for note in result.notes]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)
