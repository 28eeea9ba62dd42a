"""One bit of one stored answer changes behind the program's back."""

import os

from row import Result
from rows.damage import full


def run(context):
    rng = context.random("bitflips")
    count = context.count(300, 30)
    result = Result("bit flips in answers", str(count), "100 % of the changed answers named by `doctor`")
    named = 0
    with full(context) as world:
        rows = world.rows("SELECT session_id, sequence, text FROM answer")
        with open(world.database, "rb") as file:
            whole = file.read()
        for number in range(count):
            # A place inside an answer's bytes: the words that make the answer its own, so that it stands there once.
            session, sequence, text = rng.choice(rows)
            marker = text[:text.index(":") + 1].encode()
            at = whole.index(marker) + rng.randrange(len(marker))
            if number % 2:
                # Anywhere else in the same page of text; the overflow pages repeat the same words.
                at = whole.index(marker) + rng.randrange(len(marker) + 200)
            flipped = bytearray(whole)
            flipped[at] ^= 1 << rng.randrange(8)
            with open(world.database, "wb") as file:
                file.write(flipped)
            checks, status = world.doctor()
            found = checks.get("answers", {}).get("found", "")
            is_named = status == 1 and f"session {session} answer {sequence}: its text was changed" in found
            alone = found.count("answer ") == 1 if is_named else False
            named += is_named
            result.expect(is_named, f"bit at byte {at}: the doctor does not name the answer")
            result.expect(not is_named or alone, f"bit at byte {at}: the doctor names others as well")
            for suffix in ("-wal", "-shm"):
                if os.path.exists(world.database + suffix):
                    os.unlink(world.database + suffix)
    result.figure = f"{named} of {count} named"
    return result
