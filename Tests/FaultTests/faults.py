#!/usr/bin/env python3
"""faults.py PROGRAM: what becomes of a published site when the machine fails, and when two builds want it at once.

The disk fills up at ever later moments of a build; the folder turns read-only; two builds start together; a site is
deleted in part. After each, every file is whole, the site is byte for byte the old or the new one, and the next build
mends what there is to mend. Filling and locking a disk needs a disk of one's own, which only root can mount; without,
those tests are said to be left out. Prints counts; exits 1 if anything broke.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import two_contents  # noqa: E402
from kill_builds import problems, tree  # noqa: E402

broken = []


def expect(holds, text):
    if not holds:
        broken.append(text)
        print(f"BROKEN: {text}", file=sys.stderr)


class Builder:
    def __init__(self, program, folder):
        self.program = os.path.abspath(program)
        self.first, self.second, self.themes = two_contents.make(folder)

    def command(self, content, output, *more):
        return [self.program, "build", "--quiet", "--lang", "en", "--content", content, "--themes", self.themes,
                "--output", output, *more]

    def build(self, content, output, *more):
        return subprocess.run(self.command(content, output, *more), capture_output=True, text=True, check=False)

    def site(self, content, output):
        result = self.build(content, output)
        if result.returncode != 0:
            sys.exit(f"the build of {content} failed:\n{result.stderr}")
        return tree(output)


class Disk:
    """A disk in memory of a given size. Where this user may not mount one, the tests fail: left out they would pass."""

    def __init__(self, folder, size):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(exist_ok=True)
        self.mounted = os.geteuid() == 0 and self.mount("-t", "tmpfs", "-o", f"size={size}", "none") == 0

    def mount(self, *arguments):
        return subprocess.run(["mount", *arguments, str(self.folder)], capture_output=True, check=False).returncode

    def remount(self, options):
        return self.mount("-o", f"remount,{options}")

    def free(self):
        status = os.statvfs(self.folder)
        return status.f_bavail * status.f_frsize

    def __enter__(self):
        if not self.mounted:
            sys.exit("no disk of a given size can be mounted here: run the fault tests as root")
        return self

    def __exit__(self, *_):
        if self.mounted:
            subprocess.run(["umount", str(self.folder)], check=True)


def fill(disk, left):
    """Leaves so many bytes free."""
    with open(disk.folder / "ballast", "wb") as file:
        file.write(b"\0" * max(0, disk.free() - left))


def disk_full(builder, folder, old, new, trials=24):
    """The more room there is, the later the disk is full: from the first staged file to the last."""
    size = 4 * sum(map(len, new.values())) + (64 << 20)
    stopped = finished = 0
    with Disk(folder / "full", size) as disk:
        output = disk.folder / "public"
        for trial in range(trials):
            builder.site(builder.first, output)
            need = 2 * sum(len(data) // 4096 * 4096 + 4096 for data in new.values())
            fill(disk, need * trial // trials)
            result = builder.build(builder.second, output)
            found = tree(output)
            for wrong in problems(found, old, new, {}):
                expect(False, f"disk full, trial {trial}: {wrong}")
            if result.returncode == 0:
                finished += 1
                expect(found == new, f"disk full, trial {trial}: built, but not the new site")
            else:
                stopped += 1
                expect(result.returncode == 74, f"disk full, trial {trial}: exit code {result.returncode}")
                expect("disk is full" in result.stderr, f"disk full, trial {trial}: {result.stderr[:200]!r}")
            os.remove(disk.folder / "ballast")
            result = builder.build(builder.second, output)
            expect(result.returncode == 0 and tree(output) == new, f"disk full, trial {trial}: not mended: {result.stderr[:200]}")
    return f"disk full: {trials} builds, {stopped} stopped with nothing broken, {finished} had room; all mended by the next"


def read_only(builder, folder, old, new):
    with Disk(folder / "locked", 4 * sum(map(len, new.values())) + (64 << 20)) as disk:
        output = disk.folder / "public"
        builder.site(builder.first, output)
        expect(disk.remount("ro") == 0, "the disk could not be made read-only")
        result = builder.build(builder.second, output)
        expect(result.returncode == 74, f"read-only: exit code {result.returncode}")
        expect("read-only" in result.stderr, f"read-only: {result.stderr[:200]!r}")
        expect(tree(output) == old, "read-only: the site changed")
        verify = [builder.program, "verify", "--quiet", "--content", builder.first, "--themes", builder.themes, "--output", output]
        expect(subprocess.run(verify, check=False).returncode == 0, "read-only: verify must work without writing")
        expect(disk.remount("rw") == 0, "the disk could not be made writable")
        builder.site(builder.second, output)
        expect(tree(output) == new, "read-only: not mended by the next build")
    return "disk read-only: refused with nothing changed; verified; mended by the next build"


def two_at_once(builder, folder, old, new, trials=10):
    output = folder / "shared"
    last = {"old": 0, "new": 0}
    for trial in range(trials):
        order = (builder.first, builder.second) if trial % 2 else (builder.second, builder.first)
        builds = [subprocess.Popen(builder.command(content, output), stdout=subprocess.PIPE, stderr=subprocess.PIPE) for content in order]
        for build in builds:
            _, errors = build.communicate()
            expect(build.returncode == 0, f"two at once, trial {trial}: {errors[-300:]!r}")
        found = tree(output)
        expect(found in (old, new), f"two at once, trial {trial}: neither of the two sites")
        last["new" if found == new else "old"] += 1
    return f"two builds at once: {trials} pairs, both built, {last['old']} times the one stood last and {last['new']} times the other"


def deleted_in_part(builder, folder, old):
    """Somebody deletes, edits and adds files by hand; the next build mends what is its own."""
    output = folder / "hurt"
    builder.site(builder.first, output)
    for number, path in enumerate(sorted(old)):
        if number % 7 == 0:
            os.remove(output / path)
        elif number % 7 == 1:
            (output / path).write_bytes(b"edited by hand")
    (output / "mine.txt").write_text("not ours\n")
    builder.site(builder.first, output)
    expect(tree(output) == {**old, "mine.txt": b"not ours\n"}, "edited by hand: not mended")
    return f"edited by hand: {len(old) // 7 * 2} files deleted or changed, all mended; a foreign file left alone"


def main():
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as name:
        folder = pathlib.Path(name)
        builder = Builder(sys.argv[1], folder)
        old, new = builder.site(builder.first, folder / "old"), builder.site(builder.second, folder / "new")
        expect(old.keys() - new.keys() and new.keys() - old.keys(), "the two sites must each have files of their own")
        print(two_at_once(builder, folder, old, new))
        print(deleted_in_part(builder, folder, old))
        print(disk_full(builder, folder, old, new))
        print(read_only(builder, folder, old, new))
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
