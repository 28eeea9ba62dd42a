#!/usr/bin/env python3
"""Requests for `starling assess --jsonl`, from the repository's own labelled answers.

answers.py stories COUNT        COUNT stories of 200 words with their questions; after some 180 they come again
answers.py long SHAPE KIB       one answer of KIB * 1024 bytes of one kind of text, and again until 1 MiB is reached
"""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Scripts" / "parts"))
import corpus  # noqa: E402

# Named, so that figures do not move when answers are added.
FILES = [f"extra-{number:02}" for number in range(1, 10)] + ["incident-01", "scaling-01", "performance-01"]
WORDS = 200


def answers():
    """The question and the text of every answer."""
    for answer in corpus.answers(FILES):
        if answer.head.get("question"):
            yield answer.head["question"], answer.text


def stories():
    """Stories of exactly so many words: answers one after another, cut."""
    words, questions = [], []
    for question, text in answers():
        questions.append(question)
        words += text.split()
        while len(words) >= WORDS:
            yield {"id": "story", "question": questions[-1], "text": " ".join(words[:WORDS])}
            words = words[WORDS:]


def prose(length):
    text = " ".join(text for _, text in answers())
    return (text * (length // len(text) + 1))[:length]


SHAPES = {
    "prose": prose,
    "prose without stops": lambda length: prose(2 * length).replace(".", "").replace(",", "").replace("\n", " ")[:length],
    "one word": lambda length: "deployed " * (length // 9),
    "no spaces": lambda length: "deployed" * (length // 8),
    "digits": lambda length: "1234567890" * (length // 10),
    "from 1 to 2": lambda length: "from 1 to 2 " * (length // 12),
    "line breaks": lambda length: "\n" * length,
    "brackets": lambda length: "([{" * (length // 3),
    "emoji": lambda length: "\N{ROCKET}" * (length // 4),
    "Korean": lambda length: "서버가 느려서 캐시를 추가했습니다. " * (length // 48),
    "stops": lambda length: "a. " * (length // 3),
    "quotes": lambda length: "\"'" * (length // 2),
    "commas": lambda length: "50%, " * (length // 5),
}


def main():
    if sys.argv[1] == "stories":
        known = list(stories())
        requests = [known[number % len(known)] for number in range(int(sys.argv[2]))]
    else:
        size = int(sys.argv[3])
        requests = [{"id": sys.argv[2], "topic": "scaling", "text": SHAPES[sys.argv[2]](size * 1024)}]
        requests *= max(1, 1024 // size)
    for request in requests:
        print(json.dumps(request, ensure_ascii=False))


if __name__ == "__main__":
    main()
