"""Makes the mutants, finds which tests run into each, runs those, and prints the mutants that none of them missed."""

import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import random
import sys

from mutant import CHANGES
from suite import Suite
from tree import ROOT, Tree

LIBRARIES = ["AnswerAnalysis", "ResumeReview", "Storage", "Progress"]


def main():
    parser = argparse.ArgumentParser(prog="Scripts/mutants")
    parser.add_argument("names", nargs="*", metavar="LIBRARY | FOLDER | FILE")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--scratch", default=str(ROOT / ".build-mutants/tree"))
    parser.add_argument("--results", default=str(ROOT / ".build-mutants/results.jsonl"))
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--kind", action="append", choices=CHANGES)
    options = parser.parse_args()

    named = [name for name in options.names if (ROOT / "Sources" / name).is_dir() and "/" not in name]
    paths = [str(pathlib.Path(name)) for name in options.names if name not in named]
    for path in paths:
        if not (ROOT / path).exists():
            parser.error(f"no library, folder or file {path}")
    # All of them are broken in the one build, whichever are run: another choice then builds nothing anew.
    libraries = sorted({*LIBRARIES, *named, *(pathlib.Path(path).parts[1] for path in paths)})
    tree = Tree(options.scratch, libraries)
    say("copying, and building unbroken")
    broken = [str(path) for library in libraries for path in tree.sources(library)]
    # What is broken already and built stands until its file is broken anew: only the differences are built. A new file may
    # need what others have by now: then all are built unbroken.
    is_whole = all((tree.folder / path).exists() for path in broken) and os.path.isdir(f"{tree.products}/Modules")
    tree.copy(skipping=set(broken) if is_whole else ())
    if not is_whole:
        tree.build()
    tree.mutate()
    chosen = [mutant for mutant in tree.mutants if not paths and not named or mutant.library in named
              or any(mutant.path == path or mutant.path.startswith(path + "/") for path in paths)]
    chosen = [mutant for mutant in chosen if not options.kind or mutant.change in options.kind]
    if options.list:
        for mutant in chosen:
            print(f"{mutant.number:5} {mutant.label}")
        return 0
    say(f"{len(chosen)} mutants; building them")
    tree.build()
    suite = Suite(tree, [f"{library}Tests" for library in {mutant.library for mutant in chosen}] if options.own else None)
    reached = reach(tree, suite, options)
    return run(chosen, suite, reached, options)


def reach(tree, suite, options):
    """The tests that run into each mutant, with the seconds of each: kept beside the results, for each test as long as the
    sources and the tests of its library stay the same."""
    cache = pathlib.Path(options.results).with_suffix(".reach.json")
    cache.parent.mkdir(parents=True, exist_ok=True)
    known = json.loads(cache.read_text()) if cache.exists() else {}
    names = suite.names()
    digests = {library: digest([ROOT / "Sources", ROOT / "Tests" / library])
               for library in {name.split(".")[0] for name in names}}
    known = {name: entry for name, entry in known.items()
             if entry["digest"] == digests.get(name.split(".")[0], entry["digest"])}
    size = max(mutant.number for mutant in tree.mutants) + 1
    missing = [name for name in names if name not in known]
    say(f"{len(missing)} tests, one at a time, for what each runs into")
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, (numbers, seconds) in zip(missing, pool.map(lambda name: suite.reach(name, 1 << 15), missing)):
            if numbers is None:
                say(f"fails unbroken and is left out: {name}: {seconds}")
            else:
                known[name] = {"digest": digests[name.split(".")[0]], "seconds": seconds,
                               "mutants": sorted(each for each in numbers if each < size)}
                cache.write_text(json.dumps(known))
    tests = collections.defaultdict(list)
    for name in names:
        for number in known.get(name, {}).get("mutants", []):
            tests[number].append((known[name]["seconds"], name))
    return tests


def digest(folders):
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    return hashlib.sha256(b"".join(str(path.relative_to(ROOT)).encode() + path.read_bytes() for path in files)).hexdigest()


def batches(library, tests, seconds):
    """The tests of one mutant in the order of their promise: the library's own and the quick ones first."""
    own = sorted(test for test in tests if test[1].startswith(f"{library}Tests."))
    others = sorted(test for test in tests if not test[1].startswith(f"{library}Tests."))
    total, batch, weight, room = 0, [], 0, 1.0
    for each in own + others:
        if total + each[0] > seconds and total > 0:
            continue
        total += each[0]
        batch.append(each[1])
        weight += each[0]
        if weight > room:
            yield batch, weight
            batch, weight, room = [], 0, room * 4
    if batch:
        yield batch, weight


def run(chosen, suite, reached, options):
    results = pathlib.Path(options.results)
    known = {}
    if results.exists() and not options.again:
        for line in results.read_text().splitlines():
            entry = json.loads(line)
            known[entry["label"]] = entry

    def judge(mutant):
        tests = reached.get(mutant.number, [])
        if not tests:
            return "unreached", "", 0
        spent, count = 0, 0
        for batch, weight in batches(mutant.library, tests, options.seconds):
            outcome, what, seconds = suite.run(batch, {"STARLING_MUTANT": str(mutant.number)}, 2 + 2 * weight)
            spent += seconds
            count += len(batch)
            if outcome != "passed":
                return "killed" if outcome == "failed" else "hung", what, spent
        return "survived", f"{count} of {len(tests)} tests", spent

    labels = collections.Counter()
    wanted = []
    for mutant in chosen:
        labels[mutant.label] += 1
        label = f"{mutant.label} [{labels[mutant.label]}]" if labels[mutant.label] > 1 else mutant.label
        wanted.append((mutant, label))
    left = [pair for pair in wanted if pair[1] not in known]
    # In an order of chance, so that what was run when it is stopped stands for the rest.
    random.Random(1).shuffle(left)
    say(f"{len(left)} mutants to run")
    done = 0
    with open(results, "a", encoding="utf-8") as file, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        pending = {pool.submit(judge, mutant): (mutant, label) for mutant, label in left}
        for future in concurrent.futures.as_completed(pending):
            mutant, label = pending[future]
            outcome, what, seconds = future.result()
            known[label] = {"label": label, "library": mutant.library, "change": mutant.change, "outcome": outcome,
                            "by": what, "seconds": round(seconds, 2)}
            file.write(json.dumps(known[label]) + "\n")
            file.flush()
            done += 1
            if done % 200 == 0:
                say(f"{done} of {len(left)}")
    return tell([known[label] for _, label in wanted])


def tell(entries):
    print("| library | mutants | killed | hung | survived | in no test |\n| --- | --- | --- | --- | --- | --- |")
    for library in sorted({entry["library"] for entry in entries}):
        count = collections.Counter(entry["outcome"] for entry in entries if entry["library"] == library)
        print(f"| {library} | {sum(count.values())} | {count['killed']} | {count['hung']} | {count['survived']} | "
              f"{count['unreached']} |")
    alive = [entry for entry in entries if entry["outcome"] in ("survived", "unreached")]
    for entry in alive:
        print(f"{entry['outcome']}: {entry['label']}{' (' + entry['by'] + ')' if entry['by'] else ''}")
    return 1 if alive else 0


def say(text):
    print(f"mutants: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
