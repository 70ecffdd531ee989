"""fuzz.py PROGRAM [CASES] [--only CASE]: sites of broken and odd content, drawn with a fixed seed, through every command.

Each case is the test site with one to three changes. Whatever they are: every command ends with 0 or 1, a signal or
another code is a fault; what is printed as JSON is JSON; where `check` finds no error, `build` builds and `verify`
agrees; every page is well nested, for the HTML standard's parser and for a stricter one; every appendix can be read by
a reader that is not ours. The input of a failing case stays in .build-fuzz/, where it can be tried by hand.
"""

import concurrent.futures
import csv
import io
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

import changes
import nasty
import pages

SEED = 2026
CASES = 360
SLOWEST = 60
ROOT = pathlib.Path(__file__).resolve().parents[2]
KEPT = ROOT / ".build-fuzz"
FORMATS = {"docx": "docx", "html": "html", "markdown": "md", "csv": "csv", "json": "json"}
# A trap's backtrace takes seconds; its signal is told here.
ENVIRONMENT = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
well_nested = set()


class Case:
    def __init__(self, program, number, folder):
        self.program, self.number, self.folder = program, number, folder
        self.draw = random.Random(f"{SEED} {number}")
        self.faults = []

    def run(self, *arguments, codes=(0, 1)):
        """The exit code and standard output; anything but an expected end is a fault."""
        try:
            ended = subprocess.run([self.program, *arguments], cwd=self.folder, env=ENVIRONMENT, capture_output=True, timeout=SLOWEST, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            self.faults.append(f"{' '.join(arguments)}: not over after {SLOWEST} s")
            return None, b""
        if ended.returncode not in codes:
            said = ended.stderr.decode("utf-8", "replace").strip().splitlines()[-3:]
            self.faults.append(f"{' '.join(arguments)}: exit code {ended.returncode} {said}")
        return ended.returncode, ended.stdout

    def expect(self, holds, fault):
        if not holds:
            self.faults.append(fault)

    def reads(self, what, read, data):
        """Whether a reader that is not ours takes the data."""
        try:
            read(data)
        except Exception as error:
            self.faults.append(f"{what}: {type(error).__name__}: {error}")

    def check(self):
        code, _ = self.run("check", "--quiet")
        for format in ("json", "sarif"):
            same, output = self.run("check", "--format", format, "--lang", self.draw.choice(["nb", "en"]))
            self.reads(f"check --format {format}", json.loads, output)
            self.expect(same == code, f"check ends with {code}, check --format {format} with {same}")
        self.run("check", "--format", "github")
        return code

    def build(self, checked, is_theme_whole):
        code, _ = self.run("build", "--quiet", "--output", "public")
        self.expect(checked != 0 or code == 0, f"check ends with 0, build with {code}")
        same, _ = self.run("verify", "--quiet", "--output", "public")
        self.expect(code != 0 or same == 0, f"build ends with 0, verify with {same}")
        # A theme's parts are markup that its author answers for.
        for path in sorted((self.folder / "public").rglob("*.html")) if is_theme_whole else []:
            page = path.read_bytes()
            if hash(page) not in well_nested:
                found = pages.faults(page.decode("utf-8"))
                self.faults += [f"{path.relative_to(self.folder)}: {fault}" for fault in found]
                if not found:
                    well_nested.add(hash(page))
        for path in sorted((self.folder / "public").rglob("*.json")):
            self.reads(path.relative_to(self.folder), json.loads, path.read_bytes())
        for path in sorted((self.folder / "public").rglob("*.xml")):
            self.reads(path.relative_to(self.folder), xml.etree.ElementTree.fromstring, path.read_bytes())

    def appendix(self):
        for format, ending in FORMATS.items():
            code, _ = self.run("appendix", "--format", format, "--output", f"v.{ending}", "--lang", self.draw.choice(["nb", "en"]))
            if code == 0:
                self.reads(f"appendix --format {format}", READERS[format], (self.folder / f"v.{ending}").read_bytes())

    def published(self):
        """An appendix that somebody has edited, compared with the site's content; and an earlier edition."""
        for name, read in (("v.docx", "--compare"), ("v.csv", "--compare"), ("v.json", "--since")):
            path = self.folder / name
            if path.exists():
                path.write_bytes(edited(self.draw, path.read_bytes()))
                self.run("appendix", read, name)

    def arguments(self):
        """What may follow a command on its line is input as well."""
        words = [self.draw.choice(nasty.SCALARS).replace("\0", "") for _ in range(3)]
        words = [word for word in words if not word.startswith("-")] or ["x"]
        self.run("explain", words[0], codes=(0, 1, 64))
        self.run("rename", self.draw.choice(["alminnelig-prove", "to-steder", words[0]]), words[-1], codes=(0, 1, 64))
        self.run("build", "--quiet", "--output", "annet", "--base-url", words[0], codes=(0, 1, 64))


def well_nested_or_raise(data):
    found = pages.faults(data.decode("utf-8"))
    if found:
        raise ValueError(found[0])


def read_docx(data):
    with zipfile.ZipFile(io.BytesIO(data)) as word:
        for name in word.namelist():
            xml.etree.ElementTree.fromstring(word.read(name))


READERS = {
    "docx": read_docx,
    "html": well_nested_or_raise,
    "markdown": lambda data: data.decode("utf-8"),
    "csv": lambda data: list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True)),
    "json": json.loads,
}


def edited(draw, data):
    if data[:2] != b"PK" or draw.random() < 0.3:
        return draw.choice([changes.lines, changes.raw_bytes, changes.cut, changes.character])(draw, data)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", draw.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])) as new:
        for name in old.namelist():
            content = old.read(name).replace(b"><", b">\n<") if name == "word/document.xml" else old.read(name)
            new.writestr(name, changes.lines(draw, content) if name == "word/document.xml" else content)
    return out.getvalue()


def site():
    files = {}
    for part in ("content", "themes"):
        for path in sorted((ROOT / "Tests/GoldenSite" / part).rglob("*")):
            if path.is_file():
                files[str(path.relative_to(ROOT / "Tests/GoldenSite"))] = path.read_bytes()
    return files


def write(folder, files):
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def attempt(program, number):
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        case = Case(program, number, pathlib.Path(folder))
        files, done = changes.change(case.draw, site())
        write(case.folder, files)
        checked = case.check()
        case.build(checked, not any("/parts/" in change for change in done))
        case.appendix()
        if number % 3 == 0:
            case.published()
        if number % 5 == 0:
            case.arguments()
        if case.faults:
            write(KEPT / str(number), files)
        return number, done, case.faults, checked == 0


def main():
    only = int(sys.argv[sys.argv.index("--only") + 1]) if "--only" in sys.argv else None
    cases = int(sys.argv[2]) if len(sys.argv) > 2 and sys.argv[2].isdigit() else CASES
    numbers = [only] if only is not None else range(cases)
    shutil.rmtree(KEPT, ignore_errors=True)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    print(f"seed {SEED}, {len(numbers)} cases", flush=True)
    failed = built = 0
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        for number, done, faults, is_right in pool.map(attempt, [program] * len(numbers), numbers, chunksize=4):
            built += is_right
            failed += bool(faults)
            if faults:
                print(f"case {number} of seed {SEED} ({'; '.join(done)}), its input in {KEPT.name}/{number}:")
                print("\n".join(f"  {fault}" for fault in faults[:5]), flush=True)
    print(f"{len(numbers)} cases, {built} of them without errors in the content: {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
