"""Every file and folder that any command makes is its owner's alone, whatever the umask."""

import os
import stat

from row import Result
from world import World


def run(context):
    result = Result("permissions under three umasks", "every file and folder that any command makes", "folders 0700, files 0600")
    seen = 0
    for mask in (0o000, 0o022, 0o777):
        with World(context) as world:
            os.chmod(world.folder, 0o755)

            def loosen(mask=mask):
                os.umask(mask)

            given = {"resume.md"}
            world.write("answers.yaml", "")
            given.add("answers.yaml")
            drill = ["drill", world.resume, "--questions", "1"]
            runs = [(["drill"], ""), (drill, "an answer\n.\nunfinished"), (drill, "another\n.\n"), (["backup"], ""),
                    (["backup", "copy.db"], ""), (["export", "--output", "all.json"], ""),
                    (["export", "--format", "csv", "--output", "all.csv"], ""), (["progress", "--html", "progress.html"], ""),
                    (["restore", "copy.db"], ""), (["merge", "copy.db"], ""), (["import", "all.json"], "")]
            for arguments, input in runs:
                outcome = world.run(arguments, input, preexec=loosen)
                if arguments[:2] == ["progress", "--html"] and outcome.status == 64:
                    continue
                result.expect(outcome.status in (0, 66) and (outcome.status == 0 or arguments == ["drill"]),
                              f"umask {mask:03o}: {arguments[0]} ends with {outcome.status}")
            # An answer that cannot be stored goes to the state folder.
            full = world.run(["drill", world.resume, "--questions", "1"], "an answer to rescue\n.\n", preexec=loosen,
                             wrapper=["strace", "-f", "-qq", "-o", os.devnull, "-e", "trace=pwrite64", "-e",
                                      "inject=pwrite64:error=ENOSPC:when=9+"])
            del full
            for folder, folders, files in os.walk(world.folder):
                for name in folders + files:
                    path = os.path.join(folder, name)
                    if os.path.relpath(path, world.folder) in given:
                        continue
                    mode = stat.S_IMODE(os.lstat(path).st_mode)
                    wanted = 0o700 if name in folders else 0o600
                    seen += 1
                    result.expect(mode == wanted, f"umask {mask:03o}: {os.path.relpath(path, world.folder)} is {mode:04o}")
    result.figure = f"{seen} files and folders, {len(result.failures)} open to others"
    return result
