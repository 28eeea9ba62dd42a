"""Prints the line coverage of each library from llvm-cov's export; ends with 1 where a pure one is below the floor."""

import json
import os
import sys

FLOOR = 95.0
PURE = [
    "Prose", "SafeText", "SeededRandom", "Quantities", "Progress", "AnswerAnalysis", "ResumeParsing", "Interviewing",
    "ResumeReview", "Reports",
]


def main(path, root):
    with open(path, encoding="utf-8") as file:
        files = json.load(file)["data"][0]["files"]
    libraries = {}
    for entry in files:
        parts = os.path.relpath(entry["filename"], root).split(os.sep)
        if parts[0] == "Sources":
            lines = entry["summary"]["lines"]
            libraries.setdefault(parts[1], []).append((os.sep.join(parts[2:]), lines["count"], lines["covered"]))
    print("| library | lines | covered | |\n| --- | --- | --- | --- |")
    low = []
    for name in sorted(libraries, key=lambda name: (name not in PURE, name)):
        count = sum(lines for _, lines, _ in libraries[name])
        covered = sum(lines for _, _, lines in libraries[name])
        share = 100 * covered / count if count else 100
        kind = "" if name not in PURE else "pure" if share >= FLOOR else f"pure, below {FLOOR:.0f} %"
        if kind.endswith("%"):
            low.append(name)
        print(f"| {name} | {count} | {share:.1f} % | {kind} |")
    for name in low:
        print(f"\n{name}, what is not run:")
        for file, count, covered in sorted(libraries[name], key=lambda row: row[2] - row[1])[:8]:
            print(f"  {count - covered} of {count} lines of {file}")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
