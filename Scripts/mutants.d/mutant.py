"""What may be broken in a source file, and how it is written there."""

import dataclasses

# The changes, as --kind names them, by how the kind of a mutant starts.
CHANGES = {"step": "left out", "nothing": "returns", "condition": "always", "binding": "nil", "border": ("<", ">")}


@dataclasses.dataclass
class Mutant:
    """One change of one place; `number` is what STARLING_MUTANT says to switch it on."""

    number: int
    library: str
    path: str
    line: int
    kind: str
    text: str

    @property
    def label(self):
        return f"{self.path}:{self.line}: {self.kind}: {self.text}"

    @property
    def change(self):
        """Which of CHANGES it is."""
        return next((change for change, start in CHANGES.items() if self.kind.startswith(start)), "border")


@dataclasses.dataclass(order=True)
class Insertion:
    """Text put into a source at a byte. At one byte what closes stands before what opens, and the wider encloses."""

    at: int
    order: tuple
    text: bytes = dataclasses.field(compare=False)


def wrap(start, end, prefix, suffix):
    """The two insertions that put an expression or a statement between `prefix` and `suffix`."""
    width = end - start
    return [Insertion(start, (1, -width, 0), prefix.encode()), Insertion(end, (0, width, 0), suffix.encode())]


def insert(source, insertions):
    result, at = [], 0
    for insertion in sorted(insertions):
        result += [source[at:insertion.at], insertion.text]
        at = insertion.at
    return b"".join(result + [source[at:]])
