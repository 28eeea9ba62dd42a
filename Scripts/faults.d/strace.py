"""Failing the N-th system call with strace."""

import os
import re
import tempfile

INJECTED = re.compile(r"\(INJECTED\)|\+\+\+ killed by SIGKILL")


class Injection:
    """One run with `call` failing; `rule` is strace's own: "error=EIO", "signal=SIGKILL"."""

    def __init__(self, call, rule, number, persists=False):
        self.call, self.rule, self.number, self.persists = call, rule, number, persists
        handle, self.log = tempfile.mkstemp(prefix="starling-strace-")
        os.close(handle)

    @property
    def wrapper(self):
        when = f"{self.number}+" if self.persists else str(self.number)
        return ["strace", "-f", "-qq", "-o", self.log, "-e", f"trace={self.call}", "-e",
                f"inject={self.call}:{self.rule}:when={when}"]

    def injected(self):
        """The first call that was made to fail, as strace wrote it; None where the run made fewer calls."""
        with open(self.log, encoding="utf-8", errors="replace") as file:
            lines = [line for line in file if INJECTED.search(line)]
        os.unlink(self.log)
        return lines[0] if lines else None

    @property
    def name(self):
        return f"{self.call} {self.rule.split('=')[1]} at {self.number}{' and after' if self.persists else ''}"

