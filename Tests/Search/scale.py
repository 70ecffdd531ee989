"""Measures the search of a large index in Chromium: bytes loaded and processor time until the first result.

Usage, from the project's root, with the programs compiled for release:

    oversikt-benchmark generate 100000 CONTENT
    oversikt-benchmark search CONTENT SITE
    .build-python/bin/python Tests/Search/scale.py SITE

Each query begins in a fresh window with an empty cache, so its bytes are those of page, style, script, manifest, index
and cards, compressed as a web server would. Time is that of the page's main thread, from the first byte to the first
result, as Chromium counts it in processor time; the machine's other work does not count.
"""

import gzip
import http.server
import os
import shutil
import sys
import threading

from playwright.sync_api import expect, sync_playwright

MOST_BYTES = 150 * 1024
MOST_MILLISECONDS = 300

QUERIES = [
    "hjertesykdom", "hjerte", "sykdom", "nyresvikt", "lungetransplantasjon", "hj", "kirurgi", "hjertesykdom barnekirurgi",
    "hjertesykdom lungesvikt kreftbehandling", "xjertesykdom", "hjertesykdmo", "brystkreft", "C50", "C50.4", "F00-F99",
    "A00-B99", "Q28.2", "G40 epilepsibehandling", "Oppdiktet sykehus 3", "Haukeland", "nummer 777", "oppdiktet",
    "blodtrening smertekurs øyeterapi handhjelp fotteam nervesenter", "F3", "xyzzy",
]


class Site(http.server.SimpleHTTPRequestHandler):
    """Serves files compressed and counts their bytes."""

    folder = ""
    sent = 0

    def do_GET(self):
        path = self.path.split("?")[0]
        file = self.folder + path + ("index.html" if path.endswith("/") else "")
        if not os.path.isfile(file):
            self.send_error(404)
            return
        with open(file, "rb") as opened:
            body = gzip.compress(opened.read(), 9)
        kinds = {"html": "text/html", "js": "text/javascript", "css": "text/css", "json": "application/json"}
        self.send_response(200)
        self.send_header("Content-Type", kinds.get(file.rsplit(".", 1)[-1], "application/octet-stream"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        Site.sent += len(body)

    def log_message(self, *_):
        pass


def measure(browser, base, query):
    """Bytes, milliseconds and the page's own words on what it found."""
    context = browser.new_context()
    page = context.new_page()
    metrics = context.new_cdp_session(page)
    metrics.send("Performance.enable", {"timeDomain": "threadTicks"})
    Site.sent = 0
    page.goto(f"{base}/sok/")
    expect(page.locator("[data-part=status]")).not_to_be_empty(timeout=60_000)
    before = {each["name"]: each["value"] for each in metrics.send("Performance.getMetrics")["metrics"]}
    page.evaluate(
        """query => new Promise(done => {
            const parts = ["results", "notes"].map(name => document.querySelector(`[data-part=${name}]`));
            const status = document.querySelector("[data-part=status]");
            const seen = new MutationObserver(() => {
                if (parts.some(part => part.children.length) || status.textContent.includes("«")) done();
            });
            for (const part of [...parts, status]) seen.observe(part, { childList: true, characterData: true, subtree: true });
            const field = document.querySelector("input[name=q]");
            field.value = query;
            field.dispatchEvent(new Event("input", { bubbles: true }));
        })""",
        query,
    )
    after = {each["name"]: each["value"] for each in metrics.send("Performance.getMetrics")["metrics"]}
    sent = Site.sent
    page.wait_for_timeout(1500)
    words = page.locator("[data-part=status]").inner_text()
    context.close()
    return sent, 1000 * (after["TaskDuration"] - before["TaskDuration"]), 1000 * after["TaskDuration"], words


def main():
    Site.folder = sys.argv[1].rstrip("/")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        print("   bytes  query ms  with page ms  query: what the page says")
        for query in QUERIES:
            sent, time, whole, words = measure(browser, f"http://127.0.0.1:{server.server_port}", query)
            failed |= sent > MOST_BYTES or whole > MOST_MILLISECONDS
            print(f"{sent:8d}  {time:8.0f}  {whole:12.0f}  {query}: {words}", flush=True)
        browser.close()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
