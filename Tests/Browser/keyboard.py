"""From home through the search to a service and back, with the keyboard alone; the focus can be seen at every step."""

import shutil
import sys

from playwright.sync_api import sync_playwright

from built_site import Server, Site

WORDS = "bekkenskader"
SERVICE = "/tjenester/saerlig-avanserte-bekkenskader/"

# What has the focus, and whether it shows by an outline.
FOCUS = """() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  return {
    tag: element.tagName.toLowerCase(), id: element.id, href: element.getAttribute("href"),
    inCard: element.closest(".card") !== null,
    shows: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""


def fail(message):
    raise SystemExit(f"error: {message}")


def tab_to(page, wanted, what, most=60):
    """Presses Tab until the focus is where it is wanted."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus["tag"] == "body":
            fail(f"the focus left the page before it came to {what}")
        if not focus["shows"]:
            fail(f"the focus cannot be seen on {focus}")
        if wanted(focus):
            return
    fail(f"{what} is not reached within {most} presses of Tab")


def walk(page, base):
    page.goto(base + "/", wait_until="networkidle")
    tab_to(page, lambda focus: focus["href"] == "#main", "the link to the content", most=1)
    page.keyboard.press("Enter")
    tab_to(page, lambda focus: focus["id"] == "search-field", "the search field", most=3)
    page.keyboard.type(WORDS)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.wait_for_selector(".card a")
    tab_to(page, lambda focus: focus["inCard"], "the first result")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    if SERVICE not in page.url:
        fail(f"the first result for '{WORDS}' is {page.url}")
    # Alt and the left arrow are the browser's own keys, which a browser without a window does not have.
    page.go_back()
    page.wait_for_selector(".card a")
    if WORDS not in page.url:
        fail(f"going back leads to {page.url}, not to the results")


def walk_to_a_region(page, base):
    page.goto(base + "/", wait_until="networkidle")
    tab_to(page, lambda focus: focus["tag"] == "a" and focus["href"] == "/regioner/helse-nord/", "the region in the list")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    if not page.url.endswith("/regioner/helse-nord/"):
        fail(f"the region's link leads to {page.url}")


def main():
    with Server(Site(sys.argv[1])) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        walk(page, base)
        walk_to_a_region(page, base)
        browser.close()
    print("home, search, service and back; home, region")


main()
