"""walks.py PUBLIC_FOLDER: what people come for, done as they do it, with the number of actions that it may take.

An action is a search or a click. What is wanted must then be seen without scrolling on a desk, or be on the page at hand.
"""

import csv
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl
from playwright.sync_api import expect, sync_playwright

import paper
from built_site import Server, Site

SCREEN = {"width": 1280, "height": 800}


class Walk:
    """A person's way through the site, with each action counted."""

    def __init__(self, page, base):
        self.page, self.base, self.actions = page, base, 0
        page.goto(base + "/", wait_until="networkidle")

    def search(self, words):
        self.actions += 1
        self.page.locator("#search-field").press_sequentially(words, delay=20)

    def click(self, link):
        self.actions += 1
        link.click()


def in_sight(locator):
    box = locator.bounding_box()
    return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= SCREEN["height"]


def doctor_finds_the_way_to_refer(walk):
    """A general practitioner with a child who has a heart defect: how do I refer?"""
    page = walk.page
    walk.search("medfødt hjertefeil")
    walk.click(page.get_by_role("option").first)
    expect(page.get_by_role("heading", level=1)).to_contain_text("medfødt hjertefeil")
    button = page.locator(".referral .button").first
    assert in_sight(button), "the button of the referral is not seen at once"
    assert button.get_attribute("href").startswith("https://"), "the button leads nowhere"
    return 2


def adviser_lists_competence_services_with_years(walk):
    """An adviser: the competence services of Helse Vest, with the year of each."""
    page = walk.page
    walk.click(page.get_by_role("main").get_by_role("link", name="Helse Vest RHF"))
    walk.click(page.get_by_role("main").get_by_role("link", name="Nasjonale kompetansetjenester").first)
    cards = page.locator("li.card")
    assert cards.count() >= 5, f"only {cards.count()} services"
    without = [text for text in cards.all_inner_texts() if "Godkjent " not in text]
    assert not without, f"no year: {without}"
    return 2


def check_workbook(workbook):
    """Excel must open it without a word."""
    with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
        file.write(workbook)
        file.flush()
        audit = [pathlib.Path(sys.executable).parent / "openxml-audit", "--policy", "strict", file.name]
        verdict = subprocess.run(audit, capture_output=True, text=True)
    assert verdict.returncode == 0, f"the workbook breaks the schema:\n{verdict.stdout}"


def adviser_takes_the_table_along(walk):
    """The same as files: the table, narrowed, and just what is shown, an action for each form."""
    page = walk.page
    page.goto(walk.base + "/tjenester/?region=helse-vest", wait_until="networkidle")
    shown = page.locator("tbody tr:visible").count()
    assert 5 <= shown < page.locator("tbody tr").count(), f"{shown} rows are shown"

    def taken(form):
        with page.expect_download() as download:
            walk.click(page.locator("[data-downloads]").get_by_role("button", name=form))
        assert download.value.suggested_filename == f"tjenester.{form.lower()}", download.value.suggested_filename
        return download.value.path().read_bytes()

    rows = list(csv.reader(io.StringIO(taken("CSV").decode("utf-8"), newline="")))
    assert len(rows) == shown + 1, f"{len(rows) - 1} rows in the file, {shown} on the page"
    assert all("Helse Vest" in row[2] for row in rows[1:]), "rows of other regions are in the file"
    workbook = taken("XLSX")
    check_workbook(workbook)
    sheet = openpyxl.load_workbook(io.BytesIO(workbook)).active
    assert [[cell or "" for cell in row] for row in sheet.values] == rows, "the workbook has other rows"
    records = json.loads(taken("JSON"))
    assert [list(record.values())[:-1] for record in records] == rows[1:], "the JSON has other rows"
    return 3


def adviser_prints_a_folder(walk):
    """The pages of the services that a list shows, each from a sheet of its own, behind the list."""
    page = walk.page
    page.add_init_script("window.print = () => { window.printed = document.querySelectorAll('.folder > .service').length; }")
    page.goto(walk.base + "/regioner/helse-nord/", wait_until="networkidle")
    shown = page.locator("li.card:visible").count()
    walk.click(page.get_by_role("button", name="Skriv ut sidene"))
    # Not by asking again and again whether it has printed: the page's policy allows no evaluation.
    page.wait_for_selector(".folder", state="attached")
    assert page.evaluate("window.printed") == shown, f"{page.evaluate('window.printed')} of {shown} pages are printed"
    page.emulate_media(media="print")
    sheets = paper.sheets(page.pdf(prefer_css_page_size=True))
    starts = ["".join(paper.words(sheet)) for sheet in sheets]
    names = ["".join(paper.words(name)) for name in page.locator(".folder h1").all_text_contents()]
    without = [name for name in names if not any(start.startswith(name[:40]) for start in starts)]
    assert not without, f"no sheet begins with {without}"
    return 1


def mother_finds_a_field(walk):
    """A mother who knows no name and no code goes by the field."""
    page = walk.page
    walk.click(page.get_by_role("main").get_by_role("link", name="Barn og medfødte tilstander"))
    # The name as the decision prints it, in two words.
    walk.click(page.get_by_role("main").get_by_role("link", name="leppe-kjeve-gane spalte"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("leppe-kjeve-gane spalte", ignore_case=True)
    return 2


def relative_changes_language(walk):
    """An English relative on a page that was sent to her."""
    page = walk.page
    page.goto(walk.base + "/tjenester/organtransplantasjon/", wait_until="networkidle")
    walk.click(page.get_by_role("link", name="English"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Organ Transplantation")
    return 1


def reader_chooses_dark_and_keeps_it(walk):
    """The choice holds on the next page, and nothing is asked of a server for it."""
    page = walk.page
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    walk.click(page.get_by_label("Mørke"))
    page.goto(walk.base + "/regioner/", wait_until="networkidle")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light, "the page is light again"
    assert not page.context.cookies(), "a cookie was set"
    return 1


def menu_opens_without_a_script(browser, base):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(base + "/tjenester/organtransplantasjon/")
    header = page.locator(".site-header").bounding_box()
    assert header["height"] <= 170, f"the header is {header['height']} px high on a phone"
    assert not page.get_by_role("link", name="A til Å").first.is_visible(), "the menu is open at once"
    page.locator(".menu-fold summary").click()
    page.locator(".menu-fold").get_by_role("link", name="A til Å").click()
    assert page.url.endswith("/a-til-a/"), page.url
    # Sorting is a link.
    page.get_by_role("link", name="Sted").first.click()
    assert page.url.endswith("/sortert/sted/"), page.url
    context.close()


WALKS = [
    doctor_finds_the_way_to_refer, adviser_lists_competence_services_with_years, adviser_takes_the_table_along,
    adviser_prints_a_folder, mother_finds_a_field, relative_changes_language, reader_chooses_dark_and_keeps_it,
]


def main():
    problems = []
    with Server(Site(sys.argv[1])) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for way in WALKS:
            context = browser.new_context(viewport=SCREEN)
            page = context.new_page()
            page.set_default_timeout(10_000)
            try:
                walk = Walk(page, base)
                most = way(walk)
                if walk.actions > most:
                    problems.append(f"{way.__name__} takes {walk.actions} actions, not {most}")
                print(f"{way.__name__}: {walk.actions} actions")
            except Exception as failure:
                problems.append(f"{way.__name__}: {failure}")
            context.close()
        try:
            menu_opens_without_a_script(browser, base)
        except Exception as failure:
            problems.append(f"menu_opens_without_a_script: {failure}")
        browser.close()
    for problem in problems:
        print(f"error: {problem}")
    raise SystemExit(1 if problems else 0)


if __name__ == "__main__":
    main()
