"""A running `oversikt serve` over a copy of the real content, and how a test file of the preview is run."""

import http.client
import os
import pathlib
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 30
# What the preview adds to a page; it differs from one rebuild to the next.
SCRIPT = re.compile(rb'<script type="module" src="/_preview/preview[.]js[?][0-9a-f]{16}" data-site="[^"]*"></script>')


class Preview:
    """The program, in a folder of its own with the content and the themes, for as long as the block lasts."""

    def __init__(self, program, *options, content=ROOT / "content", themes=ROOT / "themes",
                 prepare=lambda folder: None, environment={}):
        self.program, self.options = pathlib.Path(program).resolve(), options
        self.environment = environment
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="oversikt-preview-"))
        shutil.copytree(content, self.folder / "content")
        if themes:
            shutil.copytree(themes, self.folder / "themes")
        prepare(self.folder)
        self.said = queue.Queue()
        self.lines = []

    def __enter__(self):
        options = self.options if "--port" in self.options else ("--port", "0", *self.options)
        self.process = subprocess.Popen(
            [self.program, "serve", "--lang", "en", *options], cwd=self.folder, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, env={**os.environ, **self.environment})
        threading.Thread(target=self.listen, daemon=True).start()
        line = self.wait_for("Preview at ")
        self.address = re.search(r"http://\S+", line).group(0).rstrip("/")
        self.port = int(self.address.split(":")[2].split("/")[0])
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
        shutil.rmtree(self.folder)

    def listen(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            self.said.put(line)

    def wait_for(self, beginning):
        """The next line that begins so."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                line = self.said.get(timeout=max(end - time.monotonic(), 0.01))
            except queue.Empty:
                raise AssertionError(f"no line {beginning!r}; said: {self.lines}") from None
            if line.startswith(beginning):
                return line

    def next_within(self, seconds, beginning):
        """The next line that begins so, or None where none comes in that time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                line = self.said.get(timeout=max(end - time.monotonic(), 0.01))
            except queue.Empty:
                return None
            if line.startswith(beginning):
                return line
        return None

    def texts(self):
        """The names of the services' Norwegian texts, without their endings."""
        names = (file.name for file in (self.folder / "content/services").glob("*.md"))
        return sorted(name[: -len(".md")] for name in names if not name.endswith(".en.md"))

    def text(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def save(self, path, text):
        """As most editors do: another file takes the place of the old one."""
        file = self.folder / path
        beside = file.with_name(f".{file.name}.new")
        beside.write_text(text, encoding="utf-8")
        beside.rename(file)

    def add(self, path, words):
        """Adds a paragraph to a text."""
        self.save(path, self.text(path) + f"\n{words}\n")

    def ask(self, target, method="GET", headers={}):
        """The answer to one request: its status, its headers and all bytes of its body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.putrequest(method, target, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def shows(self, target, words):
        """Waits until a page has these words."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if words.encode() in self.ask(target)[2]:
                return
            time.sleep(0.02)
        raise AssertionError(f"{target} does not come to say {words!r}; said: {self.lines[-5:]}")

    def memory(self):
        """Of the program, in MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s*(\d+)", status).group(1)) / 1024


def main(names):
    """Runs every function of a file whose name begins with `test_`; each is given the program."""
    failures = 0
    for name, test in sorted(names.items()):
        if not name.startswith("test_"):
            continue
        start = time.monotonic()
        try:
            said = test(sys.argv[1])
            print(f"ok    {name} ({time.monotonic() - start:.1f} s){': ' + said if said else ''}", flush=True)
        except Exception:  # each failure is told, and the next test is run
            failures += 1
            print(f"FAIL  {name}\n{traceback.format_exc()}", flush=True)
    sys.exit(1 if failures else 0)
