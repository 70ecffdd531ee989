"""axe-core in Chromium over every kind of page and the awkward services, in light and dark, on a phone and on a desk.

On the way: no page asks another host for anything, breaks its own security policy, or has to be scrolled sideways."""

import concurrent.futures
import shutil
import sys
from urllib.parse import urlparse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from built_site import Server, Site, finish

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The size of targets is off unless asked for.
OPTIONS = {"runOnly": TAGS, "rules": {"target-size": {"enabled": True}}}
SCREENS = [(width, scheme) for scheme in ("light", "dark") for width in (320, 1280)]


class Watch:
    """What a page asked for and complained about."""

    def __init__(self, page, host):
        self.host, self.problems = host, []
        page.on("request", lambda request: self.asked(request.url))
        page.on("console", lambda message: self.said(message))
        page.on("pageerror", lambda error: self.problems.append(f"script failed: {error}"))

    def asked(self, url):
        if urlparse(url).netloc != self.host:
            self.problems.append(f"asks another host: {url}")

    def said(self, message):
        if message.type == "error":
            self.problems.append(f"the browser complains: {message.text}")

    def take(self):
        problems, self.problems = self.problems, []
        return problems


def sideways(page, width):
    """By how many pixels the page is wider than the screen."""
    return page.evaluate("document.scrollingElement.scrollWidth") - width


def try_page(page, where, at, rules):
    """What is wrong with one page on the screen at hand; the names of the rules that were tried are added to `rules`."""
    page.goto(where)
    if "/sok/" in where or "/search/" in where:
        page.wait_for_selector(".filter-panel")
    report = Axe().run(page, options=OPTIONS).response
    for outcome in ("passes", "violations", "incomplete", "inapplicable"):
        rules.update(rule["id"] for rule in report[outcome])
    for violation in report["violations"]:
        nodes = ", ".join(node["html"][:120] for node in violation["nodes"][:3])
        yield f"{at}: {violation['id']}: {violation['help']}: {nodes}"
    if (excess := sideways(page, page.viewport_size["width"])) > 0:
        yield f"{at}: {excess} px wider than the screen"


def try_screen(folder, width, scheme):
    """Runs in a process of its own, for a browser is busy on one core."""
    site, problems, rules = Site(folder), [], set()
    with Server(site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        watch = Watch(page, urlparse(base).netloc)
        for where in site.chosen():
            at = f"{where} ({width} px, {scheme})"
            problems += try_page(page, base + where, at, rules)
            problems += [f"{at}: {problem}" for problem in watch.take()]
        browser.close()
    return problems, rules


def main():
    folder, problems, rules = sys.argv[1], [], set()
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for found, tried in pool.map(try_screen, *zip(*[(folder, width, scheme) for width, scheme in SCREENS])):
            problems += found
            rules |= tried
    site = Site(folder)
    print(f"{len(site.kinds())} kinds, {len(site.chosen())} pages on {len(SCREENS)} screens, {len(rules)} rules of axe,"
          f" {len(problems)} problems")
    finish(problems)


if __name__ == "__main__":
    main()
