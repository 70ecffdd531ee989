"""How long it takes from a save to the renewed page in Chromium. Usage: measure.py PROGRAM [CONTENT [TIMES]]

No test: the figures depend on the machine, and are for the notes on a change."""

import pathlib
import shutil
import statistics
import sys
import time

from playwright.sync_api import sync_playwright

from in_browser import until
from preview import ROOT, Preview
from under_load import grown


def main():
    program = sys.argv[1]
    content = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "content"
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    with Preview(program, content=content) as preview, sync_playwright() as playwright:
        text = preview.texts()[0]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"{preview.address}/tjenester/{text}/")
        page.wait_for_timeout(500)
        taken = [once(preview, page, text, number) for number in range(times)]
        browser.close()
        print(f"from save to renewed page, {len(preview.texts())} services: median"
              f" {statistics.median(taken):.0f} ms, least {min(taken):.0f}, most {max(taken):.0f}")
        print("\n".join(preview.lines[-3:]))
        if "--memory" in sys.argv:
            print(grown(preview, 1000))


def once(preview, page, text, number):
    """In milliseconds, by the clock that the program and the browser share."""
    name, words = f"content/services/{text}.md", f"Målt nummer {number}."
    changed = preview.text(name) + f"\n{words}\n"
    start = time.time() * 1000
    preview.save(name, changed)
    page.get_by_text(words).wait_for(state="attached")
    until(page, "performance.getEntriesByType('navigation')[0].loadEventEnd > 0")
    return page.evaluate(
        "performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventEnd") - start


if __name__ == "__main__":
    main()
