"""What the preview shows after many edits, held against a build of the same files: it reads anew only what has changed, and
must show what a build would that reads everything. Usage: random_edits.py PROGRAM

The edits are drawn with a fixed seed, so that a failure comes again."""

import http.client
import random
import re
import shutil
import subprocess

from preview import PATIENCE, SCRIPT, Preview, main

STEPS = 16


class Editor:
    """Somebody who writes on a site, and not always well."""

    def __init__(self, preview, seed):
        self.preview, self.random, self.number = preview, random.Random(seed), 0
        self.first = preview.folder / "first"
        for name in ("content", "themes"):
            shutil.copytree(preview.folder / name, self.first / name)

    def edit(self):
        """Returns what was done."""
        self.number += 1
        # Whatever was broken is mended in every third step, so that most of them can be built.
        deed = self.restore if self.number % 3 == 0 else self.random.choice(
            [self.paragraph, self.paragraph, self.heading, self.misspelling, self.draft, self.absence, self.one_side,
             self.other_base, self.wrong_trust, self.day, self.style, self.labels])
        return deed()

    def any(self, pattern):
        return self.random.choice(sorted((self.preview.folder / "content").glob(pattern))).relative_to(self.preview.folder)

    def write(self, path, text):
        self.preview.save(path, text)
        return path

    def exchange(self, path, old, new):
        text = self.preview.text(path)
        return self.write(path, text.replace(old, new, 1) if old in text else text + f"\n# {self.number}\n")

    def paragraph(self):
        path = self.any("*/*.md")
        return self.write(path, self.preview.text(path) + f"\nEt avsnitt nummer {self.number}.\n")

    def heading(self):
        path = self.any("services/*.md")
        return self.write(path, self.preview.text(path) + f"\n## Overskrift {self.number}\n\nMer.\n")

    def misspelling(self):
        return self.exchange(self.any("services/*.md"), "summary:", "sumary:")

    def draft(self):
        return self.exchange(self.any("services/*.md"), "keywords:", "draft: true\nkeywords:")

    def absence(self):
        path = self.any("services/*.en.md")
        (self.preview.folder / path).unlink()
        return path

    def one_side(self):
        return self.exchange("content/site.yml", "languages: [no, en]", "languages: [no]")

    def other_base(self):
        return self.exchange("content/site.yml", "oversikt.example/", "annet.example/sted/")

    def wrong_trust(self):
        return self.exchange(self.any("registry/services/*.yml"), "trust: ", "trust: x")

    def day(self):
        return self.exchange("content/site.yml", "as_of: 2026-11-", "as_of: 2026-12-")

    def style(self):
        path = "themes/standard/assets/style.css"
        return self.write(path, self.preview.text(path) + f"\nh1 {{ letter-spacing: {self.number}px; }}\n")

    def labels(self):
        return self.write("themes/standard/labels.yml", f"home: {{nb: Hjem {self.number}}}\nresults_more: {{nb: Flere {self.number}}}\n")

    def restore(self):
        """Everything as it was, and one paragraph more."""
        folder = self.preview.folder
        for name in ("content", "themes"):
            shutil.rmtree(folder / name)
            shutil.copytree(self.first / name, folder / name)
        return f"everything back, and {self.paragraph()}"


def renewed(preview):
    """Waits until nothing more is said; returns the last line that tells what came of an edit."""
    said = preview.wait_for(("Renewed in", "Cannot be built", "oversikt:"))
    while more := preview.next_within(1, ("Renewed in", "Cannot be built", "oversikt:")):
        said = more
    return said


def test_pages_are_those_of_a_build_after_any_edits(program):
    with Preview(program) as preview:
        editor = Editor(preview, 2026)
        compared = refused = 0
        for step in range(STEPS):
            done = editor.edit()
            said = renewed(preview)
            output = preview.folder / f"built-{step}"
            built = subprocess.run([preview.program, "build", "--drafts", "--output", output, "--quiet"],
                                   cwd=preview.folder, capture_output=True, timeout=PATIENCE)
            assert said.startswith("Renewed in") == (built.returncode == 0), (step, str(done), said, built)
            if built.returncode == 0:
                compared += compare(preview, output, (step, str(done)))
                shutil.rmtree(output)
            else:
                refused += 1
        assert 1 <= refused <= STEPS / 2, refused
        return f"{STEPS} edits, {refused} of them with errors, {compared} files compared"


def compare(preview, output, step):
    """Every file of the build with what the preview answers, over one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=PATIENCE)
    files = sorted(file for file in output.rglob("*") if file.is_file())
    # The site stands below the path of its address.
    root = re.search(r'base_url: "https://[^/]*(/.*)"', preview.text("content/site.yml")).group(1)
    for file in files:
        path = file.relative_to(output).as_posix()
        connection.request("GET", root + path)
        answer = connection.getresponse()
        body = SCRIPT.sub(b"", answer.read())
        assert answer.status == 200 and body == file.read_bytes(), (step, path, answer.status)
    connection.close()
    return len(files)


if __name__ == "__main__":
    main(globals())
