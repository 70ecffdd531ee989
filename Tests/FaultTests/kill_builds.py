#!/usr/bin/env python3
"""Kills builds at random moments and proves that the published site is never broken.

    kill_builds.py --content A --content B --output OUT [--kills 200] [--seed 1] -- PROGRAM [ARGUMENT ...]

PROGRAM builds one site: the arguments "--content A --output OUT" are appended to it, with A and B in turn. OUT must be
absent or empty. The two sites should share pages that differ, share pages that do not, and have some of their own.

Checked after every kill (SIGKILL):
  - each file in OUT is byte for byte the one or the other site's, and no page that both sites have is missing;
  - after the next command, OUT is byte for byte one of the two sites. The next command is PROGRAM itself, building
    the site that stood before the kill; or with --recover "PROGRAM ARGUMENT ..." that command, whose result must be
    wholly old or wholly new.
A reader walks OUT while the builds run and checks the same of every page that both sites have.

Kills are spread over the whole run; every second one is aimed at the moments after the switch-over has begun, which
the program shows by writing a file named "journal" in the state folder beside OUT.

Let OUT lie on a file system in memory: on ext4, creating files right after others were deleted costs milliseconds each,
and 200 kills last an hour.

Exit code: 0 if nothing was broken, 1 otherwise, 2 if the builds themselves do not work.
"""

import argparse
import os
import random
import shlex
import shutil
import subprocess
import sys
import threading
import time


def tree(folder):
    """Every file below folder: path to bytes. Files that vanish while it is read are left out."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            try:
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = file.read()
            except FileNotFoundError:
                pass
    return found


def problems(found, old, new, foreign):
    """What is wrong with a folder between two sites."""
    wrong = []
    for path, data in sorted(found.items()):
        if data not in (old.get(path), new.get(path), foreign.get(path)):
            wrong.append(f"{path}: neither the old nor the new file ({len(data)} bytes)")
    wrong += [f"{path}: missing, though both sites have it" for path in sorted(old.keys() & new.keys() - found.keys())]
    wrong += [f"{path}: missing, though it is not ours" for path in sorted(foreign.keys() - found.keys())]
    return wrong


class Reader(threading.Thread):
    """Reads the pages that both sites have, again and again."""

    def __init__(self, output, old, new):
        super().__init__(daemon=True)
        self.output, self.old, self.new = output, old, new
        self.shared = sorted(old.keys() & new.keys())
        self.reads, self.wrong, self.stopped = 0, [], False

    def run(self):
        while not self.stopped:
            for path in self.shared:
                self.reads += 1
                try:
                    with open(os.path.join(self.output, path), "rb") as file:
                        data = file.read()
                except FileNotFoundError:
                    self.wrong.append(f"{path}: missing for a reader")
                    continue
                if data not in (self.old[path], self.new[path]):
                    self.wrong.append(f"{path}: half a file for a reader")
                if self.stopped:
                    return
            # A pause between two walks, or the reader would take the machine for itself.
            time.sleep(0.02)


class Trial:
    def __init__(self, arguments):
        self.program = arguments.program
        self.recover = shlex.split(arguments.recover) if arguments.recover else None
        self.contents = arguments.content
        self.output = os.path.abspath(arguments.output)
        name = os.path.basename(self.output)
        self.state = os.path.join(os.path.dirname(self.output), f".oversikt-{name}")
        self.journal = os.path.join(self.state, "journal")
        self.random = random.Random(arguments.seed)
        self.counts = {"old": 0, "new": 0, "between": 0, "broken": 0}
        self.late = 0
        self.broken = []

    def command(self, content):
        return self.program + ["--content", content, "--output", self.output]

    def build(self, content):
        result = subprocess.run(self.command(content), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if result.returncode != 0:
            sys.stderr.write(result.stdout.decode(errors="replace"))
            print(f"the build of {content} failed with exit code {result.returncode}", file=sys.stderr)
            sys.exit(2)

    def measure(self, content):
        """How long a build lasts, how long its switch-over, and the site it makes."""
        start = time.monotonic()
        process = subprocess.Popen(self.command(content), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_for_journal(process)
        switch = time.monotonic()
        while process.poll() is None and os.path.exists(self.journal):
            pass
        switched = time.monotonic() - switch
        process.wait()
        duration = time.monotonic() - start
        self.build(content)
        return duration, switched, tree(self.output)

    def wait_for_journal(self, process):
        while process.poll() is None and not os.path.exists(self.journal):
            pass

    def kill_once(self, content, duration, switched):
        """Starts a build and kills it, in its switch-over if that lasts `switched`; False where it was done before."""
        process = subprocess.Popen(self.command(content), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if switched:
            self.wait_for_journal(process)
        self.pause(self.random.uniform(0, switched or duration))
        finished = process.poll() is not None
        process.kill()
        process.wait()
        return not finished

    @staticmethod
    def pause(seconds):
        """Sleeping is too coarse for the switch-over, which lasts milliseconds."""
        end = time.perf_counter() + seconds
        if seconds > 0.005:
            time.sleep(seconds - 0.003)
        while time.perf_counter() < end:
            pass

    def check_after_kill(self, old, new, foreign):
        found = tree(self.output)
        wrong = problems(found, old, new, foreign)
        whole = {path: data for path, data in found.items() if path not in foreign}
        if wrong:
            kind = "broken"
        elif whole == old:
            kind = "old"
        else:
            kind = "new" if whole == new else "between"
        self.counts[kind] += 1
        if os.path.exists(self.journal):
            self.late += 1
        return wrong

    def check_after_next_command(self, content, old, new, foreign):
        """The next command completes what was interrupted; a build of the old content then gives the old site."""
        if self.recover:
            subprocess.run(self.recover, stdout=subprocess.DEVNULL, check=True)
            found = tree(self.output)
            if found not in ({**old, **foreign}, {**new, **foreign}):
                return ["after the next command: neither the old nor the new site"]
        self.build(content)
        if tree(self.output) != {**old, **foreign}:
            return [f"after building {content} again: not its site"]
        return []

    def run(self, kills):
        _, _, first = self.measure(self.contents[0])
        # A file that is not ours: it must never go.
        foreign = {"CNAME-of-somebody-else": b"helse.example\n"}
        with open(os.path.join(self.output, "CNAME-of-somebody-else"), "wb") as file:
            file.write(foreign["CNAME-of-somebody-else"])
        durations, switches, sites = [0.0, 0.0], [0.0, 0.0], [first, {}]
        for index in (1, 0):
            durations[index], switches[index], site = self.measure(self.contents[index])
            sites[index] = {path: data for path, data in site.items() if path not in foreign}
        if sites[0] == sites[1]:
            print("the two contents give the same site; nothing can be seen from that", file=sys.stderr)
            sys.exit(2)
        reader = Reader(self.output, *sites)
        reader.start()
        done, late_finishes, standing = 0, 0, 0
        while done < kills:
            other = 1 - standing
            aim = switches[other] if done % 2 == 1 else 0
            if not self.kill_once(self.contents[other], durations[other], aim):
                late_finishes += 1
                if late_finishes > 20 * kills:
                    print("nearly every build was done before it could be killed; give larger contents", file=sys.stderr)
                    sys.exit(2)
                standing = other if tree(self.output) == {**sites[other], **foreign} else standing
                self.build(self.contents[standing])
                continue
            wrong = self.check_after_kill(sites[standing], sites[other], foreign)
            wrong += self.check_after_next_command(self.contents[standing], sites[standing], sites[other], foreign)
            self.broken += [f"kill {done + 1}: {one}" for one in wrong]
            done += 1
            # Every few kills the other way round, so that pages are both added and removed.
            if done % 3 == 0:
                self.build(self.contents[other])
                standing = other
        reader.stopped = True
        reader.join()
        self.broken += [f"reader: {one}" for one in reader.wrong]
        return reader.reads


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--content", action="append", required=True, help="a content folder; give two")
    parser.add_argument("--output", required=True)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--recover", help="a command that recovers and does no more")
    parser.add_argument("program", nargs="+", help="after --")
    arguments = parser.parse_args()
    if len(arguments.content) != 2:
        parser.error("give --content twice")
    if os.path.isdir(arguments.output) and os.listdir(arguments.output):
        parser.error(f"{arguments.output} is not empty")
    trial = Trial(arguments)
    try:
        reads = trial.run(arguments.kills)
    finally:
        shutil.rmtree(trial.output, ignore_errors=True)
        shutil.rmtree(trial.state, ignore_errors=True)
    for line in trial.broken[:20]:
        print(line, file=sys.stderr)
    counts = trial.counts
    print(
        f"{arguments.kills} kills: {counts['old']} wholly old at once, {counts['new']} wholly new at once, "
        f"{counts['between']} in between ({trial.late} with a switch-over to complete); "
        f"{len(trial.broken)} broken; {reads} pages read meanwhile"
    )
    sys.exit(1 if trial.broken else 0)


if __name__ == "__main__":
    main()
