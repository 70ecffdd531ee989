"""Many edits, many readers and many rebuilds. Usage: under_load.py PROGRAM"""

import concurrent.futures
import http.client
import itertools
import pathlib
import subprocess
import tempfile
import threading

from preview import PATIENCE, SCRIPT, Preview, main

TEXT = "content/services/amming.md"
ASKED = ["/tjenester/amming/", "/en/services/amming/", "/tjenester/amming/index.json", "/data/services.csv", "/", "/sitemap.xml",
         "/sok/data/manifest.json", "/finnes-ikke/"]
SITES = 4


def test_a_hundred_quick_edits_lose_none(program):
    with Preview(program) as preview:
        texts = preview.texts()[:100]
        for number, text in enumerate(texts):
            preview.add(f"content/services/{text}.md", f"Endring nummer {number}.")
        for number, text in enumerate(texts):
            preview.shows(f"/tjenester/{text}/", f"Endring nummer {number}.")
        return f"{len(texts)} texts, {sum(line.startswith('Renewed') for line in preview.lines)} rebuilds"


def test_readers_get_whole_pages_while_files_change(program):
    with Preview(program) as preview:
        good = preview.text(TEXT)
        texts = [f"{good}\nUtgave {number}.\n" for number in range(SITES)]
        allowed = built_answers(preview, texts)
        preview.save(TEXT, texts[0])
        preview.shows(ASKED[0], "Utgave 0.")
        done = threading.Event()
        writer = threading.Thread(target=keep_changing, args=(preview, texts, done))
        writer.start()
        try:
            with concurrent.futures.ThreadPoolExecutor(16) as pool:
                seen = list(pool.map(lambda client: ask_many(preview, client, allowed), range(16)))
        finally:
            done.set()
            writer.join()
        answers = set().union(*seen)
        assert len({body for path, body in answers if path == ASKED[0]}) > 1, "nothing changed meanwhile"
        return f"2000 answers, {sum(line.startswith('Renewed') for line in preview.lines)} rebuilds meanwhile"


def built_answers(preview, texts):
    """For each address what it says in each of the sites, as `build` makes them."""
    allowed = {path: set() for path in ASKED}
    output = preview.folder / "built"
    for text in texts:
        preview.save(TEXT, text)
        subprocess.run([preview.program, "build", "--drafts", "--output", output, "--quiet"], cwd=preview.folder, check=True)
        for path in ASKED:
            file = output / (path[1:] + "index.html" if path.endswith("/") else path[1:])
            allowed[path].add((file if file.exists() else output / "404.html").read_bytes())
    return allowed


def keep_changing(preview, texts, done):
    for text in itertools.cycle(texts):
        preview.save(TEXT, text)
        if done.wait(0.05):
            return


def ask_many(preview, client, allowed):
    """125 requests on one connection; the answers by their hashes."""
    seen = set()
    connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=PATIENCE)
    for number in range(125):
        path = ASKED[(client + number) % len(ASKED)]
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == (404 if path == "/finnes-ikke/" else 200), (path, answer.status)
        assert int(answer.headers["Content-Length"]) == len(body), path
        plain = SCRIPT.sub(b"", body)
        assert plain in allowed[path], f"{path} is none of the sites that there were"
        seen.add((path, hash(plain)))
    connection.close()
    return seen


def test_memory_does_not_grow_with_rebuilds(program):
    with tempfile.TemporaryDirectory() as folder:
        # A few invented services, so that a thousand rebuilds take half a minute.
        site = pathlib.Path(folder) / "site"
        subprocess.run([pathlib.Path(program).resolve(), "init", site], check=True, capture_output=True)
        with Preview(program, content=site / "content", themes=site / "themes") as preview:
            return grown(preview, 1000)


def grown(preview, times):
    """What the program takes after `times` rebuilds against what it took after ten."""
    text = preview.texts()[0]
    name, target = f"content/services/{text}.md", f"/tjenester/{text}/"
    good = preview.text(name)
    for number in range(times):
        preview.save(name, f"{good}\nEndring nummer {number}.\n")
        preview.wait_for("Renewed")
        # The pages are made anew each time, too.
        if number % 10 == 0:
            preview.shows(target, f"Endring nummer {number}.")
        if number == 9:
            before = preview.memory()
    after = preview.memory()
    assert after <= before * 1.2, f"{before:.0f} MiB after 10 rebuilds, {after:.0f} after {times}"
    return f"{before:.0f} MiB after 10 rebuilds, {after:.0f} MiB after {times}"


if __name__ == "__main__":
    main(globals())
