"""INT, TERM and HUP on every screen: the terminal as it was before, the text kept."""

import os
import signal
import time

from row import Result
from terminal import Terminal
from world import World

STATUS = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}
TYPED = "typed and not submitted, 주문 🙂"


def asked(terminal):
    return terminal.wait("Question 1") and terminal.wait("> ")


def answering(terminal):
    if not asked(terminal):
        return False
    terminal.type("a first line\r")
    terminal.settle()
    terminal.type(TYPED)
    return terminal.wait("🙂")


def answered(terminal):
    if not asked(terminal):
        return False
    terminal.type("We had 800 requests/s.\r.\r")
    return terminal.wait("Score") and terminal.wait("> ")


def following(terminal):
    if not answered(terminal):
        return False
    terminal.type(TYPED)
    return terminal.wait("🙂")


def retrying(terminal):
    if not answered(terminal):
        return False
    terminal.type("/retry\r")
    if not asked(terminal):
        return False
    terminal.type(TYPED)
    return terminal.wait("🙂")


def after(command, words):
    def reach(terminal):
        if not asked(terminal):
            return False
        terminal.type(f"{TYPED}\r")
        terminal.settle()
        terminal.type(f"{command}\r")
        return terminal.wait(words) and terminal.wait("> ")
    return reach


def pasting(terminal):
    if not asked(terminal):
        return False
    # The end of the paste never comes.
    terminal.type(b"\x1b[200~" + TYPED.encode() + b"\nsecond line")
    terminal.settle(0.4)
    return True


def home(terminal):
    return terminal.wait("starling> ")


def offered(terminal):
    return terminal.wait("(d)? ")


def editing(terminal):
    if not asked(terminal):
        return False
    terminal.type("/editor\r")
    return terminal.wait("editor is open")


# Name, command, what reaches the screen, whether text was typed that must be kept.
SCREENS = [
    ("home", [], home, False), ("a question", ["drill"], asked, False), ("an answer", ["drill"], answering, True),
    ("a paste", ["drill"], pasting, True), ("feedback", ["drill"], answered, False),
    ("a follow-up", ["drill"], following, True), ("another try", ["drill"], retrying, True),
    ("/help", ["drill"], after("/help", "/quit"), True), ("/hint", ["drill"], after("/hint", "Hint"), True),
    ("/outline", ["drill"], after("/outline", "\r\n"), True), ("/pause", ["drill"], after("/pause", "\r\n"), True),
    ("/questions", ["drill"], after("/questions", "\r\n"), True), ("a draft's offer", ["drill"], offered, True),
]


def one(context, screen, number, result):
    name, command, reach, is_typed = screen
    where = f"{signal.Signals(number).name} at {name}"
    with World(context) as world:
        arguments = [*command, world.resume, "--questions", "2", "--seed", "3"] if command else []
        if reach is offered:
            with Terminal(world, arguments) as earlier:
                answering(earlier)
                earlier.process.send_signal(signal.SIGTERM)
                earlier.end()
        with Terminal(world, arguments) as terminal:
            if not result.expect(reach(terminal), f"{where}: the screen is not reached"):
                return
            terminal.settle(0.05)
            terminal.process.send_signal(number)
            if number == signal.SIGINT:
                # The first only warns.
                if terminal.wait("Ctrl-C again", 5):
                    terminal.settle(0.05)
                    terminal.process.send_signal(number)
            status = terminal.end()
            status = 128 - status if status is not None and status < 0 else status
            result.expect(status == STATUS[number], f"{where}: ends with {status}")
            result.expect(terminal.is_as_before, f"{where}: the terminal is not as before")
            result.expect(terminal.screen.rfind(b"\x1b[?2004l") >= terminal.screen.rfind(b"\x1b[?2004h"),
                          f"{where}: bracketed paste is left on")
        if is_typed:
            result.expect(any(TYPED in text for text in world.kept()), f"{where}: the typed text is not kept")


def stops(context, result):
    """^Z and fg, and a window that changes its size, in the middle of an answer."""
    with World(context) as world, Terminal(world, ["drill", world.resume, "--questions", "1"]) as terminal:
        answering(terminal)
        terminal.process.send_signal(signal.SIGTSTP)
        deadline = time.monotonic() + 5
        state = ""
        while time.monotonic() < deadline and state != "T":
            with open(f"/proc/{terminal.process.pid}/stat", encoding="ascii") as file:
                state = file.read().rsplit(") ", 1)[1][0]
            time.sleep(0.02)
        # A process group without a shell is an orphan, which the kernel does not stop; it must then simply go on.
        if state == "T":
            result.expect(terminal.is_as_before, "stopped: the terminal is not as before")
            os.kill(terminal.process.pid, signal.SIGCONT)
        terminal.process.send_signal(signal.SIGWINCH)
        terminal.settle()
        terminal.type(" and more\r.\r")
        result.expect(terminal.wait("saved: "), "after a stop and a new size: the answer is not saved")
        terminal.type("/quit\r")
        terminal.end()
        result.expect(any(f"{TYPED} and more" in text for text in world.answers()), "after a stop: typed text is lost")


def run(context):
    screens = SCREENS if not context.is_short else [SCREENS[0], SCREENS[2]]
    result = Result("INT, TERM, HUP × every screen", f"{3 * len(screens)} pairs, settings before = after; ^Z, resize",
                    "100 %, draft kept")
    missed = 0
    for screen in screens:
        for number in STATUS:
            before = len(result.failures)
            one(context, screen, number, result)
            missed += len(result.failures) > before
    stops(context, result)
    result.figure = f"{3 * len(screens) - missed} of {3 * len(screens)} as wanted"
    return result
