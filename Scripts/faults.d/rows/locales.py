"""What is typed or piped is stored byte for byte, whatever the locale says."""

from row import Result
from terminal import Terminal
from world import World

LOCALES = [
    {"LANG": "C"}, {"LANG": "POSIX"}, {"LANG": ""}, {"LANG": "xx_YY.UTF-8"}, {"LC_ALL": "C"},
    {"LC_ALL": "en_US.ISO-8859-1"}, {"LANG": "C.UTF-8"}, {"LC_CTYPE": "ko_KR.EUC-KR"},
]
TEXTS = [
    "plain ASCII", "주문 서비스의 p99를 1.2초에서 180ms로 줄였다", "décomposé e\u0301 und Größe", "emoji 🙂 👩\u200d💻 🇳🇴 👍🏽", "数据库 Ωμέγα العربية עברית",
    "no-break\u00a0space, soft\u00adhyphen", "a\tb", "long " + "x" * 5000,
]


def run(context):
    locales = LOCALES if not context.is_short else LOCALES[:2]
    result = Result("LANG=C, missing locale, emoji, Korean", f"{len(locales)} locales × {len(TEXTS)} texts, typed and piped",
                    "bytes stored = bytes given")
    equal = 0
    for locale in locales:
        for way in ("piped", "typed"):
            with World(context) as world:
                if way == "piped":
                    world.drill(TEXTS, locale)
                    texts = TEXTS
                else:
                    # A tab at a terminal completes; it is text only inside a paste.
                    texts = [text for text in TEXTS if "\t" not in text]
                    with Terminal(world, ["drill", world.resume, "--questions", "1", "--seed", "3"], locale) as terminal:
                        terminal.wait("> ")
                        for text in texts:
                            terminal.settle(0.05)
                            terminal.type(text + "\r.\r")
                            terminal.wait("saved")
                            terminal.type("/retry\r")
                            terminal.wait("attempt")
                        terminal.type("/quit\r")
                        terminal.end()
                stored = world.answers()
                for place, text in enumerate(texts):
                    same = place < len(stored) and stored[place].encode() == text.encode()
                    equal += same
                    result.expect(same, f"{locale}, {way}: text {place + 1} is stored otherwise")
    total = len(locales) * (2 * len(TEXTS) - 1)
    result.figure = f"{equal} of {total} equal"
    return result
