#!/usr/bin/env python3
"""Two Markdown tables: answers a second beside quantulum3, and how time and memory grow with the length of an answer.

assess_rates.py STARLING WORK [PYTHON]      PYTHON has quantulum3
"""
import os
import pathlib
import subprocess
import sys
import time

PARTS = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(PARTS))
import answers  # noqa: E402

SIZES = [1, 4, 16, 64, 256, 1024]

# Reads requests and parses them one after another for some seconds; prints how many it did a second. Its start, and
# the first text, for which it loads its units, are not counted.
QUANTULUM = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
from quantulum3 import parser
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
parser.parse(texts[0])
start, done = time.process_time(), 0
while time.process_time() - start < 5:
    parser.parse(texts[done % len(texts)])
    done += 1
print(done / (time.process_time() - start))
"""


def run(starling, file):
    """Wall seconds, processor seconds and peak MB of one run over a file of requests."""
    start = time.perf_counter()
    with open(file, "rb") as requests:
        process = subprocess.Popen([starling, "assess", "--jsonl"], stdin=requests, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"starling assess ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(starling, file, times):
    """The least wall and processor seconds, and the largest peak, of several runs."""
    runs = [run(starling, file) for _ in range(times)]
    return min(r[0] for r in runs), min(r[1] for r in runs), max(r[2] for r in runs)


def write(path, arguments):
    with open(path, "wb") as out:
        subprocess.run([sys.executable, str(PARTS / "answers.py"), *arguments], stdout=out, check=True)
    return path


def main():
    starling, work = sys.argv[1:3]
    count = 10_000
    wall, processor, peak = best(starling, write(f"{work}/stories.jsonl", ["stories", str(count)]), 5)
    print("| stories of 200 words | a second | a processor second | peak MB |")
    print("| --- | --: | --: | --: |")
    print(f"| `starling assess --jsonl`: everything, JSON to JSON | {count / wall:,.0f} | {count / processor:,.0f} | {peak:.0f} |")
    if len(sys.argv) > 3:
        rate = float(subprocess.run(
            [sys.argv[3], "-c", QUANTULUM, f"{work}/stories.jsonl"], capture_output=True, text=True, check=True).stdout)
        print(f"| quantulum3: quantities alone, without its classifier | | {rate:,.1f} | |")
    print()
    empty = f"{work}/none.jsonl"
    open(empty, "wb").close()
    start = best(starling, empty, 5)[1]
    print("Processor milliseconds for 1 MiB in answers of so many KiB each, without the start; peak MB of the last.")
    print()
    print("| one answer of | " + " | ".join(f"{size:,}" for size in SIZES) + " | peak |")
    print("| --- |" + " --: |" * (len(SIZES) + 1))
    for shape in answers.SHAPES:
        cells = []
        for size in SIZES:
            _, processor, peak = best(starling, write(f"{work}/long.jsonl", ["long", shape, str(size)]), 3)
            cells.append(f"{(processor - start) * 1000:,.0f}")
        print(f"| {shape} | " + " | ".join(cells) + f" | {peak:.0f} |", flush=True)


if __name__ == "__main__":
    main()
