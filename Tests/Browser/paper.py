"""paper.py PUBLIC_FOLDER: prints a page of each kind, and the services that are hard to show, and reads the sheets again.

The first sheet must hold the heading, no sheet may be left nearly empty before the last, no menu may be printed, and no more
sheets than needed.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from built_site import Server, Site, finish

# So few words are a header and nothing else.
FEWEST_WORDS = 12
# What people print most, on as many sheets as they expect.
MOST_SHEETS = {"/": 2, "/tjenester/organtransplantasjon/": 2, "/en/services/organtransplantasjon/": 2, "/tall/": 3, "/tjenester/": 8}


def sheets(pdf):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        path.write_bytes(pdf)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
    return text.split("\f")[:-1]


def words(text):
    # A hyphen at the end of a line, a soft one, and how a word is set are the paper's own.
    return re.findall(r"\w+", text.replace("\u00ad", "").lower())


def faults(heading, sheets):
    if "".join(words(heading))[:40] not in "".join(words(sheets[0])):
        yield f"the first sheet has no heading '{heading}'"
    for number, sheet in enumerate(sheets[:-1], start=1):
        if len(words(sheet)) < FEWEST_WORDS:
            yield f"sheet {number} of {len(sheets)} holds nothing but '{' '.join(sheet.split())}'"


def main():
    site, problems, count = Site(sys.argv[1]), [], 0
    with Server(site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.emulate_media(media="print")
        for where in sorted({*site.chosen(), *MOST_SHEETS}):
            page.goto(base + where, wait_until="load")
            printed = sheets(page.pdf(prefer_css_page_size=True))
            count += len(printed)
            problems += [f"{where}: {fault}" for fault in faults(page.inner_text("h1"), printed)]
            if len(printed) > MOST_SHEETS.get(where, len(printed)):
                problems.append(f"{where}: {len(printed)} sheets, not {MOST_SHEETS[where]}")
            if page.is_visible("nav.menu"):
                problems.append(f"{where}: the menu is printed")
        browser.close()
    print(f"{len(site.chosen())} pages on {count} sheets")
    finish(problems)


if __name__ == "__main__":
    main()
