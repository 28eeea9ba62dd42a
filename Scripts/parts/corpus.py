"""The labelled answers of Corpora/answers, as scripts read them; the format stands in Corpora/README.md."""
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Corpora" / "answers"


class Answer:
    """An answer: what its header says, its text, and where (in scalars) each topic's part is stated."""

    def __init__(self, file, block):
        self.file = file
        self.head, self.text, self.places = {}, "", []
        for line in block.splitlines():
            if line.startswith("# "):
                key, _, value = line[2:].partition(":")
                self.head[key.strip()] = value.strip()
            elif line.count("|") >= 2:
                _, parts, text = line.split("|", 2)
                start = len(self.text) + 1 if self.text else 0
                self.text = f"{self.text} {text}" if self.text else text
                self.places += [(part, (start, len(self.text))) for part in parts.split(",") if part]

    @property
    def topic(self):
        return self.head.get("topic", "none")

    @property
    def is_odd(self):
        return int(self.head["id"].rsplit("-", 1)[1]) % 2 == 1


def answers(files=None):
    """The answers of `files` (names without their ending, in that order), or of all."""
    for name in files or sorted(path.stem for path in FOLDER.glob("*.answers")):
        for block in (FOLDER / f"{name}.answers").read_text(encoding="utf-8").split("\n\n"):
            answer = Answer(name, block)
            if answer.text:
                yield answer
