"""The copy of the repository that is broken and built; the repository itself stays as it is."""

import glob
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from mutant import insert
from places import Places

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PARTS = pathlib.Path(__file__).resolve().parent
COPIED = ["Package.swift", "Package.resolved", "Sources", "Tests", "Migrations", "QuestionBanks", "Models", "Corpora",
          "Fuzzing", "Benchmarks", "docs", "Scripts", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"]


class Tree:
    def __init__(self, folder, libraries):
        self.folder, self.libraries = pathlib.Path(folder), libraries
        self.mutants = []
        # Stands while the build is that of the files.
        self.built = self.folder / ".build-mutants.built"

    def write(self, path, content):
        """Writes what differs, so that a build makes only that anew."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            self.built.unlink(missing_ok=True)
            path.write_bytes(content)

    def copy(self, skipping=()):
        """The repository's files; those in `skipping` are written later, broken."""
        kept = {self.folder / "Sources/CMutants", self.folder / "Package.swift"}
        for name in COPIED:
            source = ROOT / name
            files = [source] if source.is_file() else [path for path in source.rglob("*") if path.is_file()]
            wanted = set()
            for file in files:
                relative = file.relative_to(ROOT)
                if "__pycache__" in relative.parts:
                    continue
                wanted.add(self.folder / relative)
                if str(relative) not in skipping and name != "Package.swift":
                    self.write(self.folder / relative, file.read_bytes())
                    shutil.copymode(file, self.folder / relative)
            if source.is_dir():
                for path in (self.folder / name).rglob("*"):
                    if path.is_file() and path not in wanted and not any(each in path.parents for each in kept):
                        path.unlink()
        package = (ROOT / "Package.swift").read_text()
        for old, new in [
            ("[.treatAllWarnings(as: .error)]", "[]"),
            ("name: name, dependencies: dependencies, path: \"Sources/", "name: name, dependencies: dependencies + [\"CMutants\"], path: \"Sources/"),
            ("    // The pure core, bottom up.\n",
             "    .target(name: \"CMutants\", path: \"Sources/CMutants\", cSettings: [.define(\"MUTANTS\", to: \"%d\")]),\n" % (1 << 15)),
        ]:
            if old not in package:
                sys.exit(f"mutants: Package.swift does not hold {old.strip()}")
            package = package.replace(old, new)
        self.write(self.folder / "Package.swift", package.encode())
        for file in (PARTS / "CMutants").rglob("*.[ch]"):
            self.write(self.folder / "Sources/CMutants" / file.relative_to(PARTS / "CMutants"), file.read_bytes())

    def build(self):
        if self.built.exists():
            return
        # The output of a build names thousands of files: it is shown where it failed.
        log = self.folder / ".build-mutants.log"
        with open(log, "wb") as output:
            status = subprocess.run(
                ["swift", "build", "--build-tests"], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=output,
                stderr=subprocess.STDOUT).returncode
        if status:
            lines = [line for line in log.read_text(errors="replace").splitlines() if ": error:" in line]
            sys.exit("\n".join(["mutants: the build failed", *sorted(set(lines))[:40], f"all of it: {log}"]))
        self.built.touch()

    @property
    def products(self):
        """Where swift build puts a debug build."""
        return str((self.folder / ".build/debug").resolve())

    def sources(self, library):
        return sorted(path.relative_to(ROOT) for path in (ROOT / "Sources" / library).rglob("*.swift"))

    def syntax(self, library):
        """The checked trees of a library's files, as the compiler prints them, by path: kept until a source changes."""
        paths = self.sources(library)
        digest = hashlib.sha256(b"".join((ROOT / path).read_bytes() for path in self.everything)).hexdigest()
        kept = self.folder / f".build-mutants.{library}.json"
        if kept.exists() and (known := json.loads(kept.read_text()))["digest"] == digest:
            return known["trees"]
        maps = glob.glob(f"{self.folder}/Sources/*/module.modulemap") \
            + glob.glob(f"{self.folder}/.build/checkouts/*/Sources/*/module.modulemap")
        with tempfile.TemporaryDirectory() as folder:
            trees = [os.path.join(folder, f"{index}.json") for index in range(len(paths))]
            command = ["swiftc", "-frontend", "-dump-ast", "-dump-ast-format", "json", "-module-name", library,
                       "-package-name", re.sub(r"\W", "_", self.folder.name.lower()), "-swift-version", "6", "-I", f"{self.products}/Modules",
                       "-module-cache-path", f"{self.products}/ModuleCache"]
            command += [part for each in maps for part in ("-Xcc", f"-fmodule-map-file={each}")]
            for path, tree in zip(paths, trees):
                command += ["-primary-file", str(ROOT / path), "-o", tree]
            run = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
            if run.returncode:
                sys.exit(f"mutants: {library} does not compile:\n{run.stderr[:2000]}")
            found = {str(path): json.loads(pathlib.Path(tree).read_text()) for path, tree in zip(paths, trees)}
        kept.write_text(json.dumps({"digest": digest, "trees": found}))
        return found

    @property
    def everything(self):
        return sorted(path.relative_to(ROOT) for path in (ROOT / "Sources").rglob("*.swift"))

    def mutate(self):
        """Writes every file with its mutants in it, all of them off."""
        number = 1
        for library in self.libraries:
            for path, syntax in self.syntax(library).items():
                source = (ROOT / path).read_bytes()
                places = Places(syntax, source, path, library, number)
                number = places.next_number
                self.mutants += places.mutants
                broken = insert(source, places.insertions)
                if places.insertions:
                    broken = b"import CMutants;" + broken
                self.write(self.folder / path, broken)
        if number >= 1 << 15:
            sys.exit("mutants: more than CMutants has room for")
