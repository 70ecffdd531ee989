"""layout.py PUBLIC_FOLDER: every kind of page is measured in Chromium as it is drawn.

Nothing moves while a page loads or while somebody searches; nothing is cut, overlaps or has to be scrolled sideways, with a
font of Arial's widths and with a wide one, from a narrow phone to a wide desk, and with letters twice as large; whatever can
be hit is large enough for a finger.
"""

import concurrent.futures
import shutil
import sys

from playwright.sync_api import sync_playwright

from built_site import Server, Site, finish

MOST_SHIFT = 0.02
WIDTHS = [320, 360, 768, 1280, 1600]
# Liberation Sans has Arial's widths; DejaVu Sans is as wide as Verdana.
FONTS = ["Liberation Sans", "DejaVu Sans"]
QUERIES = ["hjerte", "Q20.3", "xyzzy", "epilepsi"]

WATCH_SHIFTS = """
window.shift = 0; window.shifted = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.hadRecentInput) continue;
    window.shift += entry.value;
    for (const source of entry.sources) window.shifted.push(source.node?.className || source.node?.nodeName || "?");
  }
}).observe({ type: "layout-shift", buffered: true });
"""

# What is cut: a box whose content is wider than itself, and a text that reaches out of the cell or label it stands in.
CUT = """() => {
  const found = [];
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".visually-hidden, .skip-link");
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className} '${element.textContent.trim().slice(0, 40)}'`;
  for (const element of document.querySelectorAll(".table, table, figure, details, fieldset, .bars, .search-row, .cards, nav")) {
    if (!seen(element) || element.closest(".appendix-scroll, .appendix")) continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push(`${name(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`);
  }
  for (const element of document.querySelectorAll("th, td, .bar-name, .bar-number, .choice, label, h1, h2, h3, summary, .button, .card .facts > *, dd, dt")) {
    if (!seen(element) || element.closest(".appendix-scroll, .appendix")) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    for (const rect of range.getClientRects()) {
      if (rect.width > 1 && rect.height > 2 && (rect.right > box.right + 1.5 || rect.left < box.left - 1.5) && !element.querySelector(".visually-hidden")) {
        found.push(`the text of ${name(element)} reaches out of its box`);
        break;
      }
    }
  }
  for (const figure of document.querySelectorAll("figure")) {
    const labels = [...figure.querySelectorAll("svg text:not(.halo), .bar-name, .bar-number")].filter(seen);
    const boxes = labels.map((label) => label.getBoundingClientRect());
    const around = figure.getBoundingClientRect();
    boxes.forEach((box, i) => {
      if (box.right > around.right + 1 || box.left < around.left - 1) found.push(`the label '${labels[i].textContent}' reaches out of its figure`);
      for (let k = i + 1; k < boxes.length; k++) {
        const wide = Math.min(box.right, boxes[k].right) - Math.max(box.left, boxes[k].left);
        const high = Math.min(box.bottom, boxes[k].bottom) - Math.max(box.top, boxes[k].top);
        if (wide > 1 && high > 3) found.push(`the labels '${labels[i].textContent}' and '${labels[k].textContent}' overlap`);
      }
    });
  }
  return found;
}"""

# Whatever can be hit measures 24 by 24 at the least. A link within a sentence is as high as its line (WCAG 2.2, 2.5.8).
SMALL = """() => {
  const found = [];
  for (const element of document.querySelectorAll("a[href], button, summary, input:not([type=hidden])")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".skip-link")) continue;
    const target = element.matches("input[type=checkbox], input[type=radio]") ? element.closest("label") ?? element : element;
    const box = target.getBoundingClientRect();
    if (box.width >= 23.5 && box.height >= 23.5) continue;
    const around = element.closest("p, li, dd, td, th, figcaption, h1, h2, h3, caption");
    const isInSentence = element.matches("a") && around && around.textContent.trim().length > element.textContent.trim().length;
    if (!isInSentence) found.push(`'${element.textContent.trim().slice(0, 40)}' is ${Math.round(box.width)} by ${Math.round(box.height)}`);
  }
  return found;
}"""


def open_details(page):
    page.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true")


def settle(page):
    """Until the filters stand, which come last, and what they moved is drawn."""
    if page.locator("[data-filters], [data-search-page]").count():
        page.wait_for_selector(".filter-panel", state="attached")
    page.wait_for_timeout(150)


def shifts(page):
    value, moved = page.evaluate("[window.shift, window.shifted.slice(0, 4)]")
    if value > MOST_SHIFT:
        yield f"moves by {value:.3f}: {', '.join(map(str, moved))}"


def try_shifts(browser, base, site):
    for width in (360, 1280):
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.add_init_script(WATCH_SHIFTS)
        for where in site.chosen():
            page.goto(base + where)
            settle(page)
            yield from (f"{where} ({width} px) {shift} while it loads" for shift in shifts(page))
        for query in QUERIES:
            page.goto(f"{base}/sok/?q={query}")
            settle(page)
            page.wait_for_timeout(500)
            yield from (f"/sok/?q={query} ({width} px) {shift} while it loads" for shift in shifts(page))
            page.goto(f"{base}/sok/")
            settle(page)
            page.locator("#search-field").press_sequentially(query, delay=60)
            page.wait_for_timeout(1000)
            yield from (f"/sok/ ({width} px) {shift} while '{query}' is typed" for shift in shifts(page))
        page.close()


def try_boxes(browser, base, site, font):
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    for where in site.chosen():
        page.goto(base + where)
        settle(page)
        page.add_style_tag(content=f':root {{ --font: "{font}" }}')
        open_details(page)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            at = f"{where} ({width} px, {font})"
            if (excess := page.evaluate("document.scrollingElement.scrollWidth") - width) > 0:
                yield f"{at}: {excess} px wider than the screen"
            yield from (f"{at}: {cut}" for cut in page.evaluate(CUT))
            if width in (360, 1280):
                yield from (f"{at}: too small to hit: {small}" for small in page.evaluate(SMALL))
        page.add_style_tag(content="html { font-size: 200% }")
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            if (excess := page.evaluate("document.scrollingElement.scrollWidth") - width) > 0:
                yield f"{where} ({width} px, {font}, letters twice as large): {excess} px wider than the screen"
    context.close()


def run(folder, task):
    """In a process of its own, for a browser is busy on one core."""
    site = Site(folder)
    with Server(site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        problems = list(try_shifts(browser, base, site) if task == "shifts" else try_boxes(browser, base, site, task))
        browser.close()
    return problems


def main():
    folder, problems = sys.argv[1], []
    tasks = ["shifts", *FONTS]
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for found in pool.map(run, [folder] * len(tasks), tasks):
            problems += found
    print(f"{len(Site(folder).chosen())} pages at {len(WIDTHS)} widths in {len(FONTS)} fonts, {len(problems)} problems")
    finish(problems)


if __name__ == "__main__":
    main()
