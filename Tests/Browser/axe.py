"""axe-core in Chromium over every kind of page and the awkward services, in light and dark, on a phone and on a desk.

On the way: no page asks another host for anything, breaks its own security policy, or has to be scrolled sideways."""

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


def try_screen(browser, base, pages, width, scheme, rules, problems):
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    watch = Watch(page, urlparse(base).netloc)
    for where in pages:
        at = f"{where} ({width} px, {scheme})"
        page.goto(base + where)
        if "/sok/" in where or "/search/" in where:
            page.wait_for_selector(".filter-panel")
        report = Axe().run(page, options=OPTIONS).response
        for outcome in ("passes", "violations", "incomplete", "inapplicable"):
            rules.update(rule["id"] for rule in report[outcome])
        for violation in report["violations"]:
            nodes = ", ".join(node["html"][:120] for node in violation["nodes"][:3])
            problems.append(f"{at}: {violation['id']}: {violation['help']}: {nodes}")
        if (excess := sideways(page, width)) > 0:
            problems.append(f"{at}: {excess} px wider than the screen")
        problems += [f"{at}: {problem}" for problem in watch.take()]
    context.close()


def main():
    site, problems, rules = Site(sys.argv[1]), [], set()
    pages = site.chosen()
    with Server(site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for width, scheme in SCREENS:
            try_screen(browser, base, pages, width, scheme, rules, problems)
        browser.close()
    print(f"{len(site.kinds())} kinds, {len(pages)} pages on {len(SCREENS)} screens, {len(rules)} rules of axe,"
          f" {len(problems)} problems")
    finish(problems)


main()
