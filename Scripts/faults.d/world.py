"""A world of the program's own: folders, an environment, and a look into the database that it leaves."""

import contextlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time

RESUME = """\
# Mira Solberg

mira@example.com

## Experience

### Backend Engineer, Fjordline Freight, 2021-03 to present

- Cut p95 of the quote API from 1.2 s to 180 ms by caching carrier tariffs in Redis
- Moved 40 million shipment rows to PostgreSQL partitions without downtime
- Ran the on-call rota of 6 engineers and cut pages from 31 to 9 a week

## Skills

Go, PostgreSQL, Redis, Kafka
"""

SAVED = re.compile(rb"saved(?: as attempt \d+)?: ")


def acknowledged_in(output):
    """How many answers the program said were saved, first tries and later ones."""
    return len(SAVED.findall(output))


DOCUMENTED = {0, 1, 64, 65, 66, 69, 73, 74, 75, 77, 78}


def commands_missing(context, lists):
    """The documented commands that none of the argument lists calls: a row over every command asks this of its own."""
    manual = subprocess.run([context.program, "manual", "--markdown"], capture_output=True, text=True, check=True).stdout
    documented = re.findall(r"^## starling (.+)$", manual, re.MULTILINE)
    called = {" ".join(arguments) + " " for arguments in lists}
    # “bank” alone only lists its subcommands, which are documented too.
    groups = {name.split()[0] for name in documented if " " in name}
    return [name for name in documented if name not in groups and not any(text.startswith(name + " ") for text in called)]


@contextlib.contextmanager
def copied(database):
    """A copy of a database and its log, for as long as it is looked at."""
    with tempfile.TemporaryDirectory(prefix="starling-look-") as folder:
        path = os.path.join(folder, "copy.db")
        for suffix in ("", "-wal", "-journal"):
            if os.path.exists(database + suffix):
                shutil.copy(database + suffix, path + suffix)
        yield path


class Outcome:
    def __init__(self, status, output, errors, seconds, hung):
        self.status, self.output, self.errors, self.seconds, self.hung = status, output, errors, seconds, hung


class World:
    def __init__(self, context, template=None):
        self.program = context.program
        self.folder = tempfile.mkdtemp(prefix="starling-faults-")
        if template is None:
            self.write("resume.md", RESUME)
        else:
            shutil.copytree(template.folder, self.folder, dirs_exist_ok=True, symlinks=True)
        self.variables = {
            "HOME": self.folder, "XDG_DATA_HOME": self.path("data"), "XDG_CONFIG_HOME": self.path("config"),
            "XDG_STATE_HOME": self.path("state"), "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "TZ": "UTC", "TMPDIR": "/tmp",
        }
        if "LD_LIBRARY_PATH" in os.environ:
            self.variables["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        data = content.encode() if isinstance(content, str) else content
        path = os.path.join(self.folder if isinstance(name, str) else os.fsencode(self.folder), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)
        return os.fsdecode(path)

    @property
    def resume(self):
        return self.path("resume.md")

    @property
    def database(self):
        return self.path("data/starling/starling.db")

    def run(self, arguments, input=b"", more=None, timeout=30, wrapper=(), preexec=None):
        """Runs the program with `input` on a pipe; one that outlives `timeout` is ended and marked."""
        data = input.encode() if isinstance(input, str) else input
        start = time.monotonic()
        process = subprocess.Popen(
            [*wrapper, self.program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env={**self.variables, **(more or {})}, cwd=self.folder, preexec_fn=preexec,
            start_new_session=True)
        hung = False
        try:
            output, errors = process.communicate(data, timeout=timeout)
        except subprocess.TimeoutExpired:
            hung = True
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 9)
            output, errors = process.communicate()
        return Outcome(process.returncode, output, errors, time.monotonic() - start, hung)

    def drill(self, answers, more=None, **options):
        """One drill on a pipe that gives `answers` one after another, each as another try at the first question."""
        lines = "".join(f"{answer}\n.\n/retry\n" for answer in answers)
        return self.run(["drill", self.resume, "--questions", "2", "--seed", "3"], lines, more, **options)

    def rows(self, query):
        """Reads a copy, so that it is the program that finds what a broken-off run left in its log."""
        with copied(self.database) as path, contextlib.closing(sqlite3.connect(path)) as connection:
            return connection.execute(query).fetchall()

    def answers(self):
        """The stored texts, in the order in which they were stored; none where there is no database yet."""
        if not os.path.exists(self.database) or os.path.getsize(self.database) == 0:
            return []
        try:
            return [text for (text,) in self.rows("SELECT text FROM answer ORDER BY number")]
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):
                return []
            raise

    def kept(self):
        """Everything that stands outside the answers: drafts and rescued files."""
        texts = []
        if os.path.exists(self.database) and os.path.getsize(self.database):
            with contextlib.suppress(sqlite3.OperationalError):
                texts += [text for (text,) in self.rows("SELECT text FROM draft")]
        state = self.path("state/starling")
        if os.path.isdir(state):
            for name in os.listdir(state):
                with open(os.path.join(state, name), encoding="utf-8", errors="replace") as file:
                    texts.append(file.read())
        return texts

    def is_intact(self):
        """What SQLite itself says of the whole file."""
        if not os.path.exists(self.database) or os.path.getsize(self.database) == 0:
            return True
        return self.rows("PRAGMA integrity_check") == [("ok",)]

    def doctor(self, more=None):
        """The doctor's checks by name, and its exit status."""
        outcome = self.run(["doctor", "--json"], more=more)
        try:
            document = json.loads(outcome.output)
        except ValueError:
            return {}, outcome.status
        return {check["name"]: check for check in document["checks"]}, outcome.status
