#!/usr/bin/env python3
"""How well the topics' parts are found in the corpus: the tables of docs/topic-parts.md.

    Scripts/parts/topic_parts.py PROGRAM [--update]

Every answer of Corpora/answers that has a topic is judged by PROGRAM (`starling assess --jsonl`), and the parts that it
finds are held against the labels of the corpus. Prints two Markdown tables; --update puts them into the document.
"""
import collections
import json
import pathlib
import subprocess
import sys

import corpus

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "topic-parts.md"
PARAPHRASES = ("parts-02", "parts-03")
LATER = ("parts-04",)


def judge(program, answers):
    requests = "\n".join(
        json.dumps({"id": str(index), "topic": answer.topic, "question": answer.head["question"], "text": answer.text})
        for index, answer in enumerate(answers))
    process = subprocess.run([program, "assess", "--jsonl"], input=requests, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in process.stdout.splitlines()]


class Tally:
    """Stated and found, for one part or many; a rightly found part is rightly placed where its words overlap."""

    def __init__(self):
        self.right = self.invented = self.missed = self.placed = 0

    def add(self, other):
        for name in ("right", "invented", "missed", "placed"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def stated(self):
        return self.right + self.missed

    def figures(self):
        precision = self.right / max(1, self.right + self.invented)
        recall = self.right / max(1, self.stated)
        both = 2 * precision * recall / (precision + recall) if precision + recall else 0
        return f"{precision:.2f} | {recall:.2f} | {both:.2f} | {self.stated}"


def tallies(answers, documents):
    """A tally for each set of answers and each of their parts."""
    counts = collections.defaultdict(Tally)
    for answer, document in zip(answers, documents):
        found = {part["part"]: part for part in document["topicParts"]}
        stated = collections.defaultdict(list)
        for part, place in answer.places:
            stated[part].append(place)
        kind = "later" if answer.file in LATER else "paraphrases" if answer.file in PARAPHRASES else "first"
        for part, reading in found.items():
            tally = Tally()
            if reading["present"] and part in stated:
                tally.right = 1
                tally.placed = int(any(
                    start < high and low < end for start, end in reading["spans"] for low, high in stated[part]))
            tally.invented = int(reading["present"] and part not in stated)
            tally.missed = int(not reading["present"] and part in stated)
            counts[(kind, answer.is_odd, answer.topic, part)].add(tally)
    return counts


def total(counts, **wanted):
    names = ("kind", "odd", "topic", "part")
    tally = Tally()
    for key, value in counts.items():
        if all(dict(zip(names, key))[name] in choice for name, choice in wanted.items()):
            tally.add(value)
    return tally


def tables(counts):
    lines = ["| answers | P | R | F | n | right words |", "| --- | --- | --- | --- | --- | --- |"]
    for label, kind, odd in [
        ("first corpus, odd (cues written against them)", "first", True), ("first corpus, even (held back)", "first", False),
        ("paraphrases, odd (cues written against them)", "paraphrases", True),
        ("paraphrases, even (held back)", "paraphrases", False), ("sixteen more, all (no longer held back)", "later", None),
    ]:
        tally = total(counts, kind=[kind], odd=[True, False] if odd is None else [odd])
        lines.append(f"| {label} | {tally.figures()} | {tally.placed / max(1, tally.right):.2f} |")
    yield "\n".join(lines)
    lines = ["| part | P odd | R odd | F odd | n | P even | R even | F even | n |", "| --- |" + " --- |" * 8]

    def row(label, **wanted):
        halves = [total(counts, kind=["first", "paraphrases"], odd=[odd], **wanted).figures() for odd in (True, False)]
        lines.append(f"| {label} | {halves[0]} | {halves[1]} |")

    row("**all**")
    for topic in dict.fromkeys(key[2] for key in counts):
        row(f"**{topic}**", topic=[topic])
        for part in dict.fromkeys(key[3] for key in counts if key[2] == topic):
            row(f"{topic}.{part}", topic=[topic], part=[part])
    yield "\n".join(lines)


def main(program, update=None):
    answers = [answer for answer in corpus.answers() if answer.topic != "none"]
    texts = list(tables(tallies(answers, judge(program, answers))))
    print("\n\n".join(texts))
    if update == "--update":
        document = DOCUMENT.read_text(encoding="utf-8")
        for name, text in zip(("sets", "parts"), texts):
            head, _, rest = document.partition(f"<!-- {name} -->\n")
            _, _, tail = rest.partition(f"<!-- end of {name} -->")
            document = f"{head}<!-- {name} -->\n\n{text}\n\n<!-- end of {name} -->{tail}"
        DOCUMENT.write_text(document, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
