"""The built tests, run one process a mutant."""

import ctypes
import math
import os
import re
import resource
import shutil
import signal
import subprocess
import tempfile
import threading
import time

# A digest tells that something changed, not what is right: it would catch every mutant and mean nothing. The whole
# program under a terminal and the fuzzer's corpora are slow, and Scripts/faults and Scripts/fuzz break those.
LEFT_OUT = re.compile(r"^(EndToEndTests|FuzzTests)\.|RubricVersionTests|StarTrainingTests")
MEMORY = "/dev/shm"


def bound(seconds):
    """In the child: so much processor time, and no life after this script's."""
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Suite:
    def __init__(self, tree, targets=None):
        """The tests of these targets; of all without."""
        self.tree, self.targets = tree, targets
        self.bundle = f"{tree.products}/starlingPackageTests.xctest"
        self.temporary = MEMORY if os.access(MEMORY, os.W_OK) else None

    def names(self):
        listing = subprocess.run(
            [self.bundle, "--testing-library", "swift-testing", "--list-tests"], cwd=self.tree.folder, capture_output=True,
            text=True, check=True).stdout
        return [line for line in listing.splitlines() if "/" in line and not LEFT_OUT.search(line)
                and (self.targets is None or line.split(".")[0] in self.targets)]

    def run(self, tests, environment, limit):
        """"passed", "failed" or "hung", what failed first, and the seconds; the first failure ends it, as do `limit`
        seconds of processor time."""
        command = [self.bundle, "--testing-library", "swift-testing", "--no-parallel"]
        for test in tests:
            # An identifier goes on with the place of its test in the source.
            command += ["--filter", f"^{re.escape(test)}(/|$)"]
        start = time.monotonic()
        folder = tempfile.mkdtemp(prefix="starling-mutants-", dir=self.temporary)
        process = subprocess.Popen(
            command, cwd=self.tree.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "TMPDIR": folder, "NO_COLOR": "1", **environment}, start_new_session=True,
            preexec_fn=lambda: bound(math.ceil(limit)))
        hung = threading.Event()

        def stop():
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

        def expire():
            hung.set()
            stop()

        # Processor time counts: a busy machine lets a process wait, and the clock is only for what waits for ever.
        timer = threading.Timer(60 + 10 * limit, expire)
        timer.start()
        failure, passed = None, 0
        for line in process.stdout:
            text = line.decode(errors="replace")
            if "recorded an issue" in text:
                failure = match.group(1) if (match := re.search(r"Test (\S+\))", text)) else "a test"
                stop()
                break
            if match := re.search(r"Test run with (\d+) test", text):
                passed = int(match.group(1))
        process.stdout.close()
        process.wait()
        stop()
        timer.cancel()
        shutil.rmtree(folder, ignore_errors=True)
        seconds = time.monotonic() - start
        if hung.is_set() or process.returncode in (-signal.SIGXCPU, -signal.SIGKILL) and not failure:
            return "hung", "no end", seconds
        if failure:
            return "failed", failure, seconds
        if process.returncode or passed < len(tests):
            return "failed", f"ended with {process.returncode}", seconds
        return "passed", "", seconds

    def reach(self, test, size):
        """Which mutants a test runs into, and its seconds; None where it fails unbroken."""
        with tempfile.NamedTemporaryFile(dir=self.temporary) as file:
            file.truncate(size)
            outcome, what, seconds = self.run([test], {"STARLING_MUTANTS_REACHED": file.name}, 600)
            if outcome != "passed":
                return None, what
            return {number for number, byte in enumerate(file.read()) if byte}, seconds
