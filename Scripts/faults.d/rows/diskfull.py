"""A disk that is really full: everything lives on a file system of some hundred kilobytes."""

import os
import shutil
import subprocess

from row import Result
from world import DOCUMENTED, World, acknowledged_in

ANSWERS = [f"answer {number}: " + "we had 800 requests/s and I moved the lock, 주문. " * 20 for number in range(12)]

# Mounts the small disk, drills there, and carries out what is on it before it goes with the name space.
INSIDE = """
mount -t tmpfs -o size="$1"k tmpfs "$2/disk" && cp "$2/resume.md" "$2/disk/" && shift 1
folder=$1; shift
XDG_DATA_HOME=$folder/disk/data XDG_STATE_HOME=$folder/disk/state "$@"
status=$?
cp -r "$folder/disk/." "$folder/"
exit $status
"""


def run(context):
    step = context.count(8, 120)
    sizes = range(40, 1240, step)
    result = Result("disk full", f"a file system of {sizes[0]} to {sizes[-1]} KB, in steps of {step}",
                    "0 lost: stored, rescued or shown; a sentence each time")
    # Root needs no name space of users, and in a chroot gets none.
    apart = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    if not result.expect(subprocess.run([*apart, "true"], capture_output=True, check=False).returncode == 0,
                         "this system lets nobody mount a small disk apart (unshare): run the row elsewhere"):
        result.figure = "not measured"
        return result
    stored, rescued, shown = 0, 0, 0
    for size in sizes:
        with World(context) as world:
            os.mkdir(world.path("disk"))
            outcome = world.drill(ANSWERS, timeout=300, wrapper=[*apart, "sh", "-c", INSIDE, "sh", str(size), world.folder])
            where = f"{size} KB"
            result.expect(not outcome.hung and outcome.status in DOCUMENTED, f"{where}: ends with {outcome.status}")
            result.expect(outcome.status == 0 or b"starling: " in outcome.errors, f"{where}: no sentence")
            acknowledged = acknowledged_in(outcome.output)
            answers = world.answers()
            stored += len(answers)
            result.expect(answers[:acknowledged] == ANSWERS[:acknowledged], f"{where}: {acknowledged} acknowledged, {len(answers)} there")
            result.expect(world.is_intact(), f"{where}: the database is damaged")
            if outcome.status != 0 and b"Question 1" in outcome.output and acknowledged < len(ANSWERS):
                text = ANSWERS[acknowledged].strip()
                in_file = any(text in kept for kept in world.kept())
                on_screen = text.encode() in outcome.errors
                rescued += in_file
                shown += on_screen and not in_file
                result.expect(in_file or on_screen or text in answers, f"{where}: an answer that was given is nowhere")
            shutil.rmtree(world.path("disk"), ignore_errors=True)
    result.expect(stored > 0, "nothing was stored on any of the disks: none was there")
    result.figure = f"{stored} stored, {rescued} rescued to a file, {shown} shown on the terminal, {len(result.failures)} lost or silent"
    return result
