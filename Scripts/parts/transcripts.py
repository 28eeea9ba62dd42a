"""Captures the dialogues of the documentation from a terminal: transcripts.py ROOT PROGRAM [--check].

A capture in a page is a block of text below a comment that names it, <!-- screen: NAME -->. The block is replaced by
what the terminal shows when the dialogue of that name below has been typed.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

PAGES = ["docs/drill.md", "README.md"]
CAPTURE = re.compile(r"(<!-- screen: ([a-z-]+) -->\n```text\n)(.*?)(```\n)", re.S)
# Times, days and streaks differ from run to run.
PROMPT = re.compile(r"((^|\n)\$|>|again:|\(d\)\?)$")
PASSING = re.compile(r"\d+:\d\d|\d{4}-\d\d-\d\d")

WELL = [
    "In March 2022 an on-sale of 40,000 seats took our checkout down at 9,000",
    "requests/s. I was on call for checkout and had to make it survive the next",
    "sale, four weeks later. I traced the calls: the payment provider caps us at",
    "300 a second. A larger pool would only have moved the queue into the database,",
    "so I put a waiting room in front, with a Redis token bucket that lets in",
    "250 people a second, and I replayed the March traffic against it for an hour.",
    "Over the next five sales failed orders fell from 6.5% to 0.3%, measured on the",
    "same Grafana board, and nobody was paged.",
    "Today I would give out numbers from the start, so that nobody jumps the queue.",
]
POOR = [
    "we had some problems with it and then we optimized it and it was much better",
    "everyone was happy with it",
]
BETTER = [
    "In 2021 I owned it. I measured it for a week, found that one query took 80%",
    "of the time, added an index and moved the reports to a replica.",
    "It fell from 1.4 s to 210 ms at p95.",
]
SHOP = [
    "In 2022 our ticket shop fell over whenever a festival went on sale:",
    "800 requests/s became 9,000. I owned checkout. I profiled it and found that",
    "the seat lock was held during the payment call. I moved the payment call out",
    "of the lock, because the database could not grow in time, and we put a token",
    "bucket in front. After that far fewer orders failed.",
]
KOREAN = """# 한소라

sora.han@example.com · 서울

## 경력

### 백엔드 엔지니어, 별빛상점 (2020-03 – 현재)

- 정산 배치를 Flink 스트림으로 전환하여 처리 시간을 5시간에서 25분으로 단축
- Redis 분산 락을 적용하여 중복 쿠폰 발급을 월 평균 30건에서 0건으로 줄임
- 장애 대응 런북 12개 작성, 평균 복구 시간을 50분에서 12분으로 단축
"""


class Terminal:
    """A shell in tmux whose home folder is new, with the program on its path."""

    def __init__(self, program, sample, folder):
        self.program, self.folder = program, folder
        self.home = os.path.join(folder, "noor")
        os.makedirs(self.home)
        shutil.copy(sample, os.path.join(self.home, "resume.pdf"))
        with open(os.path.join(self.home, "sora.md"), "w", encoding="utf-8") as file:
            file.write(KOREAN)
        os.makedirs(os.path.join(folder, "bin"))
        os.symlink(program, os.path.join(folder, "bin", "starling"))
        self.servers = 0

    def tmux(self, *arguments):
        return subprocess.run(["tmux", "-S", self.socket, "-f", "/dev/null", *arguments], check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    @property
    def socket(self):
        """A server that was told to end may not have yet: the next one has a name of its own."""
        return os.path.join(self.folder, f"tmux-{self.servers}")

    def start(self, rows=24):
        self.servers += 1
        environment = {"HOME": self.home, "PATH": f"{self.folder}/bin:/usr/bin:/bin", "TERM": "xterm-256color",
                       "LANG": "C.UTF-8", "PS1": "$ ", "HISTFILE": "/dev/null"}
        self.tmux("new-session", "-d", "-x", "80", "-y", str(rows), "env", "-i",
                  *(f"{name}={value}" for name, value in environment.items()), "bash", "--norc", "--noprofile")
        self.settle()
        self.type("cd; clear")

    def stop(self):
        self.tmux("kill-server")

    def screen(self):
        return self.tmux("capture-pane", "-p")

    def settle(self):
        """Waits until a prompt stands at the end and nothing has changed for a while."""
        last, since, begun = None, time.monotonic(), time.monotonic()
        while time.monotonic() - since < 0.5:
            if time.monotonic() - begun > 30:
                sys.exit("starling: the screen never came to rest.")
            now = self.screen()
            if now != last or not PROMPT.search(now.rstrip()):
                last, since = now, time.monotonic()
            time.sleep(0.05)

    def type(self, *lines):
        for line in lines:
            self.tmux("send-keys", "-l", line)
            self.tmux("send-keys", "Enter")
            self.settle()

    def press(self, key):
        self.tmux("send-keys", key)
        self.settle()


def dialogues(terminal):
    """Types everything, and yields the captures by name."""
    def shown():
        return "\n".join(line.rstrip() for line in terminal.screen().split("\n")).strip("\n") + "\n"

    terminal.start()
    terminal.type("starling")
    yield "home-first", shown()
    terminal.type("quit", "clear", "starling drill resume.pdf --seed 3 --questions 1")
    yield "well-question", shown()
    terminal.type(*WELL, ".")
    yield "well-check", shown()
    terminal.type("/why")
    yield "well-why", shown()
    terminal.type("/quit", "clear", "starling drill resume.pdf --seed 8 --questions 1")
    yield "poor-question", shown()
    terminal.type(*POOR, ".")
    yield "poor-check", shown()
    terminal.type("/retry", *BETTER, ".")
    yield "poor-retry", shown()
    terminal.type("/quit", "clear", "starling drill resume.pdf --seed 3 --questions 1")
    terminal.type("help", "what do you mean?", ".", "/hlp", "/hint", "/outline")
    yield "confused", shown()
    terminal.type(".")
    yield "confused-check", shown()
    terminal.press("C-c")
    terminal.press("C-c")
    yield "confused-end", shown()
    terminal.type("clear", "starling")
    yield "home-later", shown()
    terminal.type("quit", "clear", "NO_COLOR=1 starling drill --seed 5 --questions 1 --timed")
    terminal.type("A line that is being typed", "/pause", "/time", "/skip")
    yield "timed", shown()
    terminal.type("clear", "starling drill --seed 5 --questions 1")
    yield "draft", shown()
    terminal.type("d", "/quit", "clear", "starling drill sora.md --seed 4 --questions 1")
    yield "korean", shown()
    terminal.stop()
    # The whole of a longer one, for the README.
    shutil.rmtree(os.path.join(terminal.home, ".local"))
    terminal.start(rows=100)
    terminal.type("starling drill resume.pdf --questions 2 --seed 3", *SHOP, ".")
    terminal.type("Failed orders fell from 6.5% to 0.3% on the next sale, on the same board.", ".")
    yield "readme", shown()
    terminal.stop()


def main(root, program, is_check):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        terminal = Terminal(os.path.abspath(program), f"{root}/docs/samples/noor-haddad.pdf", folder)
        captures = {name: text.replace(terminal.home, "/home/noor") for name, text in dialogues(terminal)}
    differ = []
    for page in PAGES:
        path = os.path.join(root, page)
        with open(path, encoding="utf-8") as file:
            old = file.read()

        def renewed(match):
            name = match[2]
            if name not in captures:
                sys.exit(f"starling: {page} wants a screen “{name}”, which no dialogue has.")
            if PASSING.sub("", captures[name]) != PASSING.sub("", match[3]):
                differ.append(f"{page}: {name}")
                return match[1] + captures[name] + match[4]
            return match[0]

        new = CAPTURE.sub(renewed, old)
        if new != old and not is_check:
            with open(path, "w", encoding="utf-8") as file:
                file.write(new)
    for name in differ:
        print(("differs: " if is_check else "written: ") + name)
    if is_check and differ:
        sys.exit(1)


main(sys.argv[1], sys.argv[2], "--check" in sys.argv[3:])
