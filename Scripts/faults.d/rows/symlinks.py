"""Links where a file of Starling's should stand are refused, and what they point to is left alone."""

import os

from row import Result
from world import World


def run(context):
    result = Result("symbolic links", "at the database (to a file, dangling, a loop), a backup's and an export's place, folders",
                    "refused or replaced, never followed; a linked folder works")
    cases = 0
    for kind in ("a foreign file", "nothing", "itself", "another database"):
        for command in (["drill"], ["review"], ["doctor"], ["backup"], ["restore", "copy.db"]):
            with World(context) as world, World(context) as other:
                other.drill(["an answer elsewhere"])
                other.run(["backup", world.path("copy.db")])
                target = {"a foreign file": world.write("foreign.txt", "keep me"), "nothing": world.path("none"),
                          "itself": world.database, "another database": other.database}[kind]
                os.makedirs(os.path.dirname(world.database), mode=0o700)
                os.symlink(target, world.database)
                before = open(target, "rb").read() if os.path.isfile(target) else None
                arguments = [*command, world.resume] if command == ["drill"] else command
                outcome = world.run(arguments, "an answer\n.\n")
                where = f"the database is a link to {kind}, {command[0]}"
                cases += 1
                # The doctor reports it (1); for every other command it is a matter of permission (77).
                result.expect(outcome.status == (1 if command == ["doctor"] else 77), f"{where}: ends with {outcome.status}")
                result.expect(os.path.islink(world.database), f"{where}: the link was replaced")
                after = open(target, "rb").read() if os.path.isfile(target) else None
                result.expect(before == after, f"{where}: what it points to was changed")
    for command, name in ((["backup", "link"], "backup"), (["export", "--output", "link"], "export")):
        with World(context) as world:
            world.drill(["an answer"])
            foreign = world.write("foreign.txt", "keep me")
            os.symlink(foreign, world.path("link"))
            world.run(command)
            cases += 1
            result.expect(open(foreign, "rb").read() == b"keep me", f"{name} to a link: what it points to was changed")
    with World(context) as world:
        os.makedirs(world.path("elsewhere"), mode=0o700)
        os.symlink(world.path("elsewhere"), world.path("data"))
        cases += 1
        result.expect(world.drill(["an answer"]).status == 0 and len(world.answers()) == 1, "a linked data folder does not work")
    result.figure = f"{cases} cases, {len(result.failures)} followed"
    return result
