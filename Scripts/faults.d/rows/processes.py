"""Four programs store answers in one database at once."""

import threading

from row import Result
from world import World


def run(context):
    each = context.count(200, 25)
    result = Result("4 processes at once", f"4 × {each} answers", f"{4 * each} rows, 0 errors")
    with World(context) as world:
        outcomes = [None] * 4

        def work(index):
            outcomes[index] = world.drill([f"process {index} answer {place}" for place in range(each)], timeout=600)

        threads = [threading.Thread(target=work, args=(index,)) for index in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        errors = [outcome for outcome in outcomes if outcome.status != 0 or outcome.errors]
        for outcome in errors:
            result.failures.append(f"status {outcome.status}: {outcome.errors.decode(errors='replace').strip()[:200]}")
        stored = world.answers()
        for index in range(4):
            mine = [text for text in stored if text.startswith(f"process {index} ")]
            result.expect(mine == [f"process {index} answer {place}" for place in range(each)],
                          f"process {index}: {len(mine)} of {each} answers, or not in their order")
        checks, _ = world.doctor()
        result.expect(all(checks[name]["state"] == "well" for name in ("integrity", "answers")), "the doctor finds a problem")
        result.figure = f"{len(stored)} rows, {len(errors)} errors"
    return result
