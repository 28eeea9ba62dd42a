"""Escape sequences, C1 and bidirectional controls, through every command by every way in."""

import os
import re

from row import Result
from terminal import Terminal
from world import RESUME, World, commands_missing

ESC = "\x1b"
SEQUENCES = [
    # Colours, cursor, erasing, scrolling.
    f"{ESC}[31m", f"{ESC}[0m", f"{ESC}[2J", f"{ESC}[H", f"{ESC}[3J", f"{ESC}[1A", f"{ESC}[2K", f"{ESC}[10;10H", f"{ESC}[s", f"{ESC}[u",
    f"{ESC}7", f"{ESC}8", f"{ESC}c", f"{ESC}M", f"{ESC}D", f"{ESC}E", f"{ESC}[!p", f"{ESC}[5i", f"{ESC}[?25l", f"{ESC}[?1049h",
    f"{ESC}[?1000h", f"{ESC}[?2004h", f"{ESC}[201~", f"{ESC}[200~", f"{ESC}[6n", f"{ESC}[c", f"{ESC}[>c", f"{ESC}[8;50;10t", f"{ESC}[21t",
    f"{ESC}(0", f"{ESC}#8", f"{ESC}=", f"{ESC}%G", f"{ESC}[4h", f"{ESC}[20h", f"{ESC}[5m",
    # Titles, links, clipboard, notifications, strings that never end.
    f"{ESC}]0;title\x07", f"{ESC}]2;title{ESC}\\", f"{ESC}]52;c;aGk=\x07", f"{ESC}]8;;http://example.com\x07x{ESC}]8;;\x07", f"{ESC}]9;note\x07",
    f"{ESC}]4;1;?\x07", f"{ESC}]10;?\x07", f"{ESC}P$q\"p{ESC}\\", f"{ESC}_G{ESC}\\", f"{ESC}^pm{ESC}\\", f"{ESC}X", f"{ESC}]1337;File=:AA\x07",
    f"{ESC}Ptmux;", f"{ESC}k title{ESC}\\",
    # Single controls.
    "\x07", "\x08", "\x0b", "\x0c", "\x0e", "\x0f", "\x1a", "\x7f", "\x00", "\x9b31m", "\x9d0;t\x9c", "\x90q\x9c", "\x85",
    # Text that reorders or hides.
    "\u202eevil\u202c", "\u2066x\u2069", "\u200b", "\u200e", "\u061c", "\u2028", "\u2029", "\ufeff", "\U000e0041",
]
FOREIGN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")
# What Starling itself sends to a terminal: styles; what libedit sends to edit a line; bracketed paste.
OWN = re.compile(r"\x1b\[[0-9;]*m|\x1b\[\?2004[hl]|\x1b\[[0-9;]*[ABCDGHJKPX@]|\x1b\[\?1[hl]|\x1b=|\x1b>|\r|\x07|\x08")


def name(sequence):
    return repr(sequence)[1:-1][:24]


def commands(world, sequence):
    """Every command, with the sequence in each text that it is given; argument lists, input, environment."""
    mark = f"x{sequence}y"
    shown = sequence.replace("\x00", "")
    jobs = world.write("job.txt", f"Backend engineer\n\nWe want Redis{sequence} and Kafka, {mark}.\n")
    answer = f"In 2023 we had 800 requests/s {mark}.\n.\n/retry\nI moved {mark} the lock.\n.\n/skip\n"
    yield ["drill", world.resume, "--questions", "2", "--seed", "3", "--job", jobs], answer, None
    yield ["drill", world.resume, "--questions", "1"], f"unfinished {mark}", None
    yield ["drill", world.resume, "--questions", "1"], f"/{mark}\n/help\n/why\n/questions\n/quit\n", None
    yield [], "", None
    for command in ("check", "parse", "questions"):
        yield [command, world.resume], "", None
        yield [command, world.resume, "--json"], "", None
    yield ["check", world.resume, "--job", jobs], "", None
    for format in ("markdown", "html"):
        yield ["check", world.resume, "--format", format], "", None
    yield ["check", world.resume, "--role", shown or "x"], "", None
    yield ["check", world.resume, "--market", shown or "x"], "", None
    yield ["questions", world.resume, "--topic", shown or "x"], "", None
    yield ["assess", "-"], f"We had 800 requests/s {mark}. I moved it, {mark}.", None
    yield ["assess", "-", "--json", "--question", f"Why {shown}?", "--claim", f"Cut p95 {shown} by 40 %"], f"I did {mark} it.", None
    yield ["assess", "--jsonl", "-"], f'{{"id": "{mark}", "text": "{mark}"}}\n{mark}\n', None
    yield ["explain", shown or "x"], "", None
    for arguments in (["review"], ["review", "last"], ["review", "last", "--json"], ["review", "--search", f"requests {shown}"],
                      ["review", shown or "x"], ["review", "--topic", shown or "x"], ["progress"], ["progress", "--json"],
                      ["progress", "--topic", shown or "x"], ["stories"], ["stories", "--topic", shown or "x"], ["rescore"], ["tip"],
                      ["tip", "--role", shown or "x"], ["manual"], ["review", "last", "--question", "1"], ["export"],
                      ["export", "--format", "anki"], ["export", "--format", "jsonl"],
                      ["export", "--format", "csv"], ["export", "--format", "markdown"], ["doctor"], ["doctor", "--json"],
                      ["bank", "list"], ["bank", "show"], ["bank", "show", shown or "x"], ["bank", "lint"], ["bank", "path"],
                      ["backup"], ["merge", f"no{shown}where"], ["restore", f"no{shown}where"], ["import", f"no{shown}where"],
                      ["parse", f"no{shown}where.pdf"], [shown or "x"], ["drill", f"--{shown}"]):
        yield arguments, "", None
    bank = world.write("own.yaml", f"role: \"{sequence}\"\ntitle: x{sequence}\n{mark}: [\n")
    yield ["bank", "lint", bank], "", None
    yield ["import", "-"], f'{{"schema": "{mark}", "sessions": [], "{mark}": 1}}', None
    if "\x00" not in sequence and "/" not in sequence:
        odd = world.write(os.fsencode(f"odd{sequence}name.md"), RESUME)
        for command in ("parse", "check", "questions", "drill"):
            yield [command, odd], "an answer\n.\n", None
        yield ["review"], "", None
        yield ["backup", f"copy{sequence}.db"], "", None
        yield ["export", "--output", f"all{sequence}.json"], "", None
        folder = world.path(f"data{sequence}")
        for arguments in ([], ["review"], ["doctor"], ["drill"], ["bank", "path"]):
            yield arguments, "", {"XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder}
        for variable in ("LANG", "TERM", "TZ", "EDITOR", "COLUMNS", "STARLING_DATABASE", "HOME"):
            yield ["doctor"], "", {variable: f"/x{sequence}"}


def resume(sequence):
    """A resume with the sequence in its name, a job, a claim and a skill; without NUL, which makes a file binary."""
    text = sequence.replace("\x00", "")
    return RESUME.replace("Solberg", f"Sol{text}berg").replace("Freight", f"Frei{text}ght").replace(
        "by caching", f"by {text}caching").replace("Kafka", f"Kafka, Ko{text}tlin")


def at_terminal(context, sequence, result):
    """The same at a terminal: only styles and the line editor's own sequences may be there."""
    with World(context) as world:
        world.write("resume.md", resume(sequence))
        world.drill([f"We had 800 requests/s x{sequence}y."])
        for arguments in (["review", "last"], ["questions", world.resume], ["check", world.resume], ["export", "--format", "csv"]):
            with Terminal(world, arguments) as terminal:
                terminal.end()
                shown = OWN.sub("", terminal.screen.decode("utf-8", "replace"))
                found = FOREIGN.search(shown)
                result.expect(found is None, f"{name(sequence)} at a terminal, {arguments[0]}: {found and repr(found.group())}")


def run(context):
    sequences = SEQUENCES if not context.is_short else context.random("escapes").sample(SEQUENCES, 2)
    result = Result(f"{len(SEQUENCES)} escape sequences through every command",
                    "in resume, posting, answer, bank, export, arguments, file names, environment; on a pipe and at a terminal",
                    "0 foreign ESC, C1 or bidi bytes on standard output and standard error")
    runs = 0
    with World(context) as world:
        for missing in commands_missing(context, [arguments for arguments, _, _ in commands(world, "")]):
            result.expect(False, f"{missing} is not run here")
    for sequence in sequences:
        with World(context) as world:
            world.write("resume.md", resume(sequence))
            for arguments, input, more in commands(world, sequence):
                outcome = world.run(arguments, input, more)
                runs += 1
                for stream, data in (("output", outcome.output), ("errors", outcome.errors)):
                    # The line ends of CSV (RFC 4180) are the program's own.
                    found = FOREIGN.search(data.decode("utf-8", "surrogateescape").replace("\r\n", "\n"))
                    where = f"{name(sequence)}, {' '.join(a if a.isascii() and a.isprintable() else '…' for a in arguments)[:60]}"
                    if more:
                        where += f" with {', '.join(more)}"
                    result.expect(found is None, f"{where}: {found and repr(found.group())} on standard {stream}")
                result.expect(outcome.status in (0, 1, 64, 65, 66, 69, 73, 74, 75, 77, 78), f"{name(sequence)}, {arguments[:1]}: {outcome.status}")
        at_terminal(context, sequence, result)
    result.figure = f"{runs} runs, {len(result.failures)} foreign bytes or undocumented statuses"
    return result
