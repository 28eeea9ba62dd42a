"""What a row of the fault table is given, and what it says."""

import dataclasses
import os
import random

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


@dataclasses.dataclass
class Context:
    program: str
    is_short: bool
    seed: int

    def random(self, row):
        """Numbers of a row's own, so that one row alone repeats what it did among all."""
        return random.Random(f"{self.seed} {row}")

    def count(self, full, short):
        return short if self.is_short else full


@dataclasses.dataclass
class Result:
    """One row: `figure` is the measured sentence, each failure one line without anybody's text."""

    fault: str
    test: str
    target: str
    figure: str = ""
    failures: list = dataclasses.field(default_factory=list)
    notes: list = dataclasses.field(default_factory=list)
    seconds: float = 0

    @property
    def is_met(self):
        return not self.failures

    def expect(self, condition, message):
        if not condition:
            self.failures.append(message)
        return condition
