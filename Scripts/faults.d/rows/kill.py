"""kill -9 of a drill at a terminal, at random moments."""

import time

from row import Result
from terminal import Terminal
from world import World, acknowledged_in


def answer(rng, number, place):
    words = ["queue", "lock", "p99", "주문", "naïve", "rollback", "🙂", "shard"]
    return f"round {number} answer {place}: " + " ".join(rng.choice(words) for _ in range(rng.randrange(2, 12)))


def hold(world, number, texts, seconds):
    """Types a drill and kills it after `seconds` (never, where that is None); how many answers it said were saved."""
    arguments = ["drill", world.resume, "--questions", "3", "--seed", str(number)]
    with Terminal(world, arguments) as terminal:
        start = time.monotonic()
        end = start + (seconds if seconds is not None else 60)
        # An earlier round may have left a draft: it is kept for later by an empty line.
        script = ["\r"] + [part for text in texts for part in (f"{text}\r", ".\r", "/retry\r")]
        if seconds is None:
            script.append("/quit\r")
        while time.monotonic() < end and terminal.process.poll() is None:
            if script and (terminal.screen.endswith((b"> ", b"(d)? ")) or b"\x1b[?2004h" in terminal.screen[-40:]):
                terminal.type(script.pop(0))
            terminal.read(min(0.01, max(0, end - time.monotonic())))
        length = time.monotonic() - start
        terminal.process.kill()
        terminal.end()
        return acknowledged_in(bytes(terminal.screen)), length


def run(context):
    rng = context.random("kill")
    rounds = context.count(200, 10)
    result = Result(
        "kill -9 of a drill at a terminal", f"{rounds} random moments", "0 acknowledged answers lost, integrity ok every time")
    acknowledged, lost, unsound = [], 0, 0
    with World(context) as world:
        _, length = hold(world, 0, [answer(rng, 0, place) for place in range(8)], None)
        acknowledged += world.answers()
        for number in range(1, rounds + 1):
            texts = [answer(rng, number, place) for place in range(8)]
            moment = rng.uniform(0, 1.2 * length)
            count, _ = hold(world, number, texts, moment)
            acknowledged += texts[:count]
            stored = world.answers()
            missing = [text for text in acknowledged if text not in set(stored)]
            lost += len(missing)
            result.expect(not missing, f"round {number}, killed after {moment * 1000:.0f} ms: {len(missing)} answers lost")
            acknowledged = [text for text in acknowledged if text in set(stored)]
            checks, _ = world.doctor()
            sound = world.is_intact() and all(
                checks.get(name, {}).get("state") == "well" for name in ("integrity", "references", "answers", "schema"))
            unsound += not sound
            result.expect(sound, f"round {number}, killed after {moment * 1000:.0f} ms: the database is not sound")
    result.figure = f"{len(acknowledged)} acknowledged answers in {rounds} rounds, {lost} lost; {unsound} times unsound"
    result.expect(len(acknowledged) > rounds // 4, f"only {len(acknowledged)} answers were acknowledged: too few to tell")
    return result
